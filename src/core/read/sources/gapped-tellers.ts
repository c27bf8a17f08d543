import type { AttributionScope } from '../clause.ts';
import type { ClauseInput, Clauses, Saying, Token, TokenGroup } from '../lexicon/claim-tokens.ts';
import { acts } from '../lexicon/says.ts';
import { spanGroup } from './source-groups.ts';

/** Longest way from the one who tells to the figure, in tokens. */
const REACH = 10;

/**
 * `The prefect spoke of eight dead, the union of thirty`; `Zosimus gives 40,000; Orosius, less credulous, 12,000`: who tells another figure
 * behind the first, the verb left out. A preposition before the first figure must stand before the other too.
 */
export function gappedTellers(input: ClauseInput, clauses: Clauses): AttributionScope[] {
  const { numbers } = input;
  if (numbers.length < 2) return [];
  const out: AttributionScope[] = [];
  for (const said of clauses.sayings) {
    if (said.speaker === undefined || said.stance !== 'reports') continue;
    const first = numbers.findIndex((one) => one.start >= said.scope.start && one.end <= said.scope.end);
    if (first < 0 || (numbers[first]?.start ?? 0) < said.verb.start) continue;
    for (let next = first + 1; next < numbers.length; next++) {
      const one = gappedAt(input, clauses, said, first, next);
      if (one !== undefined) out.push(one);
    }
  }
  return out;
}

function gappedAt(
  { numbers, tokens, segment }: ClauseInput,
  clauses: Clauses,
  said: Saying,
  first: number,
  next: number,
): AttributionScope | undefined {
  const told = numbers[first] as ClauseInput['numbers'][number];
  const figure = numbers[next] as ClauseInput['numbers'][number];
  const before = tokens[told.outerFrom - 1]?.info;
  const linked = before?.preposition === true ? before.folded : undefined;
  let last = figure.outerFrom - 1;
  if (linked !== undefined && tokens[last--]?.info.folded !== linked) return undefined;
  const from = opening(tokens, last, numbers[next - 1]?.to ?? 0);
  if (from < 0) return undefined;
  const source = clauses.groups.find((one) => one.from === from);
  if (source === undefined || source.headAt > last || !mayTell(tokens, source, linked !== undefined))
    return undefined;
  if (clauses.sayings.some(({ speaker }) => speaker?.start === source.start)) return undefined;
  const to = closing(tokens, figure.to);
  if (
    linked === undefined &&
    tokens.slice(figure.to, to).some(({ info }) => (acts(info) && !info.role) || info.be)
  )
    return undefined;
  const end = Math.min(source.to, last + 1);
  return {
    cue: said.verb,
    source: spanGroup(tokens, source.from, end),
    scope: { start: source.start, end: tokens[to]?.start ?? segment.end },
    stance: said.stance,
  };
}

/** Where the clause begins whose verb is left out: behind a comma, a semicolon or `and`; an apposition between commas may stand in it. */
function opening(tokens: readonly Token[], last: number, least: number): number {
  let comma = -1;
  for (let at = last; at >= least && last - at < REACH; at--) {
    const { info, kind, name } = tokens[at] as Token;
    if (info.surface === ',' || info.surface === ';' || (info.coordinator && name < 0)) {
      // `; Orosius, less credulous, 12,000`
      const inside = info.surface === ',' && (at === last || comma < 0) && apposed(tokens, at, least);
      if (!inside)
        return at + 1 < tokens.length && (tokens[at + 1] as Token).info.coordinator ? at + 2 : at + 1;
      comma = at;
    } else if (kind === 'mark' && !'—–-'.includes(info.surface)) return -1;
    else if (
      name < 0 &&
      (acts(info) || info.be || info.that || (info.relative && !info.determiner) || info.subordinator)
    )
      return -1;
  }
  return -1;
}

/** Whether a comma closes what is put in behind a name: another comma and the border of the clause stand before it. */
function apposed(tokens: readonly Token[], close: number, least: number): boolean {
  const before = (sign: (surface: string) => boolean, from: number): number => {
    for (let at = from; at >= least && from - at < REACH / 2; at--)
      if (sign((tokens[at] as Token).info.surface)) return at;
    return -1;
  };
  const open = before((one) => one === ',' || one === ';', close - 1);
  return (
    open > 0 && (tokens[open] as Token).info.surface === ',' && before((one) => one === ';', open - 1) >= 0
  );
}

/** Where the clause with the figure ends. */
function closing(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length; at++) {
    const { info, kind } = tokens[at] as Token;
    if (kind === 'mark' && ',;.!?'.includes(info.surface)) return at;
  }
  return tokens.length;
}

/** People, organs, texts and names tell a figure; of a body of men it may be its own, unless the words of telling stand there too. */
function mayTell(
  tokens: readonly Token[],
  { headAt, kind, numbers, pronoun }: TokenGroup,
  linked: boolean,
): boolean {
  const { info, name } = tokens[headAt] as Token;
  if (numbers.length > 0 && !linked) return false;
  if (pronoun === true || info.role) return false;
  if (info.has('source')) return true;
  if (kind === undefined) return name >= 0 || info.capital;
  return (
    kind === 'person' ||
    kind === 'leader' ||
    kind === 'text' ||
    (linked && (kind === 'state' || kind === 'formation'))
  );
}
