import type { NameMention } from '../model/mention.ts';
import type { ReadEdition } from '../model/passage.ts';
import type { Cast } from './cast.ts';

/** Where a spelling stands: public key of the account, label of the edition, half-open offsets in UTF-16 code units. */
export type NamePlace = readonly [account: string, edition: string, start: number, end: number];

/** A spelling's places in texts that may be shown, and why they are taken for the name. */
export interface SpellingPlaces {
  readonly places: readonly NamePlace[];
  /** In the order in which they are met, each once. */
  readonly because: readonly string[];
}

/** Rules that say how a mention came to its name. */
const MATCHED = /^names\./;

/**
 * For each name and spelling the places in the latest editions. A spelling is a stem of a language; it is told by its shortest form, as in the
 * list of names.
 */
export function namePlaces(
  cast: Cast,
  read: readonly ReadEdition[],
): (key: string, language: string, form: string) => SpellingPlaces {
  const latest = new Map(read.map((one) => [one.edition.account, one] as const));
  const rows = new Map<string, { form: string; places: NamePlace[]; because: Set<string> }>();
  const keyOf = (name: NameMention, language: string): string => `${name.key}\n${language}\n${name.stem}`;
  // The shortest form of all editions is the one shown, also where only the latest are listed.
  for (const { edition, mentions } of read)
    for (const name of mentions) {
      if (name.kind !== 'name' || name.key === undefined || name.nameKind === 'demonym') continue;
      const id = keyOf(name, edition.language);
      const row = rows.get(id) ?? { form: name.words, places: [], because: new Set<string>() };
      rows.set(id, row);
      const { words } = name;
      if (words.length < row.form.length || (words.length === row.form.length && words < row.form))
        row.form = words;
      for (const { rule, says } of name.reasons) if (MATCHED.test(rule)) row.because.add(cast.guard(says));
      const member = cast.members.get(edition.account);
      if (member?.rights.allow !== 'free' || latest.get(edition.account)?.edition !== edition) continue;
      row.places.push([member.key, edition.label, name.start, name.end]);
    }
  const byForm = new Map<string, { places: NamePlace[]; because: Set<string> }>();
  for (const [id, { form, places, because }] of rows) {
    const [key = '', language = ''] = id.split('\n');
    const at = `${key}\n${language}\n${form}`;
    const old = byForm.get(at);
    if (old === undefined) byForm.set(at, { places, because });
    else {
      old.places.push(...places);
      for (const says of because) old.because.add(says);
    }
  }
  return (key, language, form) => {
    const found = byForm.get(`${key}\n${language}\n${form}`);
    return { places: found?.places ?? [], because: [...(found?.because ?? [])] };
  };
}
