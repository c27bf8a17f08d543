import type { Study } from '../model/account.ts';
import type { ReadEdition } from '../model/passage.ts';
import { foldWord } from '../text/fold.ts';
import { surnamesOf } from './citations.ts';
import { noteBehind } from './note-behind.ts';
import type { Tie } from './word-evidence.ts';

/** A work of the study, or one known only through others, as a note would name it. */
interface Work {
  readonly key: string;
  readonly year: string | undefined;
  /** Words of the title that are long enough to tell works apart. */
  readonly title: ReadonlySet<string>;
}

const LONG = 5;
/** Words of a title that must stand in a note where the year does not. */
const LEAST_TITLE_WORDS = 2;
const LONGEST_NOTE = 2_000;

const wordsOf = (text: string): string[] => foldWord(text).split(/[^\p{L}\p{M}\p{N}]+/u);

function worksBySurname(study: Study): Map<string, Work[]> {
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
function workNamed(
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

/**
 * Works that the notes of an account name. Most accounts of many sources are no one voice: a note says whence one claim is, and nothing
 * of the rest, so such a tie is a proposal and joins no lines until a person accepts it. Who is named is the earlier.
 */
export function notedWorks(study: Study, read: readonly ReadEdition[]): Tie[] {
  const works = worksBySurname(study);
  if (works.size === 0) return [];
  const found = new Map<string, { from: string; to: string; words: string; claims: Set<string> }>();
  for (const { edition, claims } of read) {
    const named = new Map<number, Work>();
    for (const { kind, start, end } of edition.structure) {
      if (kind !== 'note') continue;
      const work = workNamed(edition.text.slice(start, end), works, edition.account);
      if (work === undefined) continue;
      named.set(start, work);
      const id = `${edition.account}\n${work.key}`;
      const words = edition.text.slice(start, Math.min(end, start + 120)).trim();
      if (!found.has(id))
        found.set(id, { from: edition.account, to: work.key, words, claims: new Set<string>() });
    }
    if (named.size === 0) continue;
    for (const claim of claims) {
      const note = noteBehind(edition, claim.end);
      const work = note === undefined ? undefined : named.get(note.start);
      if (work !== undefined) found.get(`${edition.account}\n${work.key}`)?.claims.add(claim.id);
    }
  }
  return [...found.values()].map(({ from, to, words, claims }) => ({
    from,
    to,
    dated: true,
    direct: true,
    evidence: {
      kind: 'note',
      says: `a note names it (${words})${claims.size === 0 ? '' : `, behind ${claims.size === 1 ? 'one claim' : `${claims.size} claims`}`}`,
      weight: 0.5,
    },
  }));
}
