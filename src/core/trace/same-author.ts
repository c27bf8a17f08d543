import type { Account, Study } from '../model/account.ts';
import { foldWord } from '../text/fold.ts';
import { editionDays } from './account-days.ts';
import { laterFirst, type Tie } from './word-evidence.ts';

/** A name of words in any order and without marks: `Voronov, V.` is `V. Voronov`. */
const nameKey = (author: string): string =>
  foldWord(author)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
    .sort()
    .join(' ');

/**
 * Accounts by one author, each tied to the latest of his before it: who tells a thing twice is one witness. That the name is the same is
 * no proof that the later text rests on the earlier, so a tie is a proposal.
 */
export function sameAuthor({ accounts }: Study): Tie[] {
  const works = Map.groupBy(accounts, ({ author }) => nameKey(author ?? ''));
  works.delete('');
  const days = (account: Account) => editionDays(account, account.editions[account.editions.length - 1]);
  return [...works.values()].flatMap((list) => {
    const sorted = [...list].sort(
      (a, b) =>
        (days(a)?.earliest ?? 0) - (days(b)?.earliest ?? 0) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
    );
    return sorted.slice(1).map((later, at): Tie => {
      const earlier = sorted[at] as Account;
      return {
        ...laterFirst(later.key, earlier.key, days(later), days(earlier)),
        evidence: { kind: 'same author', says: `both are by ${later.author}`, weight: 0.5 },
      };
    });
  });
}
