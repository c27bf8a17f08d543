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

const compiled = new WeakMap<Language, readonly (readonly [key: string, pattern: RegExp])[]>();

function termsOf(language: Language): readonly (readonly [string, RegExp])[] {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const spaced = language.script !== 'cjk';
  const made = Object.entries(language.counted.categories ?? {}).map(
    ([key, terms]) =>
      [key, new RegExp(terms.map((term) => patternOf(term, spaced)).join('|'), 'giu')] as const,
  );
  compiled.set(language, made);
  return made;
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
  for (const [key, pattern] of termsOf(language))
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
