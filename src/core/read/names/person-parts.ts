import { type Reading, readings, similarity } from '../../text/transliterate.ts';

/** Parts of a person's name: given names and patronymics as folded words, and initials. */
export interface GivenParts {
  readonly words: readonly string[];
  /** Single capitals, folded. */
  readonly initials: readonly string[];
}

/** How the parts of two names stand to each other. `omitted`: one says less; `contradicted`: a part differs. */
export type Agreement = 'agree' | 'omitted' | 'contradicted';

/** Parts spelled closer than this are one given name. */
const SAME_GIVEN = 0.76;

const remembered = new Map<string, readonly Reading[]>();
const REMEMBERED = 20_000;

function readingsOf(word: string): readonly Reading[] {
  const old = remembered.get(word);
  if (old !== undefined) return old;
  const made = readings(word);
  if (remembered.size < REMEMBERED) remembered.set(word, made);
  return made;
}

/** Traditions by which an initial is read: those that write initials of names from other scripts. */
const INITIALS: ReadonlySet<string> = new Set([
  'romanised',
  'English',
  'German',
  'French',
  'Cyrillic',
  'Greek',
]);
/** First sounds that one letter stands for in another script: Ye. for Евгений, Г. for Heinrich, Ch. for Христофор. */
const NEAR: Readonly<Record<string, string>> = {
  j: 'eaou',
  e: 'j',
  h: 'gx',
  g: 'h3',
  x: 'h',
  v: 'uwf',
  w: 'v',
  c: 's5z',
  s: 'S',
  z: '5c',
  S: 's',
  C: '1S',
  J: '43Z',
  k: '2x',
  a: 'A',
  i: 'Ij',
  o: ')',
  u: '=',
};

function firstSounds(word: string): Set<string> {
  const found = new Set<string>();
  for (const { sounds, tradition } of readingsOf(word)) {
    if (!INITIALS.has(tradition)) continue;
    found.add(sounds[0] as string);
    for (const near of NEAR[sounds[0] as string] ?? '') found.add(near);
  }
  return found;
}

const scriptOf = (word: string): string =>
  /^[\u0400-\u04ff]/.test(word) ? 'Cyrillic' : /^[\u0370-\u03ff]/.test(word) ? 'Greek' : 'Latin';

/** Whether an initial may stand for a word: В. for Vasily, K. for Константин. In one script the letters decide. */
export function fitsInitial(initial: string, word: string): boolean {
  if (scriptOf(initial) === scriptOf(word)) return word.startsWith(initial);
  const own = firstSounds(word);
  for (const sound of firstSounds(initial)) if (own.has(sound)) return true;
  return false;
}

/**
 * Whether the given parts of two names that share a surname may be of one person. A part that only one of them has is
 * omitted by the other; a part both have in another form is the same when it sounds alike or one is the other's
 * initial; else they contradict.
 */
export function agreement(a: GivenParts, b: GivenParts): Agreement {
  const sizeA = a.words.length + a.initials.length;
  const sizeB = b.words.length + b.initials.length;
  if (sizeA === 0 && sizeB === 0) return 'agree';
  if (sizeA === 0 || sizeB === 0) return 'omitted';
  const matches = (word: string, other: GivenParts): boolean =>
    other.words.some((one) => one === word || similarity(readingsOf(one), readingsOf(word)) >= SAME_GIVEN) ||
    other.initials.some((initial) => fitsInitial(initial, word));
  const fits = (initial: string, other: GivenParts): boolean =>
    other.initials.some((one) => one === initial || fitsInitial(one, initial)) ||
    other.words.some((word) => fitsInitial(initial, word));
  const [less, more] = sizeA <= sizeB ? [a, b] : [b, a];
  const all =
    less.words.every((word) => matches(word, more)) && less.initials.every((initial) => fits(initial, more));
  if (!all) return 'contradicted';
  return sizeA === sizeB ? 'agree' : 'omitted';
}

const INITIAL = /(?<!\p{L})(\p{Lu})\./gu;

/** Initials in the words of a name as they stand, folded. */
export function initialsOf(words: string): string[] {
  return [...words.matchAll(INITIAL)].map((found) => (found[1] as string).toLowerCase());
}
