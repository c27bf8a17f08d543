import { memberAt } from '../member-at.ts';
import type { ClauseInput, Token } from './claim-tokens.ts';
import { timeWord } from './small-words.ts';
import type { WordClass } from './word-class.ts';

const ORDINAL_DAY = /^(?:[12]?\d|3[01])(?:st|nd|rd|th)$/;

/** Whether the first noun written small from a token on is a plural. */
function many(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length && at <= from + 3; at++) {
    const { kind, info } = tokens[at] as Token;
    if (kind !== 'word' || (info.verb && !info.capital)) return false;
    if (info.noun && !info.capital) return info.sense('noun')?.plural !== false;
  }
  return false;
}

/** `on the 8th`, `the night of the 18th`: a day of the month; `with the 8th`, `on the 8th Division` are none. */
export function isDay(
  { tokens, language }: ClauseInput,
  at: number,
  out: readonly WordClass[],
  next: Token | undefined,
): boolean {
  const before = memberAt(tokens, at - 2)?.info;
  if (out[at - 1] !== 'determiner' || before?.preposition !== true) return false;
  if (!ORDINAL_DAY.test((tokens[at] as Token).info.surface)) return false;
  if (before.ofWord ? !timeWord(tokens[at - 3]) : language.verbs.withPrepositions?.includes(before.folded))
    return false;
  if (language.verbs.contrastPrepositions?.includes(before.folded) === true) return false;
  // `on the 6th Allied troops landed`: many are no 6th.
  if (next?.info.capital === true && many(tokens, at + 1)) return true;
  return !(
    next !== undefined &&
    next.kind === 'word' &&
    (next.info.noun || next.info.adjective || next.info.capital || next.info.coordinator)
  );
}
