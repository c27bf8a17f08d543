import type { Language } from '../../languages/language.ts';
import { foldWord } from '../../text/fold.ts';

/** A word with the hyphens inside it: `rebel-held` is not the rebels. */
const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;

/** A word that speaks of a side, by its place in the words asked, in UTF-16 code units. */
export interface SideWord {
  readonly side: string;
  readonly start: number;
  readonly end: number;
}

/** Words of sides that no people or state names, of one language. */
export interface SideWords {
  /** The first word that speaks of a side. */
  find(words: string): SideWord | undefined;
  /** The side a run of words speaks of: `GARRISON` for `the garrison of the fortress`; undefined when it speaks of none. */
  in(words: string): string | undefined;
}

const of = (find: SideWords['find']): SideWords => ({ find, in: (words) => find(words)?.side });
const none: SideWords = of(() => undefined);
const made = new WeakMap<Language, SideWords>();
const madeBeside = new WeakMap<Language, SideWords>();

/**
 * The words of a language by which a side is told that has no name of its own: `the rebels`, `осаждавшие`, `les alliés`,
 * 守備隊. Linear in the words asked.
 */
export function sideWords(language: Language | undefined): SideWords {
  return language === undefined ? none : wordsOf(language, language.names.sides, made);
}

/** The words that tell a side only beside a crowd: `the soldiers`. */
export function besideCrowd(language: Language | undefined): SideWords {
  return language === undefined ? none : wordsOf(language, language.names.besideCrowd, madeBeside);
}

function wordsOf(
  language: Language,
  sides: Readonly<Record<string, string>> | undefined,
  known: WeakMap<Language, SideWords>,
): SideWords {
  if (sides === undefined) return none;
  const old = known.get(language);
  if (old !== undefined) return old;
  const listed = Object.entries(sides).flatMap(([side, words]) =>
    words.split(' ').map((word) => [word, side] as const),
  );
  const words = language.script === 'cjk' ? anywhere(listed) : byWord(listed);
  known.set(language, words);
  return words;
}

function anywhere(listed: readonly (readonly [string, string])[]): SideWords {
  return of((words) => {
    const met = listed.find(([word]) => words.includes(word));
    if (met === undefined) return undefined;
    const [word, side] = met;
    const start = words.indexOf(word);
    return { side, start, end: start + word.length };
  });
}

function byWord(listed: readonly (readonly [string, string])[]): SideWords {
  const whole = new Map<string, string>();
  const stems = new Map<string, string>();
  let shortest = Number.POSITIVE_INFINITY;
  for (const [word, side] of listed)
    if (word.endsWith('*')) {
      stems.set(word.slice(0, -1), side);
      shortest = Math.min(shortest, word.length - 1);
    } else whole.set(word, side);
  const sideOf = (word: string): string | undefined => {
    const found = whole.get(word);
    if (found !== undefined) return found;
    for (let length = word.length; length >= shortest; length--) {
      const side = stems.get(word.slice(0, length));
      if (side !== undefined) return side;
    }
    return undefined;
  };
  return of((words) => {
    for (const { 0: word, index } of words.matchAll(WORD)) {
      const side = sideOf(foldWord(word));
      if (side !== undefined) return { side, start: index, end: index + word.length };
    }
    return undefined;
  });
}
