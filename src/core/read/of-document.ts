import type { Language } from '../languages/language.ts';
import { foldWord } from '../text/fold.ts';
import type { Range } from './clause.ts';
import { matterFinder } from './matter.ts';

/** Classes of matter that are things written on a day, and inquiries, which are cited by it. */
const WRITTEN = new Set(['treaty', 'letter', 'law', 'order', 'ultimatum', 'inquiry']);
/** Code units in which the word for what is written and its day stand beside each other. */
const REACH = 30;
/** Signs in which it stands behind its day in scripts without spaces. */
const BEHIND = 6;
/** Signs and digits in which a document may be numbered: `№ 0040`, `Nr. 5/38`, `n° 12`. */
const NUMBERING = /[\p{Nd}/№#°º.\s-]/u;
const DIGIT = /\p{Nd}/u;
const WHITE = /\s/u;
const WHITE_ONLY = /^\s+$/u;
const IN_WORD = /[\p{L}\p{M}'’-]/u;

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
  const least = Math.max(0, start - REACH);
  const last = wordBefore(text, start, least);
  if (last === undefined) return undefined;
  const small = foldWord(text.slice(last.start, last.end));
  const noun = overNumber(text, last.start, least, language);
  if (noun === undefined) return undefined;
  // `the treaty signed of 6 June` is not said: one small word alone stands between, or a fixed pair.
  if (dating.includes(small)) return written(noun.start, noun.end) ? noun : undefined;
  if (!dating.includes(`${foldWord(text.slice(noun.start, noun.end))} ${small}`)) return undefined;
  const first = wordBefore(text, noun.start, least);
  return first !== undefined && written(first.start, first.end) ? first : undefined;
}

/** The word before a place, with nothing but white space between; undefined where something else stands there. */
function wordBefore(text: string, at: number, least: number): Range | undefined {
  let end = at;
  while (end > least && WHITE.test(text.charAt(end - 1))) end--;
  let start = end;
  while (start > least && IN_WORD.test(text.charAt(start - 1))) start--;
  return start < end ? { start, end } : undefined;
}

/** The same, over the number of a document that may stand between: `приказ № 0107 от`, `order no. 227 of`. */
function overNumber(text: string, at: number, least: number, language: Language): Range | undefined {
  let from = at;
  let counted = false;
  while (from > least && NUMBERING.test(text.charAt(from - 1))) {
    from--;
    counted ||= DIGIT.test(text.charAt(from));
  }
  const word = wordBefore(text, from, least);
  if (word === undefined || (!counted && !WHITE_ONLY.test(text.slice(word.end, at)))) return undefined;
  const label = counted && language.numbers.labelsBefore.includes(foldWord(text.slice(word.start, word.end)));
  return label ? (wordBefore(text, word.start, least) ?? word) : word;
}
