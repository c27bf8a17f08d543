import type { Range } from '../clause.ts';
import type { ClauseInput, Clauses, Token } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';

/** `burned the town and killed, according to the annalist, 300 men`: a phrase put in between commas says nothing of the clauses before its own. */
export function fromItsClause(
  input: ClauseInput,
  told: Clauses,
  from: number,
  to: number,
  scope: Range | undefined,
): Range {
  const { tokens, segment } = input;
  const { clauses } = told;
  const { start, end } = scope ?? segment;
  const held = heldIn(input, told, from);
  if (held !== undefined) return { start: Math.max(start, held.start), end: Math.min(end, held.end) };
  const comma = (at: number): boolean => memberAt(tokens, at)?.info.surface === ',';
  if (!comma(from - 1) || !comma(to)) return { start, end };
  // `A hundred people fell and, according to the ministry, 13 policemen`: what is joined, and not what it is joined to.
  if (tokens[from - 2]?.info.coordinator === true) return { start: (tokens[from] as Token).start, end };
  // `Forty were killed and 100 wounded, according to the mayor, when a bomb exploded`: all that stands before is told.
  const before = tokens[from - 2]?.info;
  const behind = tokens[to + 1];
  const inside =
    before?.verb === true ||
    before?.be === true ||
    before?.preposition === true ||
    behind?.info.verb === true ||
    behind?.info.be === true ||
    behind?.info.have === true ||
    behind?.info.modal === true ||
    behind?.info.adverb === true ||
    behind?.kind === 'figure' ||
    behind?.info.numeral === true;
  if (!inside) return { start, end };
  const here = (tokens[from] as Token).start;
  let first = start;
  for (const clause of clauses)
    if (clause.start > first && clause.start < here && clause.end >= here) first = clause.start;
  return { start: first, end };
}

/**
 * `корпус, насчитывавший по разным оценкам до 30 тысяч штыков, был окружён`: the clause a phrase stands in where another goes on around it; the
 * phrase says nothing of that. Only where endings cut clauses well.
 */
function heldIn({ language, tokens }: ClauseInput, { clauses }: Clauses, from: number): Range | undefined {
  if (language.caseSyntax === undefined) return undefined;
  const here = (tokens[from] as Token).start;
  let inner: Range | undefined;
  for (const one of clauses)
    if (one.start <= here && one.end > here && (inner === undefined || one.start >= inner.start)) inner = one;
  if (inner === undefined) return undefined;
  const { start, end } = inner;
  return clauses.some((one) => one.start < start && one.end > end) ? inner : undefined;
}
