import type { Anchors } from './anchors.ts';
import { rivalsOf } from './rivals.ts';
import { pairAt, type Scored, type ScoredPairs } from './scored-pairs.ts';

/** A pair stands as a post of the order only from this score on. */
const POST = 3;
/** A pair below this is not lifted: order alone is no evidence. */
const FLOOR = 1;
/** Most that order adds. */
const MOST = 1;
/** Pairs between two posts up to which all is added; in a wider gap less. */
const AREA = 16;

/**
 * What the order of telling adds to each pair. Between two accounts the pairs that are each other's best and strong
 * become posts, the heaviest chain of posts that rises in both texts is taken, and a pair that stands between two
 * posts of the chain in both texts gets more the narrower the gap is. Order is preferred and never forced: nothing is taken
 * off a pair that crosses.
 */
export function orderBonus(edges: ScoredPairs, anchors: readonly Anchors[]): Float64Array {
  const bonus = new Float64Array(edges.length);
  const { ofA, ofB } = rivalsOf(edges, anchors);
  const groups = new Map<string, Map<string, number[]>>();
  for (let at = 0; at < edges.length; at++) {
    if ((edges.score[at] as number) < FLOOR) continue;
    const one = (anchors[edges.a[at] as number] as Anchors).account;
    const two = (anchors[edges.b[at] as number] as Anchors).account;
    let others = groups.get(one);
    if (others === undefined) {
      others = new Map();
      groups.set(one, others);
    }
    const list = others.get(two);
    if (list === undefined) others.set(two, [at]);
    else list.push(at);
  }
  for (const group of [...groups.values()].flatMap((others) => [...others.values()])) {
    const posts = group
      .filter((at) => {
        const score = edges.score[at] as number;
        return score >= POST && score === ofA[at] && score === ofB[at];
      })
      .map((at) => pairAt(edges, at));
    const chain = heaviestChain(posts);
    if (chain.length === 0) continue;
    for (const at of group) {
      const [a, b] = [edges.a[at] as number, edges.b[at] as number];
      let low = 0;
      let high = chain.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((chain[middle] as Scored).a < a) low = middle + 1;
        else high = middle;
      }
      const before = chain[low - 1];
      const here = chain[low];
      const after = here !== undefined && here.a === a ? chain[low + 1] : here;
      if (here !== undefined && here.a === a && here.b === b) continue;
      if (before === undefined || after === undefined || b < before.b || b > after.b) continue;
      const area = (after.a - before.a) * (after.b - before.b);
      bonus[at] = MOST * Math.min(1, Math.sqrt(AREA / Math.max(1, area)));
    }
  }
  return bonus;
}

/** The chain of pairs that rises in both texts with the greatest sum of scores, in order. */
function heaviestChain(posts: readonly Scored[]): Scored[] {
  const sorted = [...posts].sort((x, y) => x.a - y.a || x.b - y.b);
  const weight: number[] = [];
  const from: number[] = [];
  let top = -1;
  sorted.forEach((one, at) => {
    weight[at] = one.score;
    from[at] = -1;
    for (let other = 0; other < at; other++) {
      const earlier = sorted[other] as Scored;
      if (earlier.a >= one.a || earlier.b >= one.b) continue;
      const sum = (weight[other] as number) + one.score;
      if (sum > (weight[at] as number)) {
        weight[at] = sum;
        from[at] = other;
      }
    }
    if (top < 0 || (weight[at] as number) > (weight[top] as number)) top = at;
  });
  const chain: Scored[] = [];
  for (let at = top; at >= 0; at = from[at] as number) chain.push(sorted[at] as Scored);
  return chain.reverse();
}
