import type { Account, Study } from '../model/account.ts';
import type { Alignment } from '../model/episode.ts';
import type { Passage, ReadEdition } from '../model/passage.ts';
import { editionDays } from './account-days.ts';
import { laterFirst, type Tie } from './word-evidence.ts';

/** Bits from which a run of pairs is told, and pairs it must have. */
const LEAST_BITS = 12.5;
const LEAST_PAIRS = 6;
/** Share of the passages of a run that are met in the other text, in a translation and in another telling of the same event. */
const MET = { translated: 0.8, told: 0.5 };
const PAIR = Math.log2(MET.translated / MET.told);
const SKIPPED = Math.log2((1 - MET.translated) / (1 - MET.told));
/** How far the lengths of two passages stray from the ratio of the two texts, as logarithms to base two, in the one and the other. */
const STRAY = { translated: 0.25, told: 0.8 };
const EVEN = Math.log2(STRAY.told / STRAY.translated);
const UNEVEN = Math.LOG2E * 0.5 * (1 / STRAY.translated ** 2 - 1 / STRAY.told ** 2);
/** What one pair may say against a translation at most: a paragraph may have been cut or swollen. */
const WORST = -4;
/** Passages on either side that may stand between two pairs. */
const GAP = 4;

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly ratio: number;
  readonly score: number;
}

interface Run {
  readonly pairs: number;
  readonly bits: number;
  /** Share of the passages of the run, on the side that has more, that have their counterpart. */
  readonly dense: number;
}

const median = (values: readonly number[]): number =>
  [...values].sort((x, y) => x - y)[values.length >> 1] as number;

/** The ratio of lengths of two texts: the middle one of the pairs that are each other's best. */
function ratioOf(pairs: readonly Pair[]): number {
  const best = (side: 'a' | 'b'): Map<number, Pair> => {
    const found = new Map<number, Pair>();
    for (const pair of pairs)
      if (pair.score > (found.get(pair[side])?.score ?? 0)) found.set(pair[side], pair);
    return found;
  };
  const [ofA, ofB] = [best('a'), best('b')];
  const mutual = pairs.filter((pair) => ofA.get(pair.a) === pair && ofB.get(pair.b) === pair);
  return median((mutual.length > 0 ? mutual : pairs).map(({ ratio }) => ratio));
}

/**
 * The run of pairs that rise in both texts which is likeliest as a translation against another telling: each pair speaks by being there and
 * by its lengths, each passage without counterpart between two pairs against it.
 */
function bestRun(pairs: readonly Pair[]): Run | undefined {
  const sorted = [...pairs].sort((x, y) => x.a - y.a || x.b - y.b);
  const middle = ratioOf(sorted);
  const runs: { readonly first: Pair; readonly pairs: number; readonly bits: number }[] = [];
  let best: Run | undefined;
  sorted.forEach((pair, at) => {
    const own = PAIR + Math.max(WORST, EVEN - UNEVEN * (pair.ratio - middle) ** 2);
    let run = { first: pair, pairs: 1, bits: own };
    for (let old = at - 1; old >= 0; old--) {
      const earlier = sorted[old] as Pair;
      const [down, across] = [pair.a - earlier.a, pair.b - earlier.b];
      if (down > GAP + 1) break;
      if (down <= 0 || across <= 0 || across > GAP + 1) continue;
      const before = runs[old] as (typeof runs)[number];
      const bits = before.bits + own + SKIPPED * (down + across - 2);
      if (bits > run.bits) run = { first: before.first, pairs: before.pairs + 1, bits };
    }
    runs.push(run);
    if (run.pairs < LEAST_PAIRS || run.bits < LEAST_BITS || run.bits <= (best?.bits ?? 0)) return;
    const dense = run.pairs / (Math.max(pair.a - run.first.a, pair.b - run.first.b) + 1);
    best = { pairs: run.pairs, bits: run.bits, dense };
  });
  return best;
}

/**
 * Accounts of two languages in which passage after passage has its counterpart in unbroken order and of like length: what a translation
 * keeps and two independent tellers of one event do not, since each leaves out, adds and dwells on other things. The lengths are those of
 * W. Gale and K. Church (1993). Accounts of one language are found by their words.
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
  for (const { a, b, score } of links) {
    const [one, two] = [places.get(a), places.get(b)];
    if (one === undefined || two === undefined) continue;
    const [x, y] = one.account < two.account ? [one, two] : [two, one];
    if (languageOf(x.account) === languageOf(y.account)) continue;
    const size = ({ passage: { start, end } }: typeof x): number => Math.max(1, end - start);
    const key = `${x.account}\n${y.account}`;
    const list = pairs.get(key) ?? [];
    list.push({ a: x.at, b: y.at, ratio: Math.log2(size(x) / size(y)), score });
    pairs.set(key, list);
  }
  const ties: Tie[] = [];
  for (const key of [...pairs.keys()].sort()) {
    const run = bestRun(pairs.get(key) ?? []);
    const [one, two] = key.split('\n').map((account) => accounts.get(account)) as [Account?, Account?];
    if (run === undefined || one === undefined || two === undefined) continue;
    const passages = (account: string): number => latest.get(account)?.passages.length ?? 1;
    const share = run.pairs / Math.max(run.pairs, Math.min(passages(one.key), passages(two.key)));
    const days = (account: Account) => editionDays(account, latest.get(account.key)?.edition);
    ties.push({
      ...laterFirst(one.key, two.key, days(one), days(two)),
      evidence: {
        kind: 'shared order',
        says: `${run.pairs} passages of one and the other tell the same in unbroken order and at like length, ${Math.round(run.dense * 100)} % of what stands there: a translation, or two of one text`,
        bits: Math.round(run.bits),
        weight: Math.round(Math.min(1, share) * 1000) / 1000,
      },
    });
  }
  return ties;
}
