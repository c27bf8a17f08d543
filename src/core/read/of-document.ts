import type { Language } from '../languages/language.ts';
import { foldWord } from '../text/fold.ts';
import type { Range } from './clause.ts';
import { matterFinder } from './matter.ts';

/** Classes of matter that are things written on a day. */
const WRITTEN = new Set(['treaty', 'letter', 'law', 'order', 'ultimatum']);
/** Code units in which the word for what is written and its day stand beside each other. */
const REACH = 30;
/** Signs in which it stands behind its day in scripts without spaces. */
const BEHIND = 6;
const LAST_WORDS = /(\p{L}[\p{L}\p{M}'’-]*)\s+(\p{L}+(?:\s\p{L}+)?)\s+$/u;

/**
 * Where the word stands whose day a date is: `violated the agreement of 6 June`, `директива от 6 июня`. Undefined where it dates what is told.
 */
export function ofDocument(
  text: string,
  { start, end }: Range,
  language: Language | undefined,
): Range | undefined {
  const dating = language?.times.dating;
  if (language === undefined || dating === undefined) return undefined;
  const finder = matterFinder(language);
  const written = (from: number, to: number): boolean =>
    finder.in(text, from, to).some((matter) => WRITTEN.has(matter));
  if (language.script === 'cjk') {
    const particle = dating.find((word) => text.startsWith(word, end));
    if (particle === undefined) return undefined;
    const from = end + particle.length;
    return written(from, from + BEHIND) ? { start: from, end: from + BEHIND } : undefined;
  }
  const from = Math.max(0, start - REACH);
  const found = LAST_WORDS.exec(text.slice(from, start));
  if (found === null) return undefined;
  const [, noun = '', between = ''] = found;
  const small = between.split(/\s/);
  // `the treaty signed of 6 June` is not said: one small word alone stands between, or a fixed pair.
  const words = dating.includes(foldWord(between))
    ? noun
    : small.length === 2 && dating.includes(foldWord(small[1] ?? ''))
      ? (small[0] ?? '')
      : '';
  if (words === '') return undefined;
  const at = text.lastIndexOf(words, start - 1);
  return written(at, at + words.length) ? { start: at, end: at + words.length } : undefined;
}
