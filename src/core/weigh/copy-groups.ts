import { type DependenceEdge, joinsLines } from '../model/dependence.ts';

/** Sets of accounts and sources that are one line by the edges which join lines. Sorted. */
export function copyGroups(edges: readonly DependenceEdge[]): string[][] {
  const parent = new Map<string, string>();
  const find = (key: string): string => {
    let top = key;
    for (let up = parent.get(top); up !== undefined; up = parent.get(top)) top = up;
    return top;
  };
  const joining = edges.filter(joinsLines);
  for (const { from, to } of joining) {
    const [a, b] = [find(from), find(to)];
    if (a !== b) parent.set(a < b ? b : a, a < b ? a : b);
  }
  const groups = new Map<string, string[]>();
  for (const key of [...new Set(joining.flatMap(({ from, to }) => [from, to]))].sort()) {
    const top = find(key);
    groups.set(top, [...(groups.get(top) ?? []), key]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}
