import type { Study } from '../model/account.ts';
import type { Reading } from '../model/point.ts';

/** Accounts that stand on one line for a reading. */
export interface ReadingLine {
  readonly accounts: readonly string[];
  /** Everything on it is marked: forged, disputed, retracted, under duress. */
  readonly marked: boolean;
  /** Where it comes from is not known; it is no separate line. */
  readonly originUnknown: boolean;
}

/**
 * The lines behind one reading, as far as traced: accounts of one copy group, or that pass on one named authority,
 * are one line. `groupOf` names the copy group of an account. Sorted by their first account.
 */
export function linesOfReading(
  reading: Pick<Reading, 'witnesses'>,
  study: Study,
  groupOf: (account: string) => string,
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
  const lines = new Map<string, string[]>();
  for (const account of [...new Set(now.map((one) => one.account))].sort()) {
    const top = find(`account ${account}`);
    lines.set(top, [...(lines.get(top) ?? []), account]);
  }
  return [...lines.values()].map((accounts) => ({
    accounts,
    marked: accounts.every((account) => marked.has(account)),
    originUnknown: accounts.every((account) =>
      now.some((one) => one.account === account && one.dependence === 'origin unknown'),
    ),
  }));
}
