import type { Language } from '../languages/language.ts';
import type { Range } from './clause.ts';

/** Signs before a time in which a word that leads to an end is looked for. */
const BEFORE = 16;
const LETTER = /\p{L}/u;

/**
 * Whether a time is told as that until which something went on (`until half past six`, `bis 6.30 Uhr`): what is told behind it in another clause did not
 * happen at that minute.
 */
export function endsAt(text: string, time: Range, language: Language | undefined): boolean {
  const words = language?.times.until;
  if (words === undefined) return false;
  const before = text
    .slice(Math.max(0, time.start - BEFORE), time.start)
    .trimEnd()
    .toLowerCase();
  const own = text.slice(time.start, time.end).toLowerCase();
  return words.some(
    (word) =>
      own.startsWith(`${word} `) ||
      (before.endsWith(word) && !LETTER.test(before.charAt(before.length - word.length - 1))),
  );
}
