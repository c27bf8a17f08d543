import type { AttributionScope } from '../clause.ts';
import type { ClauseInput, Clauses, Token, TokenGroup } from '../lexicon/claim-tokens.ts';
import { teller } from './owned-figure.ts';

/**
 * `The ministry's claim that 600 had fallen`, `die Behauptung des Ministers, 600 seien gefallen`: what stands in the clause behind a noun of
 * what is said belongs to the one whose word it is. Of languages whose clause engine does not read such nouns itself.
 */
export function statedBy(input: ClauseInput, clauses: Clauses): AttributionScope[] {
  const { language, numbers, tokens } = input;
  if (language.caseSyntax !== undefined || numbers.length === 0) return [];
  const out: AttributionScope[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const noun = tokens[at] as Token;
    if (!noun.info.has('statement')) continue;
    const group = clauses.groups.find((one) => one.headAt === at);
    const behind = authorBehind(input, clauses, at + 1);
    const author = behind ?? (group === undefined ? undefined : teller(input, group));
    if (author === undefined) continue;
    const from = contentFrom(input, Math.max(at + 1, behind?.to ?? 0));
    if (from < 0) continue;
    const to = endOf(tokens, from);
    out.push({
      cue: { start: Math.min(noun.start, author.start), end: Math.max(noun.end, author.end) },
      source: author,
      scope: { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end },
      stance: 'reports',
    });
  }
  return out;
}

/** Who stands behind the noun: behind `of`, `by`, `from`, or in the genitive. */
function authorBehind(
  { language, tokens }: ClauseInput,
  { groups }: Clauses,
  at: number,
): TokenGroup | undefined {
  const { info } = tokens[at] ?? {};
  if (info === undefined) return undefined;
  const led = info.ofWord || language.verbs.agentPrepositions.includes(info.folded);
  if (!led && !(language.bracket !== undefined && info.determiner)) return undefined;
  const from = led ? at + 1 : at;
  const group = groups.find((one) => one.from === from && one.numbers.length === 0);
  if (group === undefined) return undefined;
  const head = tokens[group.headAt] as Token;
  const speaks =
    head.info.has('source') ||
    (group.kind === undefined
      ? head.info.capital
      : ['person', 'leader', 'state', 'formation'].includes(group.kind));
  return speaks ? group : undefined;
}

/** Where what is said begins: at `that`, or in German at a clause behind a comma that tells a figure; -1 where nothing is said. */
function contentFrom({ language, numbers, tokens }: ClauseInput, at: number): number {
  const comma = tokens[at]?.info.surface === ',';
  const from = comma ? at + 1 : at;
  if (tokens[from]?.info.that === true) return from;
  if (
    !comma ||
    language.bracket === undefined ||
    (tokens[from]?.info.relative === true && !tokens[from]?.info.determiner)
  )
    return -1;
  const to = endOf(tokens, from);
  const told = numbers.some((one) => one.from >= from && one.to <= to);
  const verb = tokens[to - 1]?.info;
  return told &&
    (verb?.be === true || verb?.have === true || verb?.verb === true || verb?.has('passive') === true)
    ? from
    : -1;
}

/** The next comma, semicolon or stop. */
function endOf(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length; at++) {
    const { info, kind } = tokens[at] as Token;
    if (kind === 'mark' && at > from && ',;.!?'.includes(info.surface)) return at;
  }
  return tokens.length;
}
