import { foldWord } from '../../text/fold.ts';
import { foldHan } from '../../text/han-variants.ts';

/** What one UTF-16 code unit is to the search for reused words. */
export const APART = 1;
/** Part of a word that says nothing: accents set apart, soft hyphens. */
export const SILENT = 2;
/** Part of a word. */
export const LETTER = 3;
/** A character of a script that leaves no room between words: a token of its own. */
export const CHARACTER = 4;

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}ー々]/u;
const WORD = /[\p{L}\p{N}]/u;
const MARK = /[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/u;

/** Kind of every code unit, 0 where it was not asked yet; and the code unit it is folded to. */
export const kinds = new Uint8Array(65_536);
export const folds = new Uint16Array(65_536);

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
  folds[unit] = folded;
  kinds[unit] = kind;
  return kind;
}

/**
 * What a letter leaves in a spelling skeleton; 0 where it leaves nothing. Vowels and the letters early print writes for
 * them go (u and v, i, j and y, w), and letters that stand for one sound there are one.
 */
export const skeletonOf = (folded: number): number => {
  const at = VOWELS.indexOf(String.fromCharCode(folded));
  if (at >= 0) return 0;
  if (folded === 0x7a) return 0x73;
  return folded === 0x6b || folded === 0x71 ? 0x63 : folded;
};

const VOWELS = 'aeiouvwyj';
