import type { Language } from '../languages/language.ts';
import type { Span } from '../model/span.ts';
import { foldWord } from '../text/fold.ts';
import type { Segment } from './segment.ts';
import { forms } from './times/lexicon.ts';

const WORD = /[\p{L}\p{M}]+/gu;

/**
 * Whether a date closes a title that names a document: `Report of the Admiral, 21 October 1827` says when it was written, and nothing that it
 * tells needs to have happened then.
 */
export function datesItself(
  text: string,
  { kind, start, end }: Segment,
  time: Pick<Span, 'start' | 'end'>,
  language: Language | undefined,
  /** The sentence tells of no act and of no figure, so that it may be a title although it is set as prose. */
  bare = false,
): boolean {
  if ((kind !== 'heading' && !bare) || language === undefined || language.script === 'cjk') return false;
  if (!/^[\s.)]*$/u.test(text.slice(time.end, end))) return false;
  const words = new Set([...text.slice(start, time.start).matchAll(WORD)].map(([word]) => foldWord(word)));
  return language.attribution.sources.some((entry) => {
    const [noun = '', paradigm] = entry.split(':');
    const said = forms(noun);
    // Nouns written with their paradigm take endings of up to two letters.
    return paradigm === undefined
      ? said.some((form) => words.has(form))
      : said.some((form) =>
          [...words].some((word) => word.startsWith(form) && word.length - form.length <= 2),
        );
  });
}
