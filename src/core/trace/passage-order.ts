import type { Account, Study } from '../model/account.ts';
import type { Alignment } from '../model/episode.ts';
import type { Passage, ReadEdition } from '../model/passage.ts';
import { editionDays } from './account-days.ts';
import { laterFirst, type Tie } from './word-evidence.ts';

/** Pairs of passages that must follow one another in both texts. */
const LEAST = 6;
/** Passages of either text that may stand between two pairs: a translator cuts and joins paragraphs, an independent writer leaves out and adds. */
const GAP = 2;
/** Share of the passages of a run, on the side that has more, that must have a counterpart in it: two independent histories of one war reach .70. */
const DENSE = 0.8;
/** How far the lengths of two passages may stray from the ratio of the run, as a logarithm to base two; the median counts. */
const STRAY = 0.6;

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly ratio: number;
}

interface Run {
  readonly pairs: readonly Pair[];
  readonly dense: number;
}

const median = (values: readonly number[]): number =>
  [...values].sort((x, y) => x - y)[values.length >> 1] as number;

/** The longest run of pairs that rise in both texts with little between them. */
function bestRun(pairs: readonly Pair[]): Run | undefined {
  const sorted = [...pairs].sort((x, y) => x.a - y.a || x.b - y.b);
  const length = sorted.map(() => 1);
  const before = sorted.map(() => -1);
  sorted.forEach((pair, at) => {
    for (let old = at - 1; old >= 0; old--) {
      const earlier = sorted[old] as Pair;
      if (pair.a - earlier.a > GAP + 1) break;
      if (earlier.a >= pair.a || earlier.b >= pair.b || pair.b - earlier.b > GAP + 1) continue;
      if ((length[old] as number) + 1 <= (length[at] as number)) continue;
      length[at] = (length[old] as number) + 1;
      before[at] = old;
    }
  });
  const most = length.reduce((longest, one) => Math.max(longest, one), 0);
  if (most < LEAST) return undefined;
  const run: Pair[] = [];
  for (let at = length.indexOf(most); at >= 0; at = before[at] as number) run.push(sorted[at] as Pair);
  run.reverse();
  const [first, last] = [run[0] as Pair, run.at(-1) as Pair];
  const dense = run.length / (Math.max(last.a - first.a, last.b - first.b) + 1);
  const middle = median(run.map(({ ratio }) => ratio));
  const stray = median(run.map(({ ratio }) => Math.abs(ratio - middle)));
  return dense < DENSE || stray > STRAY ? undefined : { pairs: run, dense };
}

/**
 * Accounts of two languages in which passage after passage has its counterpart in unbroken order and of like length: what a translation
 * keeps and two independent tellers of one event do not, since each leaves out and adds. The lengths are those of Gale and Church (1993).
 * Accounts of one language are found by their words.
 */
export function passageOrder(study: Study, read: readonly ReadEdition[], { links }: Alignment): Tie[] {
  const accounts = new Map(study.accounts.map((account) => [account.key, account] as const));
  const latest = new Map<string, ReadEdition>();
  for (const one of read) latest.set(one.edition.account, one);
  const places = new Map<
    string,
    { readonly account: string; readonly at: number; readonly passage: Passage }
  >();
  for (const [account, { passages }] of latest)
    passages.forEach((passage, at) => {
      places.set(passage.id, { account, at, passage });
    });
  const languageOf = (account: string): string => latest.get(account)?.edition.language.split('-')[0] ?? '';
  const pairs = new Map<string, Pair[]>();
  for (const { a, b, tier } of links) {
    const [one, two] = [places.get(a), places.get(b)];
    if (tier !== 'aligned' || one === undefined || two === undefined) continue;
    const [x, y] = one.account < two.account ? [one, two] : [two, one];
    if (languageOf(x.account) === languageOf(y.account)) continue;
    const size = ({ passage: { start, end } }: typeof x): number => Math.max(1, end - start);
    const key = `${x.account}\n${y.account}`;
    const list = pairs.get(key) ?? [];
    list.push({ a: x.at, b: y.at, ratio: Math.log2(size(x) / size(y)) });
    pairs.set(key, list);
  }
  const ties: Tie[] = [];
  for (const key of [...pairs.keys()].sort()) {
    const run = bestRun(pairs.get(key) ?? []);
    const [one, two] = key.split('\n').map((account) => accounts.get(account)) as [Account?, Account?];
    if (run === undefined || one === undefined || two === undefined) continue;
    const passages = (account: string): number => latest.get(account)?.passages.length ?? 1;
    const share =
      run.pairs.length / Math.max(run.pairs.length, Math.min(passages(one.key), passages(two.key)));
    const days = (account: Account) => editionDays(account, latest.get(account.key)?.edition);
    ties.push({
      ...laterFirst(one.key, two.key, days(one), days(two)),
      evidence: {
        kind: 'shared order',
        says: `${run.pairs.length} passages of one and the other tell the same in unbroken order and at like length, ${Math.round(run.dense * 100)} % of what stands there: a translation, or two of one text`,
        weight: Math.round(Math.min(1, share) * 1000) / 1000,
      },
    });
  }
  return ties;
}
