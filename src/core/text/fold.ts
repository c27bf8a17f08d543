/** A folded text with, for each of its code units, the offset in the original. */
export interface Folded {
  readonly text: string;
  /** `at[i]` = offset of the original unit that gave unit i; `at[text.length]` = length of the original. */
  readonly at: Uint32Array;
}

/** Letters that lose nothing but look the same without their marks; й and ї are letters of their own. */
const KEEP: ReadonlySet<string> = new Set(['й', 'ї', 'が', 'ぎ']);
const cache = new Map<string, string>();

/** Folded form of one character: lower case, without accents; full-width and radical forms as plain ones. */
export function foldCharacter(character: string): string {
  const old = cache.get(character);
  if (old !== undefined) return old;
  let folded = character.toLowerCase();
  const code = character.codePointAt(0) as number;
  if (
    (code >= 0x2e80 && code <= 0x2fdf) ||
    (code >= 0xff00 && code <= 0xffef) ||
    (code >= 0xfb00 && code <= 0xfb4f)
  ) {
    folded = folded.normalize('NFKC').toLowerCase();
  }
  // Kana and hangul would come apart: their marks are part of the letter.
  if (!KEEP.has(folded) && !(code >= 0x3040 && code <= 0x30ff) && !(code >= 0xac00 && code <= 0xd7af)) {
    folded = folded.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  }
  if (folded === 'ß') folded = 'ss';
  if (folded === '’' || folded === 'ʼ') folded = "'";
  if (cache.size < 20_000) cache.set(character, folded);
  return folded;
}

/** Folded forms by code unit, filled when first asked: to look a character up as a string makes the string first. */
const units: (string | undefined)[] = new Array<string | undefined>(0x1_0000);

/** Folded form of one code unit that is no half of a pair. */
export function foldUnit(unit: number): string {
  const old = units[unit];
  if (old !== undefined) return old;
  const made = foldCharacter(String.fromCharCode(unit));
  units[unit] = made;
  return made;
}

/** Folds a text, keeping where every unit came from. */
export function fold(text: string): Folded {
  let folded = '';
  const at: number[] = [];
  let i = 0;
  while (i < text.length) {
    const code = text.codePointAt(i) as number;
    const character = String.fromCodePoint(code);
    const one = code < 0x80 ? character.toLowerCase() : foldCharacter(character);
    for (let n = 0; n < one.length; n++) at.push(i);
    folded += one;
    i += character.length;
  }
  at.push(text.length);
  return { text: folded, at: Uint32Array.from(at) };
}

/** Whether folding leaves a code unit as it is, filled when first asked: 1 yes, 2 no or half of a pair. */
const plain = new Uint8Array(0x1_0000);

function isPlain(unit: number): boolean {
  const known = plain[unit] as number;
  if (known !== 0) return known === 1;
  const half = unit >= 0xd800 && unit <= 0xdfff;
  plain[unit] = half || foldUnit(unit) !== String.fromCharCode(unit) ? 2 : 1;
  return plain[unit] === 1;
}

/** Folds a word or phrase. What is folded already, as most words are, is given back as it is; of others only what changes is made anew. */
export function foldWord(word: string): string {
  let folded = '';
  /** Where the part begins that is not taken over yet. */
  let from = 0;
  for (let i = 0; i < word.length; i++) {
    if (isPlain(word.charCodeAt(i))) continue;
    const code = word.codePointAt(i) as number;
    if (i > from) folded += word.slice(from, i);
    if (code > 0xffff) {
      folded += foldCharacter(String.fromCodePoint(code));
      i++;
    } else folded += foldUnit(code);
    from = i + 1;
  }
  return from === 0 ? word : from === word.length ? folded : folded + word.slice(from);
}

/** Folds a word or phrase, but for letters whose marks part words (Polish `ą` and `a`). `kept`: those letters in lower case; none: all fold. */
export function foldKeeping(word: string, kept: string | undefined): string {
  if (kept === undefined) return foldWord(word);
  let folded = '';
  for (const character of word.normalize('NFC')) {
    const low = character.toLowerCase();
    folded += kept.includes(low) ? low : foldCharacter(character);
  }
  return folded;
}
