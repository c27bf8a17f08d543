import type { Range } from '../clause.ts';
import type { ClauseInput, Clauses, Token } from '../lexicon/claim-tokens.ts';

/** `burned the town and killed, according to the annalist, 300 men`: a phrase put in between commas says nothing of the clauses before its own. */
export function fromItsClause(
  { tokens, segment }: ClauseInput,
  { clauses }: Clauses,
  from: number,
  to: number,
  scope: Range | undefined,
): Range {
  const { start, end } = scope ?? segment;
  const comma = (at: number): boolean => tokens[at]?.info.surface === ',';
  if (!comma(from - 1) || !comma(to)) return { start, end };
  const here = (tokens[from] as Token).start;
  let first = start;
  for (const clause of clauses)
    if (clause.start > first && clause.start < here && clause.end >= here) first = clause.start;
  return { start: first, end };
}
