import { type Again, anew } from '../model/again.ts';
import type { Build } from '../model/build.ts';
import type { DecisionOutcome } from '../model/decision.ts';
import type { DifferenceType } from '../model/point.ts';
import { RANKING_RULE } from '../model/ranking-rule.ts';
import type { Cast } from './cast.ts';
import { learnedWords } from './learned-words.ts';
import { stateHash, studyHash } from './state-hash.ts';

/** What the methods page counts and states about this build. */
export interface MethodsView {
  readonly version: string;
  readonly ranking: string;
  /** Whether the quality of accounts was learned, and why or why not; then what only looks like copying. */
  readonly learned: readonly string[];
  /** Pairs of readings by type. */
  readonly types: readonly { readonly type: DifferenceType; readonly pairs: number }[];
  readonly counts: readonly { readonly what: string; readonly count: number }[];
  readonly decisions: {
    readonly all: number;
    readonly exact: number;
    readonly moved: number;
    readonly changed: number;
    readonly lost: number;
  };
  /** Hash of the state: `variorum open --at HASH` opens it again. */
  readonly state: string;
  /** What people found who looked at places of the texts: read rightly, corrected, or not there at all. */
  readonly looked: { readonly right: number; readonly corrected: number; readonly rejected: number };
  /** Last line's hash of each journal file, so that a shortened or rewritten file is noticed. */
  readonly lastHashes: readonly { readonly file: string; readonly hash: string }[];
}

/** What became of the places people looked at; of several decisions on one the latest counts. */
function lookedAt({ decisions }: Build): MethodsView['looked'] {
  const places = new Map<string, DecisionOutcome['found']>();
  for (const { object, found } of decisions)
    if (object !== undefined && found !== undefined) places.set(object, found);
  const many = (what: DecisionOutcome['found']): number =>
    [...places.values()].filter((one) => one === what).length;
  return { right: many('right'), corrected: many('corrected'), rejected: many('rejected') };
}

/** Version, counts and journal of a build, for the methods page. */
export function methodsOf(
  cast: Cast,
  build: Build,
  version: string,
  lastHashes: Readonly<Record<string, string>>,
  again: Again = anew,
): MethodsView {
  const types = new Map<DifferenceType, number>();
  for (const { differences } of build.points)
    for (const { type } of differences) types.set(type, (types.get(type) ?? 0) + 1);
  const readings = build.points.flatMap((point) => point.readings);
  const many = (anchoring: string): number =>
    build.decisions.filter((one) => one.anchoring === anchoring).length;
  const claims = build.read.flatMap((one) => one.claims);
  return {
    version,
    ranking: RANKING_RULE,
    learned: learnedWords(cast, build),
    types: [...types].map(([type, pairs]) => ({ type, pairs })),
    counts: [
      { what: 'accounts', count: build.study.accounts.length },
      { what: 'editions', count: build.read.length },
      { what: 'claims read', count: claims.length },
      { what: 'of them precise', count: claims.filter(({ tier }) => tier === 'precise').length },
      {
        what: 'episodes told by two accounts or more',
        count: build.alignment.episodes.filter(({ passages }) => passages.length > 1).length,
      },
      { what: 'points of two accounts or more', count: build.points.length },
      { what: 'readings of them', count: readings.length },
      {
        what: 'readings confirmed by a person',
        count: readings.filter(({ status }) => status === 'confirmed').length,
      },
    ],
    decisions: {
      all: build.decisions.length,
      exact: many('exact'),
      moved: many('moved'),
      changed: many('changed'),
      lost: many('lost'),
    },
    state: stateHash(
      again('study hash', [build.study], () => studyHash(build.study)),
      lastHashes,
    ),
    looked: lookedAt(build),
    lastHashes: Object.entries(lastHashes)
      .map(([file, hash]) => ({ file, hash }))
      .sort((a, b) => (a.file < b.file ? -1 : 1)),
  };
}
