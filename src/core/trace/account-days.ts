import type { Account, Dated, Edition } from '../model/account.ts';

/** The days on which a text may have been written, as far as known. */
export interface Days {
  readonly earliest: number;
  readonly latest: number;
}

const daysOf = (dated: Dated | undefined): Days | undefined => {
  const { earliest, latest } = dated?.value ?? {};
  return earliest === undefined || latest === undefined ? undefined : { earliest, latest };
};

/** When an edition was written, else its account; printed, where that is all that is known. */
export const editionDays = (account: Account, edition: Edition | undefined): Days | undefined =>
  daysOf(edition?.date) ?? daysOf(account.written) ?? daysOf(account.published);

/** Below 0 where `a` is surely earlier than `b`, above 0 where later, 0 where their days overlap or are not known. */
export function order(a: Days | undefined, b: Days | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return a.latest < b.earliest ? -1 : b.latest < a.earliest ? 1 : 0;
}
