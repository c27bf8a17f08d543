import type { Language } from '../languages/language.ts';
import type { TimeMention } from '../model/mention.ts';
import type { Range } from './clause.ts';

/** A time that begins within so many code units of the sentence governs it. */
export const LEADING = 25;
/** A length of time in TIMEX3 whose unit is a day or longer. */
const LENGTH_OF_DAYS = /^P[\dX]/;

/**
 * Whether a length of days or more stands with what is told: `over the following weeks` is no more the running day. `lengths` are in order,
 * those before `from` lie before the sentence, which begins at `opens`.
 */
export function laterOn(
  lengths: readonly TimeMention[],
  from: number,
  clause: Range,
  at: Range,
  opens: number,
): boolean {
  for (let i = from; i < lengths.length; i++) {
    const { start, end, timex } = lengths[i] as TimeMention;
    if (start - opens >= LEADING || end > at.start) break;
    if (LENGTH_OF_DAYS.test(timex)) return true;
  }
  let low = from;
  let high = lengths.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lengths[middle] as TimeMention).start < clause.start) low = middle + 1;
    else high = middle;
  }
  const first = lengths[low];
  return first !== undefined && first.end <= clause.end && LENGTH_OF_DAYS.test(first.timex);
}

/** Code units before a deed in which a word of what came later is looked for. */
const REACH = 160;

/**
 * Whether words between the beginning of a sentence and a deed say that it came after what was told before: the running hour is not its own. A
 * word that opens a clause of what came before (`after`) is asked for before the comma behind which the deed's own clause begins.
 */
export function cameLater(
  text: string,
  from: number,
  { start: own }: Range,
  { start: to }: Range,
  language: Language | undefined,
): boolean {
  const { laterWords = [], afterWords = [] } = language?.times ?? {};
  // `was fired on and only after this attacked`: further on in a sentence the word speaks of what that sentence tells.
  const head = Math.min(to, from + LEADING);
  const tells = (words: readonly string[], end: number): boolean => {
    if (words.length === 0 || end <= from) return false;
    const between = text.slice(Math.max(from, end - REACH), end).toLowerCase();
    if (language?.script === 'cjk') return words.some((word) => between.includes(word));
    const padded = ` ${between.replace(/[^\p{L}\p{M}'’-]+/gu, ' ')} `;
    return words.some((word) => padded.includes(` ${word} `));
  };
  return tells(laterWords, head) || tells(afterWords, text.lastIndexOf(',', Math.min(own, to)));
}
