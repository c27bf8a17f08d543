import type { Term } from '../model/episode.ts';
import type { Anchors } from './anchors.ts';
import { candidates } from './candidates.ts';
import { orderBonus } from './order.ts';
import { type Rivals, rivalsOf } from './rivals.ts';
import { Scorer } from './score.ts';
import { firstPairs, roomForPairs, type ScoredPairs } from './scored-pairs.ts';

/** Dates agree so well that the two passages stand near each other in time. */
const NEAR = 0.45;
/** Part of the score of the passages beside them that two passages are given. */
const BESIDE = 0.15;

const round = (x: number): number => Math.round(x * 1e9) / 1e9;

/** All pairs of passages that have something in common, with their scores; nothing in it depends on a decision. */
export interface WeighedPairs {
  readonly pairs: ScoredPairs;
  /** The best scores each pair stands beside. */
  readonly best: Rivals;
  /** Words for people on what the score of the pair at a place is made of. */
  readonly termsOf: (at: number) => Term[];
}

/** Weighs all pairs of passages worth it. */
export function weighedPairs(anchors: readonly Anchors[]): WeighedPairs {
  const scorer = new Scorer(anchors);
  const size = anchors.length;
  const found = candidates(anchors);
  const near = new Float64Array(size);
  const agreed = new Float64Array(found.length);
  found.forEach((pair, at) => {
    const a = Math.floor(pair / size);
    const b = pair % size;
    const agreement = scorer.agreement(a, b);
    agreed[at] = agreement;
    if (agreement < NEAR) return;
    near[a] = (near[a] as number) + 1;
    near[b] = (near[b] as number) + 1;
  });
  /** A date is worth less where many passages share it. */
  const density = (a: number, b: number, agreement: number): number => {
    if (agreement === 0) return 1;
    const crowd = Math.sqrt(Math.max(1, near[a] as number) * Math.max(1, near[b] as number));
    return 1 / (1 + 0.25 * Math.log(crowd));
  };
  const all = roomForPairs(found.length);
  let length = 0;
  found.forEach((pair, at) => {
    const a = Math.floor(pair / size);
    const b = pair % size;
    const agreement = agreed[at] as number;
    const sum = scorer.score(a, b, agreement, density(a, b, agreement));
    if (!(sum > 0)) return;
    all.a[length] = a;
    all.b[length] = b;
    all.score[length++] = sum;
  });
  const pairs = firstPairs(all, length);
  const beside = addNeighbours(pairs, anchors);
  const order = orderBonus(pairs, anchors);
  order.forEach((value, at) => {
    order[at] = round(value);
    pairs.score[at] = round((pairs.score[at] as number) + (order[at] as number));
  });
  // Most links of a large study rest on the same few hundred terms: each is held once.
  const held = new Map<string, Term>();
  const once = (term: Term): Term => {
    const key = `${term.name}\n${term.value}\n${term.because}`;
    const old = held.get(key);
    if (old !== undefined) return old;
    held.set(key, term);
    return term;
  };
  return {
    pairs,
    best: rivalsOf(pairs, anchors),
    // They are made for the links that are kept, not for every pair that was weighed.
    termsOf: (at) => {
      const [a, b] = [pairs.a[at] as number, pairs.b[at] as number];
      const agreement = scorer.agreement(a, b);
      const terms: Term[] = [];
      scorer.score(a, b, agreement, density(a, b, agreement), terms);
      const [besideIt, inOrder] = [beside[at] as number, order[at] as number];
      if (besideIt > 0)
        terms.push({ name: 'neighbours', value: besideIt, because: 'the passages beside them agree too' });
      if (inOrder > 0)
        terms.push({
          name: 'order',
          value: inOrder,
          because: 'they stand between two pairs that agree, in both texts',
        });
      return terms.map(once);
    },
  };
}

/** A neighbour pair in the same order is worth something: accounts mostly tell in the order of time. Gives what was added to each. */
function addNeighbours(
  { length, a: ends, b: others, score }: ScoredPairs,
  anchors: readonly Anchors[],
): Float64Array {
  const base = score.slice();
  const added = new Float64Array(length);
  // Where the pairs of each `a` begin.
  const first = new Uint32Array(anchors.length + 1);
  for (const a of ends) first[a + 1] = (first[a + 1] as number) + 1;
  for (let a = 0; a < anchors.length; a++) first[a + 1] = (first[a + 1] as number) + (first[a] as number);
  const scoreOf = (a: number, b: number): number => {
    let low = first[a] as number;
    let high = first[a + 1] as number;
    const end = high;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((others[middle] as number) < b) low = middle + 1;
      else high = middle;
    }
    return low < end && others[low] === b ? (base[low] as number) : 0;
  };
  // Passages of an account stand beside each other in the list, in the order of its text.
  const follows = Uint8Array.from(anchors, ({ account }, at) =>
    anchors[at - 1]?.account === account ? 1 : 0,
  );
  const beside = (x: number, y: number): number => scoreOf(Math.min(x, y), Math.max(x, y));
  for (let at = 0; at < length; at++) {
    const a = ends[at] as number;
    const b = others[at] as number;
    const after = follows[a + 1] === 1 && follows[b + 1] === 1 ? beside(a + 1, b + 1) : 0;
    const before = follows[a] === 1 && follows[b] === 1 ? beside(a - 1, b - 1) : 0;
    const best = Math.max(0, after, before);
    if (best <= 0) continue;
    added[at] = round(BESIDE * best);
    score[at] = round((score[at] as number) + (added[at] as number));
  }
  return added;
}
