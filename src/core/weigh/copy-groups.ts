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

/** How accounts hang together, for looking up. */
export interface Ties {
  /** Copy group of an account or source: its first member, or the account itself. */
  readonly groupOf: (account: string) => string;
  /** `from` depends on `to` directly. */
  readonly follows: (from: string, to: string) => boolean;
}

/** Lays the table of copy groups and direct dependence. */
export function tiesOf(edges: readonly DependenceEdge[]): Ties {
  const names = new Map<string, string>();
  for (const group of copyGroups(edges)) for (const member of group) names.set(member, group[0] as string);
  const direct = new Set(edges.filter(joinsLines).map(({ from, to }) => `${from}\n${to}`));
  return {
    groupOf: (account) => names.get(account) ?? account,
    follows: (from, to) => direct.has(`${from}\n${to}`),
  };
}
