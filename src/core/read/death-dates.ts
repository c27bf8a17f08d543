import type { Language } from '../languages/language.ts';
import { foldWord } from '../text/fold.ts';
import type { Range } from './clause.ts';

/** Code units over which the word of a death and its date may stand apart. */
const REACH = 60;
/** Ends what belongs together. */
const CLOSES = /[.;:!?。；！？\n]/u;
const LETTER = /[\p{L}\p{M}]/u;

const made = new WeakMap<Language, readonly string[]>();

function wordsOf(language: Language | undefined): readonly string[] {
  if (language?.times.died === undefined) return [];
  const old = made.get(language);
  if (old !== undefined) return old;
  const words = language.times.died.map(foldWord);
  made.set(language, words);
  return words;
}

/** Where a word stands last in a run, by itself where the script parts words; -1 where it does not. */
function place(run: string, word: string, parted: boolean): number {
  let at = run.lastIndexOf(word);
  while (parted && at >= 0 && (LETTER.test(run.charAt(at - 1)) || LETTER.test(run.charAt(at + word.length))))
    at = at === 0 ? -1 : run.lastIndexOf(word, at - 1);
  return at;
}

/** A run folded letter by letter, so that its places are those of the text: what folds to several letters stays (`ß`). */
function foldInPlace(run: string): string {
  let folded = '';
  for (const letter of run) {
    const low = foldWord(letter);
    folded += low.length === letter.length ? low : letter;
  }
  return folded;
}

/**
 * Where the text tells of a death that a date belongs to (`one of the wounded died in May 1905`, `и умер 24 сентября`); undefined where the date opens its
 * sentence or no death stands beside it.
 */
export function deathDated(
  text: string,
  { start, end }: Range,
  opens: number,
  language: Language | undefined,
): number | undefined {
  const words = wordsOf(language);
  if (words.length === 0) return undefined;
  const parted = language?.script !== 'cjk';
  const from = Math.max(opens, start - REACH);
  const before = foldInPlace(text.slice(from, start));
  const cut = lastOf(before, CLOSES) + 1;
  if (from + cut <= opens && before.trim() === '') return undefined;
  for (const word of words) {
    const at = place(before.slice(cut), word, parted);
    if (at >= 0) return from + cut + at;
  }
  if (parted) return undefined;
  const behind = foldInPlace(text.slice(end, end + REACH));
  const stop = behind.search(CLOSES);
  const clause = stop < 0 ? behind : behind.slice(0, stop);
  for (const word of words) {
    const at = place(clause, word, parted);
    if (at >= 0) return end + at;
  }
  return undefined;
}

function lastOf(run: string, sign: RegExp): number {
  for (let at = run.length - 1; at >= 0; at--) if (sign.test(run.charAt(at))) return at;
  return -1;
}
