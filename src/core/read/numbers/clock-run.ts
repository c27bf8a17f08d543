import type { ClockWords } from '../../languages/number-words.ts';
import type { Lexicon } from '../lexicon/claim-lexicon.ts';
import type { Token } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';

/**
 * What `Token.time` holds where the words tell an hour of the day that no mention stands for: no place of a mention. A small whole
 * number, so that the engine keeps the field of every token as one.
 */
export const CLOCK = 2 ** 30 - 1;

/** Marks the words that tell an hour (`half past five`, `at 1.30`): they count nothing and are no noun of the clause. */
export function markClocks(tokens: readonly Token[], { language }: Lexicon): readonly Token[] {
  const { clock } = language.numbers;
  if (clock === undefined) return tokens;
  let out: Token[] | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const { kind, info, time } = tokens[at] as Token;
    if (time >= 0 || !(kind === 'figure' || info.numeral)) continue;
    const to =
      pastHour(tokens, at, clock) ??
      hourMarked(tokens, at, clock) ??
      hourAndMinutes(tokens, at, clock) ??
      hourBehind(tokens, at, clock);
    if (to === undefined) continue;
    out ??= [...tokens];
    for (let i = at; i < to; i++) out[i] = { ...(tokens[i] as Token), time: CLOCK };
    at = to - 1;
  }
  return out ?? tokens;
}

/** `half past five`, `twenty minutes to six`, `ten past two`; where it ends. */
function pastHour(tokens: readonly Token[], at: number, clock: ClockWords): number | undefined {
  let next = at + 1;
  const part = tokens[at]?.info.has('fraction') === true;
  if (!part && wholeUpTo(tokens[at], 59) === undefined) return undefined;
  const minutes = clock.minutes.includes(tokens[next]?.info.folded ?? '');
  if (minutes) next++;
  const word = tokens[next]?.info.folded ?? '';
  if (!clock.past.includes(word) && !((part || minutes) && clock.toward.includes(word))) return undefined;
  return wholeUpTo(tokens[next + 1], 12) === undefined || counts(tokens[next + 2], clock)
    ? undefined
    : next + 2;
}

/** `six o'clock`, `7 a.m.`. */
function hourMarked(tokens: readonly Token[], at: number, clock: ClockWords): number | undefined {
  if (wholeUpTo(tokens[at], 24) === undefined && timeOfDay(tokens[at]) === undefined) return undefined;
  return clock.marks.includes(tokens[at + 1]?.info.folded ?? '') ? at + 2 : undefined;
}

/** `at seven`, `by 1.30`: an hour behind its preposition, with nothing behind it that it could count. */
function hourBehind(tokens: readonly Token[], at: number, clock: ClockWords): number | undefined {
  const day = timeOfDay(tokens[at]);
  if (wholeUpTo(tokens[at], day === undefined ? 12 : 24) === undefined && day === undefined) return undefined;
  let back = at - 1;
  while (clock.about.includes(memberAt(tokens, back)?.info.folded ?? '')) back--;
  const words = memberAt(tokens, back)?.info.words ?? [];
  const before = words.at(-1) ?? '';
  // `shortly after ten`: the small words may be one of the lists.
  const near = words.length === 2 && clock.about.includes(words[0] as string);
  if (!(near || words.length === 1) || !clock.at.includes(before) || counts(tokens[at + 1], clock))
    return undefined;
  if (day === undefined && !near && clock.measured.includes(before) && asksForFigure(tokens, back, before))
    return undefined;
  // A point is a decimal mark where a measure or a share is told.
  return day !== undefined && asksForFigure(tokens, back, before) ? undefined : at + 1;
}

/** `9:00 pm`, `about 14:30`: hour and minutes, with a mark behind or a preposition of the clock before. */
function hourAndMinutes(tokens: readonly Token[], at: number, clock: ClockWords): number | undefined {
  const minutes = tokens[at + 2];
  if (tokens[at + 1]?.info.surface !== ':' || wholeUpTo(tokens[at], 24) === undefined) return undefined;
  if (minutes?.kind !== 'figure' || minutes.spaced || !/^[0-5]\d$/.test(minutes.info.surface))
    return undefined;
  if (clock.marks.includes(tokens[at + 3]?.info.folded ?? '')) return at + 4;
  const before = tokens[at - 1]?.info.folded ?? '';
  return clock.at.includes(before) || clock.about.includes(before) ? at + 3 : undefined;
}

/** How far before a preposition the verb that asks for a figure behind it may stand. */
const NEAR = 12;

/** `put the losses at nine`: a verb before wants a figure behind this preposition. */
function asksForFigure(tokens: readonly Token[], at: number, word: string): boolean {
  for (let i = at - 1; i >= 0 && i > at - NEAR; i--) {
    const { info } = tokens[i] as Token;
    if (info.be || info.have) continue;
    for (const { entry } of info.all('verb'))
      for (const use of entry.uses)
        if (use.count !== undefined && (use.rest.includes(word) || use.count.figure.includes(word)))
          return true;
  }
  return false;
}

/** Whether a token may be counted by the number before it, or goes on with the number. */
function counts(token: Token | undefined, clock: ClockWords): boolean {
  if (token === undefined || token.time >= 0) return false;
  if (token.kind === 'figure') return true;
  if (token.kind === 'mark') return !/^[,.;:!?)\]”"’'–—]$/.test(token.info.surface);
  const { info } = token;
  if (info.preposition) return info.ofWord;
  if (info.be || info.have || info.coordinator || info.pronoun || info.determiner || info.subordinator)
    return false;
  if (clock.minutes.includes(info.folded) || info.numeral || info.noun || info.adjective || info.role)
    return true;
  return !(info.adverb || info.verb || info.relative);
}

/** The whole number a token tells, if it is from 1 to `most`. */
function wholeUpTo(token: Token | undefined, most: number): number | undefined {
  if (token === undefined || token.time >= 0) return undefined;
  const value =
    token.kind === 'figure'
      ? /^\d{1,2}$/.test(token.info.surface)
        ? Number(token.info.surface)
        : undefined
      : token.info.sense('value')?.value;
  return value !== undefined && value >= 1 && value <= most ? value : undefined;
}

/** `1.30`, `13.05`. */
const timeOfDay = (token: Token | undefined): string | undefined =>
  token?.kind === 'figure' && token.time < 0 && /^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(token.info.surface)
    ? token.info.surface
    : undefined;
