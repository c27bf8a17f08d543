import { canTell } from './cited-before.ts';
import { isComma, isListComma, isNominal, isStop } from './han-nominal.ts';
import type { HanWord } from './han-words.ts';

/** Longest clause of one who tells, in words. */
export const LONGEST = 14;

/** Where the clause of a verb begins: behind a comma, or a stop that a quotation mark parts from it; -1 where it is a sentence of its own. */
export function clauseStart(words: readonly HanWord[], verb: number): number {
  for (let at = verb - 1; at > 0 && verb - at < LONGEST; at--) {
    const word = words[at] as HanWord;
    if (isComma(word) && !isListComma(word)) return at + 1;
    if (isStop(word)) return word.end < (words[at + 1] as HanWord).start ? at + 1 : -1;
    if (word.kind === 'mark') return -1;
  }
  return -1;
}

/** The words that name who tells: the first that may, with what stands right before and behind it. */
export function tellerIn(
  words: readonly HanWord[],
  from: number,
  verb: number,
): { from: number; to: number } | undefined {
  let at = from;
  while (at < verb && !canTell(words[at])) at++;
  if (at === verb) return undefined;
  let first = at;
  while (first > from && named(words[first - 1])) first--;
  let to = at + 1;
  while (
    to < verb &&
    (isNominal(words[to]) || words[to]?.kind === 'run') &&
    (words[to] as HanWord).number === undefined &&
    words[to + 1]?.form !== MANNER
  )
    to++;
  return { from: first, to };
}

/** The sign behind a word that tells how: 得意|地. */
const MANNER = '地';

/** 一位|护士, 英军|上校: what belongs to a name before it; a bound does not. */
const named = (word: HanWord | undefined): boolean =>
  word?.number !== undefined || (isNominal(word) && word?.sense.before === undefined);
