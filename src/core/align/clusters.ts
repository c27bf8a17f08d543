import type { Anchors } from './anchors.ts';
import type { Constraints } from './constraints.ts';
import type { Scored } from './order.ts';

/** Two groups join only when the mean score of the pairs between them is at least this (average link). */
const JOIN = 1.5;

interface Group {
  readonly members: number[];
  /** How many passages of each account it holds. */
  readonly accounts: Map<string, number>;
  /** Sums of the scores of pairs between it and other groups, by the group's number. */
  readonly toward: Map<number, number>;
}

/** Pairs of passages of different accounts between two groups. */
function pairsBetween(a: Group, b: Group): number {
  const [small, large] = a.accounts.size <= b.accounts.size ? [a, b] : [b, a];
  let same = 0;
  for (const [account, count] of small.accounts) same += count * (large.accounts.get(account) ?? 0);
  return a.members.length * b.members.length - same;
}

/**
 * Groups passages by average-link clustering (Sokal and Michener 1958), strongest links first. `scored` are all pairs with a
 * score, `links` those that may join groups; what was not scored counts as nothing. Sums between groups are kept and
 * merged, smaller into larger, so that the work grows with the pairs and not with the size of groups. What people split never joins.
 */
export function clusters(
  anchors: readonly Anchors[],
  scored: readonly Scored[],
  links: readonly Scored[],
  constraints: Constraints,
): number[][] {
  const groups: (Group | undefined)[] = anchors.map(({ account }, at) => ({
    members: [at],
    accounts: new Map([[account, 1]]),
    toward: new Map(),
  }));
  const groupOf = Uint32Array.from(anchors, (_, at) => at);
  const met = (from: number, to: number, sum: number): void => {
    const { toward } = groups[from] as Group;
    toward.set(to, (toward.get(to) ?? 0) + sum);
  };
  for (const { a, b, score } of scored) {
    met(a, b, score);
    met(b, a, score);
  }
  const splits = (one: number, two: number): boolean =>
    constraints.apart.some(([a, b]) => {
      const x = groupOf[a];
      const y = groupOf[b];
      return (x === one && y === two) || (x === two && y === one);
    });
  const sorted = [...links].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  for (const edge of sorted) {
    const one = groupOf[edge.a] as number;
    const two = groupOf[edge.b] as number;
    if (one === two) continue;
    const left = groups[one] as Group;
    const right = groups[two] as Group;
    if (constraints.get(edge.a, edge.b) !== 'together') {
      if (splits(one, two)) continue;
      const sum = left.toward.get(two) ?? 0;
      const all = pairsBetween(left, right);
      if (all === 0 || sum / all < JOIN) continue;
    }
    const [into, from] = left.toward.size >= right.toward.size ? [one, two] : [two, one];
    join(into, from);
  }
  return groups.flatMap((group) =>
    group === undefined || group.members.length < 2 ? [] : [group.members.sort((x, y) => x - y)],
  );

  function join(into: number, from: number): void {
    const target = groups[into] as Group;
    const source = groups[from] as Group;
    for (const at of source.members) {
      groupOf[at] = into;
      target.members.push(at);
    }
    for (const [account, count] of source.accounts)
      target.accounts.set(account, (target.accounts.get(account) ?? 0) + count);
    target.toward.delete(from);
    for (const [other, sum] of source.toward) {
      (groups[other] as Group).toward.delete(from);
      if (other === into) continue;
      met(into, other, sum);
      met(other, into, sum);
    }
    groups[from] = undefined;
  }
}
