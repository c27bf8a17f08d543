import type { Edition, Study } from '../model/account.ts';
import type { ReadEdition } from '../model/passage.ts';
import type { NotedSource } from '../model/point.ts';
import { wordsOf, workNamed, worksBySurname } from './named-work.ts';
import { noteBehind } from './note-behind.ts';

/** The source that the note behind some words of an edition names, or undefined. `end`: where the words end. */
export type NotedSources = (edition: Edition, end: number) => NotedSource | undefined;

const SHOWN = 120;
const YEAR = /^1[5-9]\d\d$|^20\d\d$/;

/** Words of a note without the pages at its end (a short word and numbers); undefined where no year says that it names a work. */
function referenceOf(words: string): string | undefined {
  const all = wordsOf(words.slice(0, 2_000)).filter((word) => word !== '');
  if (!all.some((word) => YEAR.test(word))) return undefined;
  let end = all.length;
  while (end > 0 && /^\d+$/.test(all[end - 1] as string)) end--;
  const short = all[end - 1];
  const isPage = end < all.length && short !== undefined && /^\p{L}{1,3}$/u.test(short);
  const kept = isPage ? all.slice(0, end - 1) : all;
  return kept.some((word) => YEAR.test(word)) && kept.length > 1 ? kept.join(' ') : undefined;
}

const keyOf = ({ account, label, id }: Pick<Edition, 'account' | 'label' | 'id'>): string =>
  `${account}\n${label}\n${id}`;

/**
 * Whence each claim is by its note: a work of the study, one known only through others, or a reference that two accounts give in the same
 * words. An account of many notes is no one voice, so its claims go back to what their notes name and not to it. A note that names
 * none of these says nothing here: it may explain a word.
 */
export function notedSources(study: Study, read: readonly ReadEdition[]): NotedSources {
  const works = worksBySurname(study);
  const named = new Map<string, Map<number, NotedSource>>();
  const references = new Map<string, { accounts: Set<string>; places: (() => void)[] }>();
  for (const { edition } of read) {
    const notes = new Map<number, NotedSource>();
    named.set(keyOf(edition), notes);
    for (const { kind, start, end } of edition.structure) {
      if (kind !== 'note') continue;
      const whole = edition.text.slice(start, end);
      const words = whole.slice(0, SHOWN).trim();
      const work = workNamed(whole, works, edition.account);
      if (work !== undefined) {
        notes.set(start, { key: work.key, words });
        continue;
      }
      const reference = referenceOf(whole);
      if (reference === undefined) continue;
      const all = references.get(reference) ?? { accounts: new Set<string>(), places: [] };
      references.set(reference, all);
      all.accounts.add(edition.account);
      all.places.push(() => notes.set(start, { key: `note: ${reference}`, words }));
    }
  }
  for (const { accounts, places } of references.values())
    if (accounts.size > 1) for (const put of places) put();
  return (edition, end) => {
    const notes = named.get(keyOf(edition));
    if (notes === undefined || notes.size === 0) return undefined;
    const note = noteBehind(edition, end);
    return note === undefined ? undefined : notes.get(note.start);
  };
}
