import type { Language } from '../languages/language.ts';
import { foldWord } from '../text/fold.ts';
import type { Figure } from './clause.ts';

/** Words of those who live somewhere, as one expression a language; a beginning is enough. */
const begun = new WeakMap<
  Language,
  { readonly words: readonly string[]; readonly people: ReadonlySet<string> }
>();

function wordsOf(language: Language): {
  readonly words: readonly string[];
  readonly people: ReadonlySet<string>;
} {
  const old = begun.get(language);
  if (old !== undefined) return old;
  const { words, people } = language.counted.inhabitants;
  const made = { words: words.map(foldWord), people: new Set(people.map(foldWord)) };
  begun.set(language, made);
  return made;
}

/** The words of a run, folded. */
const pieces = (text: string): string[] => (text.match(/[\p{L}\p{M}]+/gu) ?? []).map(foldWord);

/**
 * Whether a number tells how many live or vote somewhere, `a population of 3 million`, and no strength: its clause says so and what is counted is
 * people of no other kind. Who are called soldiers are a force in any clause.
 */
export function countsInhabitants(text: string, figure: Figure, language: Language): boolean {
  const { object, roles, subset, start, end, clause } = figure;
  if (object !== 'person' || roles.length !== 1 || roles[0] !== 'strength' || subset !== undefined)
    return false;
  const { words, people } = wordsOf(language);
  if (language.script === 'cjk') {
    const behind = text.charAt(end);
    const counted = text.slice(start, end);
    const open = people.has(behind) || people.has(counted.at(-1) ?? '') || !/\p{Script=Han}/u.test(behind);
    return open && words.some((word) => text.slice(clause.start, start).includes(word));
  }
  const counted = pieces(text.slice(start, Math.max(end, figure.phrase.end)));
  const told = counted.at(-1) ?? '';
  const noun = counted.find((word) => people.has(word));
  if (noun === undefined && told !== '' && !words.some((word) => told.startsWith(word))) return false;
  return pieces(text.slice(clause.start, Math.max(clause.end, figure.phrase.end))).some((piece) =>
    words.some((word) => piece.startsWith(word)),
  );
}
