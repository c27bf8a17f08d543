import type { Account, Study } from '../model/account.ts';

const byKey = new WeakMap<Study, ReadonlyMap<string, Account>>();

/** The accounts of a study by their keys; laid once, as every reading asks. */
export function accountsByKey(study: Study): ReadonlyMap<string, Account> {
  const met = byKey.get(study);
  if (met !== undefined) return met;
  const made = new Map(study.accounts.map((account) => [account.key, account] as const));
  byKey.set(study, made);
  return made;
}
