import type { Language } from '../languages/language.ts';
import { foldWord } from '../text/fold.ts';
import type { Range } from './clause.ts';
import { memberAt } from './member-at.ts';

/** Words that names and adjectives may take between the words before and the noun: `in the` second Danish `war`. */
const BETWEEN = 3;

interface Laid {
  /** As they are written, in small letters: most sentences hold none, and need not be parted into words. */
  readonly written: readonly string[];
  readonly nouns: ReadonlySet<string>;
  readonly before: readonly (readonly string[])[];
  readonly subjects: ReadonlySet<string>;
  readonly behind: ReadonlySet<string>;
  /** `of`: the first battle of the war is not the war. */
  readonly of: ReadonlySet<string>;
  readonly headings: readonly string[];
  /** The heading asked of last and its answer: all sentences of a section ask the same, and a hostile heading is as long as its text. */
  last: { readonly heading: string; readonly ofResults: boolean } | undefined;
}

const laid = new WeakMap<Language, Laid>();

function layWords(language: Language): Laid {
  const old = laid.get(language);
  if (old !== undefined) return old;
  const { nouns, before, subjects, behind, headings } = language.counted.wholeEvent;
  const made: Laid = {
    written: nouns.map((noun) => noun.toLowerCase()),
    nouns: new Set(nouns.map(foldWord)),
    before: before.map((phrase) => foldWord(phrase).split(' ')),
    subjects: new Set(subjects.map(foldWord)),
    behind: new Set(behind.map(foldWord)),
    of: new Set(language.verbs.ofPrepositions.map(foldWord)),
    headings: headings.map(foldWord),
    last: undefined,
  };
  laid.set(language, made);
  return made;
}

/** Words, and between them marks, each as one: a comma parts `in May, the war`. */
const piecesOf = (text: string): string[] => text.match(/[\p{L}\p{M}’']+|[.,;:()–—]/gu)?.map(foldWord) ?? [];

/**
 * Whether a sentence tells its figures of the whole event: `in the war`, `за всю кампанию`, `戦争を通じて`, or as what it cost (`the war
 * claimed`). Also under a heading of losses and results. In an event of many fights the others are told of the one their passage tells of.
 */
export function tellsOfWhole(
  text: string,
  sentence: Range,
  heading: string | undefined,
  language: Language,
): boolean {
  const words = layWords(language);
  if (heading !== undefined && isOfResults(heading, words, language)) return true;
  const told = text.slice(sentence.start, sentence.end);
  if (language.script === 'cjk') return inSigns(told, words);
  const small = told.toLowerCase();
  return words.written.some((noun) => small.includes(noun)) && inWords(piecesOf(told), words);
}

/** Whether words name the whole event: `won the war`. */
export function namesWhole(text: string, { start, end }: Range, language: Language): boolean {
  const { written, nouns } = layWords(language);
  const said = text.slice(start, end).toLowerCase();
  if (!written.some((noun) => said.includes(noun))) return false;
  return language.script === 'cjk' || piecesOf(said).some((piece) => nouns.has(piece));
}

function isOfResults(heading: string, words: Laid, { script }: Language): boolean {
  if (words.last?.heading !== heading) {
    const said = script === 'cjk' ? heading : piecesOf(heading);
    words.last = { heading, ofResults: words.headings.some((word) => said.includes(word)) };
  }
  return words.last.ofResults;
}

function inWords(pieces: readonly string[], { nouns, before, subjects, behind, of }: Laid): boolean {
  return pieces.some((piece, at) => {
    if (!nouns.has(piece)) return false;
    if (subjects.has(piece) && behind.has(pieces[at + 1] ?? ''))
      return !pieces.slice(Math.max(0, at - BETWEEN), at).some((word) => of.has(word));
    for (let end = at; end >= Math.max(0, at - BETWEEN); end--) {
      if (
        before.some((phrase) => phrase.every((word, n) => memberAt(pieces, end - phrase.length + n) === word))
      )
        return true;
      if (!/^\p{L}/u.test(memberAt(pieces, end - 1) ?? '')) return false;
    }
    return false;
  });
}

/** In writing without spaces the signs before or behind stand close. */
function inSigns(told: string, { nouns, before, behind }: Laid): boolean {
  for (const noun of nouns)
    for (let at = told.indexOf(noun); at >= 0; at = told.indexOf(noun, at + 1)) {
      if (before.some(([word = '']) => told.endsWith(word, at))) return true;
      for (const word of behind) if (told.startsWith(word, at + noun.length)) return true;
    }
  return false;
}
