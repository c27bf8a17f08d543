import type { StudyName } from '../model/build.ts';
import type { Cast } from './cast.ts';
import { languageWords } from './language-words.ts';

/** A name with the forms it has in the accounts. */
export interface NameView {
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
    }[];
  }[];
}

/** Names of the study, those of the authority file first; forms met only where they may not be shown are left out. */
export function namesOf(cast: Cast, names: readonly StudyName[]): NameView[] {
  return names
    .filter(({ key }) => !cast.masks.keys.has(key))
    .map((name): NameView => {
      const byLanguage = new Map<string, NameView['languages'][number]['forms'][number][]>();
      for (const { form, language, accounts, count } of name.forms) {
        const shown = accounts.filter((key) => cast.members.get(key)?.withheld !== true);
        if (accounts.length > 0 && shown.length === 0) continue;
        const sigla = shown.map((key) => cast.members.get(key)?.siglum ?? key);
        byLanguage.set(language, [...(byLanguage.get(language) ?? []), { form, count, sigla }]);
      }
      return {
        label: cast.guard(name.label),
        kind: name.kind,
        party: cast.study.parties.find(({ key }) => key === name.party)?.name ?? '',
        source: name.source,
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
