import type { Study } from '../model/account.ts';
import { foldWord } from '../text/fold.ts';
import { surnamesOf } from './citations.ts';

/** A work of the study, or one known only through others, as a note would name it. */
export interface Work {
  readonly key: string;
  readonly year: string | undefined;
  /** Words of the title that are long enough to tell works apart. */
  readonly title: ReadonlySet<string>;
}

const LONG = 5;
/** Words of a title that must stand in a note where the year does not. */
const LEAST_TITLE_WORDS = 2;
const LONGEST_NOTE = 2_000;

/** Words of a note or title, folded; digits are words too. */
export const wordsOf = (text: string): string[] => foldWord(text).split(/[^\p{L}\p{M}\p{N}]+/u);

/** Works of the study, and those known only through others, by the surname of their author. */
export function worksBySurname(study: Study): Map<string, Work[]> {
  const found = new Map<string, Work[]>();
  const library = new Map(study.library.toReversed().map((item) => [item.id, item] as const));
  const add = (key: string, citation: string | undefined): void => {
    const item = library.get(citation ?? key);
    if (item === undefined) return;
    const issued = item.issued as { readonly 'date-parts'?: readonly (readonly unknown[])[] } | undefined;
    const year = issued?.['date-parts']?.[0]?.[0];
    const work: Work = {
      key,
      year: typeof year === 'number' || typeof year === 'string' ? String(year) : undefined,
      title: new Set(
        typeof item.title === 'string' ? wordsOf(item.title).filter((word) => word.length >= LONG) : [],
      ),
    };
    for (const surname of surnamesOf(study, item.author))
      found.set(surname, [...(found.get(surname) ?? []), work]);
  };
  for (const { key, citation } of study.accounts) add(key, citation);
  for (const { key, citation } of study.knownThrough) add(key, citation);
  return found;
}

/** The one work that the words of a note name: by the surname of its author, and its year or two words of its title. */
export function workNamed(
  words: string,
  works: ReadonlyMap<string, readonly Work[]>,
  own: string,
): Work | undefined {
  const said = new Set(wordsOf(words.slice(0, LONGEST_NOTE)));
  const named = new Set<Work>();
  for (const word of said) for (const work of works.get(word) ?? []) if (work.key !== own) named.add(work);
  const sure = [...named].filter(
    ({ year, title }) =>
      (year !== undefined && said.has(year)) ||
      [...title].filter((word) => said.has(word)).length >= LEAST_TITLE_WORDS,
  );
  return sure.length === 1 ? sure[0] : undefined;
}
