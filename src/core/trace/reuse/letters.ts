import { foldWord } from '../../text/fold.ts';
import { foldHan } from '../../text/han-variants.ts';

/** What one UTF-16 code unit is to the search for reused words, above the sixteen bits of the unit it is folded to. */
export const APART = 1 << 16;
/** Part of a word that says nothing: accents set apart, soft hyphens. */
export const SILENT = 2 << 16;
/** Part of a word. */
export const LETTER = 3 << 16;
/** A character of a script that leaves no room between words: a token of its own. */
export const CHARACTER = 4 << 16;
/** The code unit a unit is folded to, in its entry of the table. */
export const FOLDED = 0xffff;

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}ー々]/u;
const WORD = /[\p{L}\p{N}]/u;
const MARK = /[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/u;

/** Kind of every code unit and what it is folded to; 0 where it was not asked yet. */
export const kinds = new Int32Array(65_536);

/** Looks a code unit up and keeps the answer. Characters beyond the first plane are read as two letters. */
export function learn(unit: number): number {
  const character = String.fromCharCode(unit);
  let kind = APART;
  let folded = unit;
  if (unit >= 0xd800 && unit <= 0xdfff) kind = LETTER;
  else if (MARK.test(character)) kind = SILENT;
  else if (UNSPACED.test(character)) {
    kind = CHARACTER;
    folded = foldHan(character).charCodeAt(0);
  } else if (WORD.test(character)) {
    kind = LETTER;
    // Where one letter is folded to two the first stands for both: what is left is a letter's difference.
    folded = foldWord(character).charCodeAt(0);
  }
  kinds[unit] = kind | folded;
  return kind | folded;
}

/**
 * What a letter below 128 leaves in a spelling skeleton; 0 where it leaves nothing. Vowels and the letters early print
 * writes for them go (u and v, i, j and y, w), and letters that stand for one sound there are one.
 */
export const SKELETON = Uint8Array.from({ length: 128 }, (_, unit) => {
  const letter = String.fromCharCode(unit);
  if ('aeiouvwyj'.includes(letter)) return 0;
  return letter === 'z' ? 0x73 : letter === 'k' || letter === 'q' ? 0x63 : unit;
});
