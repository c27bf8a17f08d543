import type { Ballot } from './ballot.ts';
import { sharedAnswers } from './shared-answers.ts';

/** Disputed questions two sources must both answer; share of them answered alike; share of each one's that both answer. */
const ENOUGH = 20;
const ALIKE = 0.99;
const COVERED = 0.9;

/**
 * Suggests copy groups where nobody traced any: sources that answer the same questions and give the same answers to
 * those on which sources part. Agreement alone is no sign, as those who are right agree; that two also leave out the
 * same is. A suggestion, to be put to a person: what was traced in the texts goes before it.
 */
export function twins(ballot: Ballot): string[][] {
  const { itemStart, itemOf, claimValue, claimSource, sources } = ballot;
  const shared = sharedAnswers(ballot);
  if (shared === undefined) return [];
  const disputed = (value: number): boolean => {
    const item = itemOf[value] as number;
    return (itemStart[item + 1] as number) - (itemStart[item] as number) > 1;
  };
  const own = new Int32Array(sources.length);
  for (let claim = 0; claim < claimSource.length; claim++)
    if (disputed(claimValue[claim] as number)) {
      const source = claimSource[claim] as number;
      own[source] = (own[source] as number) + 1;
    }
  const parent = Int32Array.from(sources, (_, at) => at);
  const find = (at: number): number => {
    let top = at;
    while (parent[top] !== top) top = parent[top] as number;
    return top;
  };
  shared.a.forEach((a, pair) => {
    const b = shared.b[pair] as number;
    let equal = 0;
    for (let at = shared.start[pair] as number; at < (shared.start[pair + 1] as number); at++)
      if (disputed(claimValue[shared.claimA[at] as number] as number)) equal++;
    const common = equal + (shared.differ[pair] as number);
    const most = Math.max(own[a] as number, own[b] as number);
    if (common < ENOUGH || equal < ALIKE * common || common < COVERED * most) return;
    const [x, y] = [find(a), find(b)];
    parent[Math.max(x, y)] = Math.min(x, y);
  });
  const groups = new Map<number, string[]>();
  sources.forEach((source, at) => {
    const top = find(at);
    groups.set(top, [...(groups.get(top) ?? []), source]);
  });
  return [...groups.values()].filter((group) => group.length > 1).map((group) => group.sort());
}
