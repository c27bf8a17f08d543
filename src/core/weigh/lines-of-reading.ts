import type { Study } from '../model/account.ts';
import type { Reading } from '../model/point.ts';
import type { Ties } from './copy-groups.ts';

/** Accounts that stand on one line for a reading. */
export interface ReadingLine {
  readonly accounts: readonly string[];
  /** Those of them that do not merely follow another; all, when every one follows. They speak for the line. */
  readonly heads: readonly string[];
  /** Everything on it is marked: forged, disputed, retracted, under duress. */
  readonly marked: boolean;
  /** Where it comes from is not known; it is no separate line. */
  readonly originUnknown: boolean;
}

/** Accounts of a line that depend on no other of it; all of them where they go in a circle. */
function headsOf(accounts: readonly string[], follows: Ties['follows']): readonly string[] {
  const heads = accounts.filter((one) => !accounts.some((other) => other !== one && follows(one, other)));
  return heads.length === 0 ? accounts : heads;
}

/**
 * The lines behind one reading, as far as traced: accounts of one copy group, or that pass on one named authority,
 * are one line. Sorted by their first account.
 */
export function linesOfReading(
  reading: Pick<Reading, 'witnesses'>,
  study: Study,
  { groupOf, follows }: Ties,
): ReadingLine[] {
  const now = reading.witnesses.filter((one) => one.current && one.standing !== 'denies');
  const marked = new Set(study.accounts.filter(({ marks }) => marks.length > 0).map(({ key }) => key));
  const parent = new Map<string, string>();
  const find = (key: string): string => {
    let top = key;
    for (let up = parent.get(top); up !== undefined; up = parent.get(top)) top = up;
    return top;
  };
  const join = (a: string, b: string): void => {
    const [x, y] = [find(a), find(b)];
    if (x !== y) parent.set(x < y ? y : x, x < y ? x : y);
  };
  for (const { account, attribution } of now) {
    join(`account ${account}`, `group ${groupOf(account)}`);
    const last = attribution[attribution.length - 1];
    const authority = last?.key ?? last?.party;
    if (authority !== undefined) join(`account ${account}`, `group ${groupOf(authority)}`);
  }
  const isUnknown = (key: string): boolean =>
    now.some(({ account, dependence }) => account === key && dependence === 'origin unknown');
  const lines = new Map<string, string[]>();
  for (const account of [...new Set(now.map((one) => one.account))].sort()) {
    const top = find(`account ${account}`);
    lines.set(top, [...(lines.get(top) ?? []), account]);
  }
  return [...lines.values()].map((accounts) => ({
    accounts,
    marked: accounts.every((account) => marked.has(account)),
    // A follower adds nothing to what is known of where the line comes from.
    originUnknown:
      accounts.some((account) => isUnknown(account)) &&
      accounts.every(
        (account) =>
          isUnknown(account) || accounts.some((other) => other !== account && follows(account, other)),
      ),
    heads: headsOf(accounts, follows),
  }));
}
