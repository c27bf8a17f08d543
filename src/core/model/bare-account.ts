import type { Account, Edition } from './account.ts';

/** An account of which nothing but its texts is known, as when one file is read outside a study. */
export const bareAccount = (key: string, language: string, editions: readonly Edition[]): Account => ({
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
  editions,
});
