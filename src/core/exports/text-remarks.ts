import type { AccountView } from '../show/accounts.ts';

/** Whose words the texts hold and what may be published of them, said once where most are alike. */
export interface TextRemarks {
  /** What holds of every account of which nothing else is said; empty when no two are alike. */
  readonly shared: string;
  /** What holds of one account alone, in brackets; empty where the shared words hold. */
  readonly remark: (account: AccountView) => string;
}

const words = ({ textWords, rights }: AccountView): string => `${textWords}; ${rights}`;

/** Finds what most accounts have in common; of two that are equally common the first in the list is taken. */
export function textRemarks(accounts: readonly AccountView[]): TextRemarks {
  const counts = new Map<string, number>();
  for (const account of accounts) counts.set(words(account), (counts.get(words(account)) ?? 0) + 1);
  const [most, count] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0]);
  const shared = count > 1 ? most : '';
  return {
    shared: shared === '' ? '' : `Where nothing else is said, the study has of each: ${shared}.`,
    remark: (account) => (words(account) === shared ? '' : ` (${words(account)})`),
  };
}
