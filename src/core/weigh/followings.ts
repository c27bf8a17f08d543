import type { DependenceEdge } from '../model/dependence.ts';

/** Who follows whom, as every point asks it. */
export interface Followings {
  /** Accounts that follow each account. */
  readonly followers: ReadonlyMap<string, ReadonlySet<string>>;
  /** Accounts that follow anyone. */
  readonly following: ReadonlySet<string>;
  /** `from` is stated or accepted to follow `to`, or a person rejected it. */
  readonly settled: (from: string, to: string) => boolean;
}

const made = new WeakMap<readonly DependenceEdge[], Followings>();

/** The tables of a list of edges; made once a list, for among hundreds of accounts there are as many edges as points have words. */
export function followingsOf(edges: readonly DependenceEdge[]): Followings {
  const met = made.get(edges);
  if (met !== undefined) return met;
  const followers = new Map<string, Set<string>>();
  const following = new Set<string>();
  const settled = new Set<string>();
  for (const { from, to, status } of edges) {
    followers.set(to, (followers.get(to) ?? new Set()).add(from));
    following.add(from);
    if (status !== 'proposed') settled.add(`${from}>${to}`);
  }
  const found = { followers, following, settled: (from: string, to: string) => settled.has(`${from}>${to}`) };
  made.set(edges, found);
  return found;
}
