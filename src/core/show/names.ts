import type { StudyName } from '../model/build.ts';
import type { ReadEdition } from '../model/passage.ts';
import type { Cast } from './cast.ts';
import { languageWords } from './language-words.ts';
import { type NamePlace, namePlaces } from './name-places.ts';

/** A name with the forms it has in the accounts. */
export interface NameView {
  /** Key in this build, by which it is decided on. */
  readonly key: string;
  readonly label: string;
  readonly kind: string;
  /** Name of the party; empty when none. */
  readonly party: string;
  readonly source: StudyName['source'];
  readonly languages: readonly {
    readonly language: string;
    readonly name: string;
    readonly forms: readonly {
      readonly form: string;
      readonly count: number;
      readonly sigla: readonly string[];
      /** Where it stands in the latest editions of accounts whose text may be shown. */
      readonly places: readonly NamePlace[];
      /** Why it is taken for this name. */
      readonly because: readonly string[];
    }[];
  }[];
  /** Latitude and longitude in degrees. */
  readonly coordinates?: readonly [number, number];
}

/** Names of the study, those of the authority file first; forms met only where they may not be shown are left out. */
export function namesOf(
  cast: Cast,
  names: readonly StudyName[],
  read: readonly ReadEdition[] = [],
): NameView[] {
  const placesOf = namePlaces(cast, read);
  const entries = new Map(cast.study.names.map((entry) => [entry.key, entry] as const));
  const met = new Set(names.map(({ key }) => key));
  const unmet = cast.study.names
    .filter(({ key, kind }) => !met.has(key) && kind !== 'demonym')
    .map(
      ({ key, label, kind, party }): StudyName => ({
        key,
        label,
        kind,
        source: 'authority',
        forms: [],
        ...(party === undefined ? {} : { party }),
      }),
    );
  return [...names, ...unmet]
    .filter(({ key }) => !cast.masks.keys.has(key))
    .map((name): NameView => {
      const byLanguage = new Map<string, NameView['languages'][number]['forms'][number][]>();
      for (const { form, language, accounts, count } of name.forms) {
        const shown = accounts.filter((key) => cast.members.get(key)?.withheld !== true);
        if (accounts.length > 0 && shown.length === 0) continue;
        const sigla = shown.map((key) => cast.members.get(key)?.siglum ?? key);
        byLanguage.set(language, [
          ...(byLanguage.get(language) ?? []),
          { form, count, sigla, ...placesOf(name.key, language, form) },
        ]);
      }
      const entry = entries.get(name.key);
      return {
        key: name.key,
        label: cast.guard(name.label),
        kind: name.kind,
        party: cast.study.parties.find(({ key }) => key === name.party)?.name ?? '',
        source: name.source,
        ...(entry?.coordinates === undefined ? {} : { coordinates: entry.coordinates }),
        languages: [...byLanguage]
          .map(([language, forms]) => ({
            language,
            name: languageWords(language),
            forms: forms.sort((a, b) => b.count - a.count || (a.form < b.form ? -1 : 1)),
          }))
          .sort((a, b) => (a.language < b.language ? -1 : 1)),
      };
    })
    .filter(({ languages, source }) => languages.length > 0 || source === 'authority')
    .sort((a, b) =>
      a.source === b.source
        ? a.label < b.label
          ? -1
          : a.label > b.label
            ? 1
            : 0
        : a.source === 'authority'
          ? -1
          : 1,
    );
}
