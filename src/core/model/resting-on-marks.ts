import type { Account } from './account.ts';

/**
 * Accounts that carry a mark (forged, disputed, retracted, under duress), and those all of whose sources carry one or rest on such.
 * Nothing of this is a line of its own. `sourcesOf` gives the accounts on whose line an account stands as its follower.
 */
export function restingOnMarks(
  accounts: readonly Account[],
  sourcesOf: (account: string) => readonly string[],
): ReadonlySet<string> {
  const out = new Set(accounts.filter(({ marks }) => marks.length > 0).map(({ key }) => key));
  for (let before = -1; before !== out.size; ) {
    before = out.size;
    if (out.size === 0) break;
    for (const { key } of accounts) {
      const sources = sourcesOf(key);
      if (sources.length > 0 && sources.every((source) => out.has(source))) out.add(key);
    }
  }
  return out;
}
