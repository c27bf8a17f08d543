import type { Account, Study } from '../model/account.ts';
import type { DependenceEdge } from '../model/dependence.ts';
import type { Point } from '../model/point.ts';
import type { Supposed } from '../model/sensitivity.ts';
import { followingsOf } from './followings.ts';

/** Of more speakers on one point it is not supposed that one depends on another: the pairs of them would be too many. */
export const MOST_SPEAKERS = 150;

/** First day on which an account can be said to speak; undefined when nothing dates it. */
const since = (account: Account | undefined): number | undefined =>
  account?.written?.value.earliest ??
  account?.published?.value.earliest ??
  account?.editions[0]?.date?.value.earliest;

/** Accounts whose latest edition gives a reading of a point, sorted. */
export const speakersOf = (point: Point): string[] =>
  [
    ...new Set(
      point.readings.flatMap(({ witnesses }) =>
        witnesses.filter((one) => one.current && one.standing !== 'denies').map(({ account }) => account),
      ),
    ),
  ].sort();

/**
 * Everything that may be supposed otherwise of a point, one thing at a time: that a speaker depends on another who did
 * not write after him, is no organ of the other party, and whom he is not known to follow, that one is left out, that one is marked disputed.
 */
export function suppositionsOf(
  point: Point,
  { accounts: list, parties }: Study,
  edges: readonly DependenceEdge[],
): Supposed[] {
  const accounts = new Map(list.map((account) => [account.key, account] as const));
  const ally = new Map(parties.map(({ key, allyOf }) => [key, allyOf ?? key] as const));
  const camp = (key: string): string | undefined => {
    const party = accounts.get(key)?.speaksFor;
    return party === undefined ? undefined : (ally.get(party) ?? party);
  };
  const speakers = speakersOf(point);
  // One who follows others hands them on: to depend on him may be to depend on them.
  const { following, settled } = followingsOf(edges);
  const readingsBy = new Map(
    speakers.map((key) => [
      key,
      point.readings
        .filter(({ witnesses }) => witnesses.some(({ account }) => account === key))
        .map(({ id }) => id),
    ]),
  );
  const related = speakers.length > MOST_SPEAKERS ? [] : speakers;
  const depends = related.flatMap((from): Supposed[] =>
    related.flatMap((to): Supposed[] => {
      if (from === to || settled(from, to)) return [];
      // The organs of one party do not pass on the word of the other's.
      const [own, foe] = [camp(from), camp(to)];
      if (own !== undefined && foe !== undefined && own !== foe) return [];
      const [later, earlier] = [since(accounts.get(from)), since(accounts.get(to))];
      if (later !== undefined && earlier !== undefined && earlier > later) return [];
      const other = readingsBy.get(to)?.some((id) => !readingsBy.get(from)?.includes(id)) === true;
      return other || following.has(to) ? [{ what: 'depends', from, to }] : [];
    }),
  );
  return [
    ...depends,
    ...speakers.map((account): Supposed => ({ what: 'left out', account })),
    ...speakers
      .filter((key) => accounts.get(key)?.marks.length === 0)
      .map((account): Supposed => ({ what: 'disputed', account })),
  ];
}
