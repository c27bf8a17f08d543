import type { Anchors } from './anchors.ts';
import type { Constraints } from './constraints.ts';
import type { Scored, ScoredPairs } from './scored-pairs.ts';

/** Two groups join only when the mean score of the pairs between them is at least this (average link). */
const JOIN = 1.5;

interface Group {
  readonly members: number[];
  /** How many passages of each account it holds. */
  readonly accounts: Map<string, number>;
  /** How many scored pairs its members stand in. */
  degree: number;
  /** How often it has grown. */
  grown: number;
}

/** Pairs of passages of different accounts between two groups. */
function pairsBetween(a: Group, b: Group): number {
  const [small, large] = a.accounts.size <= b.accounts.size ? [a, b] : [b, a];
  let same = 0;
  for (const [account, count] of small.accounts) same += count * (large.accounts.get(account) ?? 0);
  return a.members.length * b.members.length - same;
}

/** Of each passage the passages it has a score with, in flat tables: there are hundreds of thousands of pairs, and a map of each would fill memory. */
class Neighbours {
  readonly #first: Uint32Array;
  readonly #other: Uint32Array;
  readonly #score: Float64Array;

  constructor(size: number, { length, a: ends, b: others, score: scores }: ScoredPairs) {
    const first = new Uint32Array(size + 1);
    for (const list of [ends, others]) for (const at of list) first[at + 1] = (first[at + 1] as number) + 1;
    for (let at = 0; at < size; at++) first[at + 1] = (first[at + 1] as number) + (first[at] as number);
    const next = first.slice();
    this.#first = first;
    this.#other = new Uint32Array(2 * length);
    this.#score = new Float64Array(2 * length);
    const put = (from: number, to: number, score: number): void => {
      const place = next[from] as number;
      next[from] = place + 1;
      this.#other[place] = to;
      this.#score[place] = score;
    };
    for (let at = 0; at < length; at++) {
      const [a, b, score] = [ends[at] as number, others[at] as number, scores[at] as number];
      put(a, b, score);
      put(b, a, score);
    }
  }

  degree(at: number): number {
    return (this.#first[at + 1] as number) - (this.#first[at] as number);
  }

  /** Sum of the scores one passage has with those of a group. */
  sum(at: number, groupOf: Uint32Array, group: number): number {
    let sum = 0;
    for (let place = this.#first[at] as number; place < (this.#first[at + 1] as number); place++)
      if (groupOf[this.#other[place] as number] === group) sum += this.#score[place] as number;
    return sum;
  }
}

/**
 * Groups passages by average-link clustering (Sokal and Michener 1958), strongest links first. `scored` are all pairs with a
 * score, `links` those that may join groups; what was not scored counts as nothing. The sum between two groups is taken over the pairs of the one
 * that has fewer, and once as long as neither grows, so that the work grows with the pairs and not with the size of groups. What people split
 * never joins.
 */
export function clusters(
  anchors: readonly Anchors[],
  scored: ScoredPairs,
  links: readonly Scored[],
  constraints: Constraints,
): number[][] {
  const size = anchors.length;
  const neighbours = new Neighbours(size, scored);
  /** Groups of passages that some link names, by the passage they began with; one that was taken over is gone. */
  const groups = new Map<number, Group>();
  const groupOf = Uint32Array.from(anchors, (_, at) => at);
  const group = (at: number): Group => {
    const old = groups.get(at);
    if (old !== undefined) return old;
    const accounts = new Map([[(anchors[at] as Anchors).account, 1]]);
    const made: Group = { members: [at], accounts, degree: neighbours.degree(at), grown: 0 };
    groups.set(at, made);
    return made;
  };
  const splits = (one: number, two: number): boolean =>
    constraints.apart.some(([a, b]) => {
      const x = groupOf[a];
      const y = groupOf[b];
      return (x === one && y === two) || (x === two && y === one);
    });
  /** Pairs of groups that were too far apart, with how often the two had grown by then. */
  const tooFar = new Map<number, number>();
  const sorted = [...links].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  for (const edge of sorted) {
    const one = groupOf[edge.a] as number;
    const two = groupOf[edge.b] as number;
    if (one === two) continue;
    const [left, right] = [group(one), group(two)];
    if (constraints.get(edge.a, edge.b) !== 'together') {
      if (splits(one, two)) continue;
      const pair = one < two ? one * size + two : two * size + one;
      const grown = left.grown + right.grown;
      if (tooFar.get(pair) === grown) continue;
      const all = pairsBetween(left, right);
      if (all === 0 || sumBetween(left, right) / all < JOIN) {
        tooFar.set(pair, grown);
        continue;
      }
    }
    if (left.degree >= right.degree) join(one, two);
    else join(two, one);
  }
  return [...groups.values()]
    .filter(({ members }) => members.length > 1)
    .map(({ members }) => members.sort((x, y) => x - y))
    .sort((x, y) => (x[0] as number) - (y[0] as number));

  function sumBetween(one: Group, two: Group): number {
    const [few, many] = one.degree <= two.degree ? [one, two] : [two, one];
    const other = groupOf[many.members[0] as number] as number;
    let sum = 0;
    for (const at of few.members) sum += neighbours.sum(at, groupOf, other);
    // What was added up in another order is the same.
    return Math.round(sum * 1e9) / 1e9;
  }

  function join(into: number, from: number): void {
    const target = group(into);
    const source = group(from);
    for (const at of source.members) {
      groupOf[at] = into;
      target.members.push(at);
    }
    for (const [account, count] of source.accounts)
      target.accounts.set(account, (target.accounts.get(account) ?? 0) + count);
    target.degree += source.degree;
    target.grown++;
    groups.delete(from);
  }
}
