import type { Language } from '../languages/language.ts';
import type { Range } from './clause.ts';

/** So many characters may stand between a figure and the term that says how it was counted. */
const NEAR = 40;

/** A term as a pattern: words with any space between, `*` any ending, and no letter on either side where words are spaced. */
function patternOf(term: string, spaced: boolean): string {
  const body = term
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '\\p{L}*')
    .replace(/\s+/g, '\\s+');
  return spaced ? `(?<!\\p{L})${body}(?!\\p{L})` : body;
}

/** The terms of one category. */
interface Category {
  readonly key: string;
  readonly pattern: RegExp;
}

/** What each category's terms look like, and where in a sentence one of them can begin at all. */
interface Terms {
  readonly categories: readonly Category[];
  readonly opening: Opening;
  readonly spaced: boolean;
}

/** One place in the trie of how terms open; `category` where enough is known that the pattern should look. */
class Opening {
  readonly next = new Map<number, Opening>();
  readonly categories: number[] = [];
  /** The last six bits of the units in `next`, as those of two numbers: most letters open no term. */
  #low = 0;
  #high = 0;

  grow(unit: number): Opening {
    const made = this.next.get(unit) ?? new Opening();
    this.next.set(unit, made);
    if ((unit & 32) === 0) this.#low |= 1 << (unit & 31);
    else this.#high |= 1 << (unit & 31);
    return made;
  }

  leads(unit: number): boolean {
    return ((((unit & 32) === 0 ? this.#low : this.#high) >>> (unit & 31)) & 1) !== 0;
  }
}

/** Letters whose case may differ in one code unit, as the patterns see them. */
const cases = new Uint16Array(65_536);

function caseless(unit: number): number {
  const known = cases[unit] as number;
  if (known !== 0) return known;
  const upper = String.fromCharCode(unit).toUpperCase();
  const lower = (upper.length === 1 ? upper : String.fromCharCode(unit)).toLowerCase();
  const made = lower.length === 1 ? lower.charCodeAt(0) : unit;
  cases[unit] = made;
  return made;
}

const compiled = new WeakMap<Language, Terms>();

function termsOf(language: Language): Terms {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const spaced = language.script !== 'cjk';
  const opening = new Opening();
  const categories = Object.entries(language.counted.categories ?? {}).map(([key, terms], at): Category => {
    for (const term of terms) {
      let node = opening;
      // What a term opens with, up to its first open place.
      const opens = term.split(/[*\s]/, 1)[0] as string;
      for (let i = 0; i < opens.length; i++) node = node.grow(caseless(opens.charCodeAt(i)));
      if (!node.categories.includes(at)) node.categories.push(at);
    }
    return { key, pattern: new RegExp(terms.map((term) => patternOf(term, spaced)).join('|'), 'giu') };
  });
  const made = { categories, opening, spaced };
  compiled.set(language, made);
  return made;
}

/** Whether a code unit is a letter, filled when first asked: 1 it is, 2 it is not. */
const letters = new Uint8Array(65_536);
const LETTER = /\p{L}/u;

function isLetter(unit: number): boolean {
  const known = letters[unit] as number;
  if (known !== 0) return known === 1;
  const made = LETTER.test(String.fromCharCode(unit));
  letters[unit] = made ? 1 : 2;
  return made;
}

/** The categories some of whose terms may stand in a sentence: few do, and a pattern is slow to find nothing. */
function possible({ categories, opening, spaced }: Terms, sentence: string): Category[] {
  const found = new Set<number>(opening.categories);
  for (let at = 0; at < sentence.length; at++) {
    if (spaced && at > 0 && isLetter(sentence.charCodeAt(at - 1))) continue;
    const first = caseless(sentence.charCodeAt(at));
    if (!opening.leads(first)) continue;
    let node = opening.next.get(first);
    for (let to = at + 1; node !== undefined; to++) {
      for (const category of node.categories) found.add(category);
      node = to < sentence.length ? node.next.get(caseless(sentence.charCodeAt(to))) : undefined;
    }
  }
  return found.size === 0 ? [] : categories.filter((_, at) => found.has(at));
}

/** A mark between term and figure makes them as strange to each other as so many characters. */
const MARK = 20;

/**
 * The category of a statistical tradition whose term stands with each of a sentence's figures: a term goes to the figure whose words
 * hold it, else to the nearest with no other figure between.
 */
export function categoriesOfFigures(
  language: Language,
  sentence: string,
  offset: number,
  figures: readonly { readonly start: number; readonly end: number; readonly phrase: Range }[],
): (string | undefined)[] {
  const out: (string | undefined)[] = figures.map(() => undefined);
  if (figures.length === 0) return out;
  for (const { key, pattern } of possible(termsOf(language), sentence))
    for (const { index, 0: words } of sentence.matchAll(pattern)) {
      const [from, to] = [offset + index, offset + index + words.length];
      let nearest = -1;
      let least = NEAR;
      figures.forEach(({ start, end, phrase }, at) => {
        const between = from >= end ? [end, from] : [to, start];
        const gap = sentence.slice((between[0] ?? 0) - offset, (between[1] ?? 0) - offset);
        const inside = from >= phrase.start && to <= phrase.end;
        const apart = inside ? 0 : gap.length + (/[,;:.、。，；]/u.test(gap) ? MARK : 0);
        if (apart >= least) return;
        nearest = at;
        least = apart;
      });
      if (nearest >= 0) out[nearest] ??= key;
    }
  return out;
}
