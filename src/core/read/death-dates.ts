import type { Language } from '../languages/language.ts';
import { foldUnit, foldWord } from '../text/fold.ts';
import type { Range } from './clause.ts';

/** Code units over which the word of a death and its date may stand apart. */
const REACH = 60;
/** Ends what belongs together, once folded. */
const CLOSES: ReadonlySet<number> = new Set(Array.from('.;:!?。；！？\n', (mark) => mark.charCodeAt(0)));
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

/** Code units folded to one, filled when first asked. */
const units = new Uint16Array(0x1_0000);

/** A letter of the text folded to one, so that places stay those of the text: what folds to several letters stays (`ß`). */
function foldedAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (units[unit] === 0) {
    const low = foldUnit(unit);
    units[unit] = low.length === 1 ? low.charCodeAt(0) : unit;
  }
  return units[unit] as number;
}

function foldInPlace(text: string, from: number, to: number): string {
  const folded: number[] = [];
  for (let at = from; at < to; at++) folded.push(foldedAt(text, at));
  return String.fromCharCode(...folded);
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
  let first = start;
  while (first > from && !CLOSES.has(foldedAt(text, first - 1))) first--;
  const before = foldInPlace(text, first, start);
  if (first <= opens && before.trim() === '') return undefined;
  for (const word of words) {
    const at = place(before, word, parted);
    if (at >= 0) return first + at;
  }
  if (parted) return undefined;
  const to = Math.min(end + REACH, text.length);
  let last = end;
  while (last < to && !CLOSES.has(foldedAt(text, last))) last++;
  const behind = foldInPlace(text, end, last);
  for (const word of words) {
    const at = place(behind, word, parted);
    if (at >= 0) return end + at;
  }
  return undefined;
}
