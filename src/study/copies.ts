import type { Account } from '../core/model/account.ts';
import type { Problem } from '../core/model/problem.ts';

const day = (account: Account): number =>
  account.written?.value.earliest ?? account.published?.value.earliest ?? Number.POSITIVE_INFINITY;

/**
 * Accounts whose latest text is another's, word for word. A copy is no line of its own: the later one (by date, then
 * key) is made to depend on the earlier unless the study already ties them.
 */
export function tieCopies(accounts: readonly Account[]): { accounts: Account[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const first = new Map<string, Account>();
  const tied = new Map<string, Account>();
  for (const account of [...accounts].sort((a, b) => day(a) - day(b) || (a.key < b.key ? -1 : 1))) {
    const text = account.editions[account.editions.length - 1]?.id;
    if (text === undefined) continue;
    const other = first.get(text);
    if (other === undefined) {
      first.set(text, account);
      continue;
    }
    problems.push({
      code: 'study.same-text',
      level: 'warning',
      place: { account: account.key, file: account.editions[account.editions.length - 1]?.file ?? '' },
      says: `${account.key} has the same text as ${other.key}`,
      remedy:
        'remove one if it is the same file twice; if both printed it, write depends-on. It counts as no line of its own',
    });
    const known =
      account.dependsOn.some((edge) => edge.account === other.key) ||
      other.dependsOn.some((edge) => edge.account === account.key);
    if (!known)
      tied.set(account.key, {
        ...account,
        dependsOn: [
          ...account.dependsOn,
          { account: other.key, stated: false, because: 'the two texts are the same, word for word' },
        ],
      });
  }
  return { accounts: accounts.map((account) => tied.get(account.key) ?? account), problems };
}
