import type { Account, Study } from '../model/account.ts';
import type { PairedFigures } from '../model/arithmetic.ts';
import type { DependenceEdge } from '../model/dependence.ts';
import { editionDays, order } from './account-days.ts';
import { numberOfLine } from './number-of-line.ts';
import { laterFirst, type Tie } from './word-evidence.ts';

/** Chance of a pair nobody else gives, as if so many of one further line had it. */
const UNMET = 0.5;
/** A pair that half of the lines give is no trace of anyone. */
const LEAST_BITS = 1;

/** The earliest of some accounts: none of the others is surely before it, and of those whose dates overlap the first by key. */
function earliest(accounts: readonly Account[]): Account | undefined {
  return accounts.reduce<Account | undefined>((first, one) => {
    if (first === undefined) return one;
    const which = order(daysOf(one), daysOf(first));
    return which < 0 || (which === 0 && one.key < first.key) ? one : first;
  }, undefined);
}

const daysOf = (account: Account) => editionDays(account, account.editions.at(-1));

/**
 * Accounts tied by figures that go together (525 dead with 913 wounded, 526 with 914). A pair is one trace: it is told once, however many
 * accounts have its halves. Each account is tied to the earliest that gives its pair, the more surely the fewer other lines do; one that
 * crosses two pairs is tied to the earliest of each, since it must have had both. Proposals: all may follow a source that is lost.
 */
export function pairedEvidence(
  study: Study,
  paired: readonly PairedFigures[],
  edges: readonly DependenceEdge[],
): Tie[] {
  const accounts = new Map(study.accounts.map((account) => [account.key, account] as const));
  const lines = numberOfLine(study.accounts, edges);
  const lineOf = new Map(study.accounts.map(({ key }, at) => [key, lines[at] as number] as const));
  const given = (keys: readonly string[]): Account[] => keys.flatMap((key) => accounts.get(key) ?? []);
  const ties: Tie[] = [];
  for (const { points, pairs } of paired) {
    const all = new Set(pairs.flatMap((pair) => pair.accounts.map((key) => lineOf.get(key)))).size;
    const tie = (one: Account, other: Account, holders: readonly string[], says: string): void => {
      const own = [lineOf.get(one.key), lineOf.get(other.key)];
      const others = new Set(holders.map((key) => lineOf.get(key)).filter((line) => !own.includes(line)))
        .size;
      const bits = -Math.log2((others + UNMET) / Math.max(1, all));
      if (bits < LEAST_BITS) return;
      ties.push({
        ...laterFirst(one.key, other.key, daysOf(one), daysOf(other)),
        evidence: {
          kind: 'shared claim',
          says,
          bits: Math.round(bits * 10) / 10,
          weight: Math.round(Math.min(1, bits / 40) * 1000) / 1000,
          points,
        },
      });
    };
    for (const { labels, accounts: keys, joins } of pairs) {
      const [one, two] = labels;
      if (joins === undefined) {
        const first = earliest(given(keys));
        for (const account of given(keys))
          if (first !== undefined && account !== first)
            tie(account, first, keys, `${one} and ${two} told together, which is one trace and not two`);
        continue;
      }
      const halves = joins.flatMap((at) => pairs[at] ?? []);
      const crosser = earliest(given(keys));
      for (const half of halves) {
        const source = earliest(given(half.accounts));
        if (crosser === undefined || source === undefined) continue;
        const crossed = halves.map((of) => of.labels.join(' with ')).join(' and ');
        tie(crosser, source, half.accounts, `${one} with ${two} crosses ${crossed}, which stand without it`);
      }
      for (const account of given(keys))
        if (crosser !== undefined && account !== crosser)
          tie(account, crosser, keys, `${one} and ${two} told together, which crosses two pairs`);
    }
  }
  return ties;
}
