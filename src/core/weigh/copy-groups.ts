import { type DependenceEdge, joinsLines } from '../model/dependence.ts';

/** Sets of accounts and sources that hang together by dependence that makes them one line. Sorted. */
export function copyGroups(edges: readonly DependenceEdge[]): string[][] {
  const parent = new Map<string, string>();
  const find = (key: string): string => {
    let top = key;
    for (let up = parent.get(top); up !== undefined; up = parent.get(top)) top = up;
    return top;
  };
  for (const edge of edges) {
    if (!joinsLines(edge)) continue;
    const { from, to } = edge;
    const [a, b] = [find(from), find(to)];
    if (a !== b) parent.set(a < b ? b : a, a < b ? a : b);
  }
  const groups = new Map<string, string[]>();
  for (const key of [...new Set(edges.flatMap(({ from, to }) => [from, to]))].sort()) {
    const top = find(key);
    groups.set(top, [...(groups.get(top) ?? []), key]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** Names the copy group of an account or source: its first member, or the account itself. */
export function groupNames(edges: readonly DependenceEdge[]): (account: string) => string {
  const names = new Map<string, string>();
  for (const group of copyGroups(edges)) for (const member of group) names.set(member, group[0] as string);
  return (account) => names.get(account) ?? account;
}
