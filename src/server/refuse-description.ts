import type { Study } from '../core/model/account.ts';
import type { Target, VerbAsked } from '../core/model/decision.ts';
import { UserError } from '../study/user-error.ts';
import { wrongInField } from '../study/wrong-in-field.ts';

/** Refuses what is said of an account and cannot be understood, or leads to a party, an account or a citation that is not there. */
export function refuseDescription(
  { accounts, knownThrough, parties, library }: Study,
  on: Target,
  verb: VerbAsked,
): void {
  if (on.on !== 'account' || verb.do !== 'describe') return;
  const isAccount = (key: string): boolean => [...accounts, ...knownThrough].some((one) => one.key === key);
  const refuse = (says: string, remedy: string): never => {
    throw new UserError(says, remedy);
  };
  for (const [field, given] of Object.entries(verb.to)) {
    const value = given.trim();
    const wrong = wrongInField(field, value);
    if (wrong !== undefined) refuse(...wrong);
    if (value === '') continue;
    if (field === 'speaks-for' && !parties.some(({ key }) => key === value))
      refuse(`${value} is no party of the study`, 'add the party first');
    if (field === 'citation' && !library.some(({ id }) => id === value))
      refuse(`${value} is not in the library`, 'check the key, or give the library with it');
    if (field === 'siglum' && accounts.some(({ key, siglum }) => siglum === value && key !== on.account))
      refuse(`the siglum ${value} stands for another account`, 'give each account a siglum of its own');
    const named = field === 'depends-on' ? value.split(',') : field === 'translation-of' ? [value] : [];
    for (const one of named) {
      const key = (one.split('@')[0] ?? '').trim();
      if (key !== '' && !isAccount(key))
        refuse(`there is no account ${key}`, 'write the keys of accounts, with commas');
      if (key === on.account && !one.includes('@')) refuse(`${key} cannot depend on itself`, 'take it out');
    }
  }
}
