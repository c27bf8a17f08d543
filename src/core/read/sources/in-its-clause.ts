import type { Range } from '../clause.ts';
import type { ClauseInput, Clauses, Token } from '../lexicon/claim-tokens.ts';

/**
 * `хоча в зведенні йшлося про сорок убитих, насправді загинуло четверо`: words of citing that are the whole predicate of a clause of contrast
 * say nothing of the clause it is set against.
 */
export function inItsClause(
  { tokens }: ClauseInput,
  { clauses }: Clauses,
  from: number,
  scope: Range,
): Range {
  const here = (tokens[from] as Token).start;
  let first: Range | undefined;
  for (const clause of clauses)
    if (clause.start <= here && clause.end >= here && (first === undefined || clause.start >= first.start))
      first = clause;
  if (first === undefined) return scope;
  const opener = tokens.findLast(({ end }) => end <= (first as Range).start);
  const contrasts = opener?.info.has('contrasting') === true && opener.info.subordinator;
  if (!contrasts) return scope;
  return { start: Math.max(scope.start, first.start), end: Math.min(scope.end, first.end) };
}
