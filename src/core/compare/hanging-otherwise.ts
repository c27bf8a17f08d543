import type { DependenceEdge } from '../model/dependence.ts';
import type { Links } from './links.ts';

/** Two sets of readings: an account of one of the first follows an account of one of the second in another way. */
export type Joined = readonly [ReadonlySet<string>, ReadonlySet<string>];

/** Whether two readings are joined. */
export const joins = (joined: readonly Joined[], a: string, b: string): boolean =>
  joined.some(([one, other]) => (one.has(a) && other.has(b)) || (one.has(b) && other.has(a)));

/** What is asked of the accounts of a point: the readings of each, whom it follows, and who follows it. */
export interface Followed {
  readonly readingsBy: ReadonlyMap<string, readonly string[]>;
  readonly links: Links;
  readonly followers: ReadonlyMap<string, readonly string[]>;
}

const readingsOf = ({ readingsBy }: Followed, accounts: readonly string[]): ReadonlySet<string> =>
  new Set(accounts.flatMap((account) => readingsBy.get(account) ?? []));

/**
 * Readings that hang together otherwise when an edge is more. As dependence reaches through one account between, it joins its two ends, the
 * one end to all that the other follows, and all that follow the one to the other.
 */
export function joinedBy(followed: Followed, { from, to }: DependenceEdge): Joined[] {
  const { links, followers } = followed;
  return [
    [readingsOf(followed, [from]), readingsOf(followed, [to, ...links.exemplars(to)])],
    [readingsOf(followed, [from, ...(followers.get(from) ?? [])]), readingsOf(followed, [to])],
  ];
}

/** Readings that hang together by two of some edges, one after the other. */
export const joinedByTwo = (followed: Followed, more: readonly DependenceEdge[]): Joined[] =>
  more.flatMap(({ from, to }) =>
    more.flatMap((other): Joined[] =>
      other.from === to ? [[readingsOf(followed, [from]), readingsOf(followed, [other.to])]] : [],
    ),
  );
