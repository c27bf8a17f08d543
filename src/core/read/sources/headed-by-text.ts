import type { AttributionScope } from '../clause.ts';
import type { ClauseInput, Clauses, Token } from '../lexicon/claim-tokens.ts';
import { spanGroup } from './source-groups.ts';

/** Longest heading that names a text, in tokens. */
const LONGEST = 9;

/** `Bulletin of the Admiralty: three ships sunk`: a text or an organ at the head of a sentence, without a verb before its colon, tells the rest. */
export function headedByText(
  { numbers, segment, tokens }: ClauseInput,
  { groups }: Clauses,
): AttributionScope[] {
  const colon = colonIn(tokens);
  if (colon < 1 || !numbers.some(({ from }) => from > colon)) return [];
  if (numbers.some(({ from }) => from < colon)) return [];
  const source = groups.find((one) => one.headAt < colon);
  if (source === undefined || !(tokens[source.headAt] as Token).info.has('source')) return [];
  if (tokens[source.from - 1]?.info.preposition === true) return [];
  const { end } = tokens[colon] as Token;
  return [
    {
      cue: { start: source.start, end },
      source: spanGroup(tokens, source.from, endOf(tokens, source.to, colon)),
      scope: { start: end, end: segment.end },
      stance: 'reports',
    },
  ];
}

/** Where the words for the text end: `declassified papers | tell otherwise:` goes on with what no list knows. */
function endOf(tokens: readonly Token[], from: number, colon: number): number {
  let end = from;
  for (; end < colon; end++) {
    const { info, kind, name } = tokens[end] as Token;
    const named = name >= 0 || info.capital || info.noun || info.adjective || info.determiner;
    if (kind === 'word' && !named && !info.preposition && !info.possessive) break;
  }
  return end;
}

/** Place of the colon that closes a heading; -1 where none does. */
function colonIn(tokens: readonly Token[]): number {
  for (let at = 0; at < tokens.length && at <= LONGEST; at++) {
    const { info, kind, name } = tokens[at] as Token;
    if (info.surface === ':') return at;
    if (kind === 'mark' && !/^['’]s?$/.test(info.surface)) return -1;
    if (name < 0 && (info.be || info.have || (info.verb && !info.noun))) return -1;
  }
  return -1;
}
