import type { Account, Edition, Study } from '../../model/account.ts';
import type { StudyName } from '../../model/build.ts';
import type { ReadEdition } from '../../model/passage.ts';
import { readEdition } from '../read.ts';
import { resolveNames } from './resolve-names.ts';

/** Texts with their languages. */
export type BareTexts = readonly (readonly [language: string, text: string])[];

/** Reads texts as a study of which nothing is told: no parties, no authority file. */
export function bareStudy(texts: BareTexts): { read: readonly ReadEdition[]; names: readonly StudyName[] } {
  const read = texts.map(([language, text], at) => {
    const key = `a${at}`;
    const edition: Edition = {
      id: `id-${key}`,
      account: key,
      label: '',
      language,
      text,
      structure: [],
      file: `${key}.txt`,
    };
    const account: Account = {
      key,
      siglum: key,
      title: key,
      language,
      text: 'original',
      read: 'full',
      kind: 'narrative',
      rights: { allow: 'free' },
      dependsOn: [],
      marks: [],
      editions: [edition],
    };
    return readEdition(edition, account, undefined);
  });
  const study: Pick<Study, 'parties' | 'names'> = { parties: [], names: [] };
  return resolveNames(study, read);
}
