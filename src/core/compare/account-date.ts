import type { Account, Edition } from '../model/account.ts';
import type { Day } from '../model/interval.ts';

/** Day from which an edition of an account can be said to speak; undefined when nothing dates it. */
export function accountDate(account: Account, edition: Edition): Day | undefined {
  const several = account.editions.length > 1;
  const own = edition.date?.value.earliest;
  if (several && own !== undefined) return own;
  return account.written?.value.earliest ?? account.published?.value.earliest ?? own;
}
