import type { Account, Study } from '../model/account.ts';
import type { DependenceEdge } from '../model/dependence.ts';
import type { Difference, Point, PointState } from '../model/point.ts';
import type { Alteration, Altered, Sensitivity, Supposed } from '../model/sensitivity.ts';
import { counting, descentOf, separateLines } from '../model/separate-lines.ts';
import { followingsOf } from './followings.ts';
import { alterationWords, sensitivityWords } from './sensitivity-words.ts';
import { MOST_SPEAKERS, speakersOf, suppositionsOf } from './suppositions.ts';
import { weightOf } from './weigh-reading.ts';

/** Pairs of changes tried for one point; beyond this it is said that not all were. */
const PAIRS = 20_000;
/** Differences looked at, on average, before it is known that a pair alters nothing. */
const LOOKS_A_PAIR = 2;

/** What finding the smallest changes needs. */
export interface SensitivityGround {
  readonly study: Study;
  readonly edges: readonly DependenceEdge[];
  /** Differences and witnesses that may be looked at for one point; beyond this it is said that not all changes were tried. */
  readonly looks: number;
  /** State of a point under other suppositions; undefined when it is no point at issue any more. */
  readonly restate: (point: Point, supposed: readonly Supposed[]) => PointState | undefined;
}

const sameAltered = (a: Altered, b: Altered): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Study and edges as supposed, for lines and sums. */
function supposing(
  { study, edges }: SensitivityGround,
  supposed: readonly Supposed[],
): SensitivityGround['study'] & {
  edges: readonly DependenceEdge[];
} {
  // The same list of edges: tables are made once a list.
  if (supposed.length === 0) return { ...study, edges };
  const disputed = new Set(supposed.flatMap((one) => (one.what === 'disputed' ? [one.account] : [])));
  const more = supposed.flatMap((one): DependenceEdge[] =>
    one.what === 'depends' ? [{ from: one.from, to: one.to, status: 'accepted', evidence: [] }] : [],
  );
  return {
    ...study,
    accounts: study.accounts.map((account: Account) =>
      disputed.has(account.key)
        ? { ...account, marks: [...account.marks, { mark: 'disputed' as const, shownBy: '' }] }
        : account,
    ),
    edges: more.length === 0 ? edges : [...edges, ...more],
  };
}

const without = (point: Point, supposed: readonly Supposed[]): Point => {
  const out = new Set(supposed.flatMap((one) => (one.what === 'left out' ? [one.account] : [])));
  if (out.size === 0) return point;
  return {
    ...point,
    readings: point.readings.flatMap((reading) => {
      const witnesses = reading.witnesses.filter(({ account }) => !out.has(account));
      return witnesses.length === 0 ? [] : [{ ...reading, witnesses }];
    }),
  };
};

/** Separate lines behind a whole point. */
function linesOf(ground: SensitivityGround, point: Point, supposed: readonly Supposed[]): number {
  const { edges, ...study } = supposing(ground, supposed);
  const all = without(point, supposed).readings.flatMap(({ witnesses }) => witnesses);
  return counting(separateLines(all, study, descentOf(edges))).length;
}

/** The reading with the largest sum; undefined when none stands alone before the others. */
function leaderOf(
  ground: SensitivityGround,
  point: Point,
  supposed: readonly Supposed[],
): string | undefined {
  const { edges, ...study } = supposing(ground, supposed);
  const descent = descentOf(edges);
  const left = without(point, supposed);
  const sums = left.readings
    .map((reading) => ({ reading, sum: weightOf(study, left, reading, descent).sum?.value ?? 0 }))
    .sort((a, b) => b.sum - a.sum);
  const [first, second] = sums;
  if (first === undefined || (second !== undefined && second.sum === first.sum)) return undefined;
  return first.reading.label;
}

/** Readings each account gives. */
function readingsBy({ readings }: Point): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, witnesses } of readings)
    for (const account of new Set(witnesses.map((one) => one.account))) {
      const list = found.get(account);
      if (list === undefined) found.set(account, [id]);
      else list.push(id);
    }
  return found;
}

/** Whether a change can bear on a difference: the account it speaks of, or one that follows him, gives one of the two readings. */
function touches(
  by: ReadonlyMap<string, readonly string[]>,
  supposed: Supposed,
  followers: ReadonlyMap<string, ReadonlySet<string>>,
): (difference: Difference) => boolean {
  const who = supposed.what === 'depends' ? supposed.from : supposed.account;
  const borne = new Set(by.get(who));
  if (supposed.what === 'depends')
    for (const follower of followers.get(who) ?? [])
      for (const reading of by.get(follower) ?? []) borne.add(reading);
  return ({ a, b }) => borne.has(a) || borne.has(b);
}

/**
 * The single changes that could alter the state. Nothing raises the highest one, and to weaken it a change must touch every
 * difference that gives it; any other state may be raised as well, by whatever takes an explanation away.
 */
function mattering(
  point: Point,
  changes: readonly Supposed[],
  deciding: readonly Difference[],
  edges: readonly DependenceEdge[],
): readonly Supposed[] {
  if (point.state !== 'contradicted' || point.readings.some(({ mergedFrom }) => mergedFrom !== undefined))
    return changes;
  const { followers } = followingsOf(edges);
  const by = readingsBy(point);
  return changes.filter((change) => deciding.every(touches(by, change, followers)));
}

/**
 * The pairs that could do together what neither does alone. To weaken a state, every difference that gives it must be
 * touched by one of the two; to raise it, both must touch one difference. Any other pair leaves the state as it is.
 */
function* pairsOf(
  point: Point,
  changes: readonly Supposed[],
  deciding: readonly Difference[],
  edges: readonly DependenceEdge[],
  afford: (looks: number) => boolean,
) {
  if (!afford(changes.length * point.differences.length)) return;
  const { followers } = followingsOf(edges);
  const by = readingsBy(point);
  const touched = changes.map((change) => point.differences.map(touches(by, change, followers)));
  const decides = point.differences.map((one) => deciding.includes(one));
  const highest = point.state === 'contradicted';
  const merged = point.readings.some(({ mergedFrom }) => mergedFrom !== undefined);
  for (let x = 0; x < changes.length; x++) {
    if (!afford((changes.length - x) * LOOKS_A_PAIR)) return;
    for (let y = x + 1; y < changes.length; y++) {
      const byOne = touched[x] as readonly boolean[];
      const byTwo = touched[y] as readonly boolean[];
      let all = true;
      let both = false;
      for (let at = 0; at < decides.length && (all || !both); at++) {
        if (byOne[at] === true && byTwo[at] === true) both = true;
        else if (decides[at] === true && byOne[at] !== true && byTwo[at] !== true) all = false;
      }
      // To leave accounts out raises nothing, unless a range was joined from what they say.
      const raises = merged || changes[x]?.what === 'depends' || changes[y]?.what === 'depends';
      if (all || (!highest && both && raises))
        yield [changes[x] as Supposed, changes[y] as Supposed] as const;
    }
  }
}

/** Differences that give a point its state: without any one of them the others still would. */
function decidingOf(point: Point): readonly Difference[] {
  const wanted: Readonly<Record<PointState, readonly Difference['type'][]>> = {
    contradicted: ['contradiction'],
    argued: ['certainty', 'judgement'],
    open: ['open'],
    explained: ['merged', 'revised', 'altered'],
    'different questions': ['other act', 'scope', 'definition'],
    'agreed in substance': [],
  };
  const now = new Set(
    point.readings.filter(({ witnesses }) => witnesses.some(({ current }) => current)).map(({ id }) => id),
  );
  return point.differences.filter(
    ({ a, b, type }) => wanted[point.state].includes(type) && now.has(a) && now.has(b),
  );
}

/**
 * The smallest changes that alter a point: its state, its separate lines when fewer than two are left, and the order
 * of its readings where the study makes sums. Every single change is tried; pairs only where no single one alters the
 * state, and only those that can bear on it, so that what is found is exact. Where that would take too long some are not
 * tried, and `complete` says so.
 */
export function sensitivityOf(ground: SensitivityGround, point: Point): Sensitivity {
  const accounts = new Map(ground.study.accounts.map((account) => [account.key, account] as const));
  const changes = suppositionsOf(point, ground.study, ground.edges);
  const found: { to: Altered; changes: (readonly Supposed[])[] }[] = [];
  const put = (to: Altered, supposed: readonly Supposed[]): void => {
    const met = found.find((one) => sameAltered(one.to, to));
    if (met === undefined) found.push({ to, changes: [supposed] });
    else met.changes.push(supposed);
  };
  const state = (supposed: readonly Supposed[]): Altered | undefined => {
    const now = ground.restate(point, supposed);
    if (now === undefined) return { kind: 'not at issue' };
    return now === point.state ? undefined : { kind: 'state', state: now };
  };
  let { looks } = ground;
  let complete = speakersOf(point).length <= MOST_SPEAKERS;
  const afford = (cost: number): boolean => {
    looks -= cost;
    if (looks < 0) complete = false;
    return looks >= 0;
  };
  const witnesses = point.readings.reduce((sum, reading) => sum + reading.witnesses.length, 0);
  const toState = point.differences.length + witnesses;
  const toLines = ground.edges.length + witnesses;
  const onState = changes.filter(({ what }) => what !== 'disputed');
  const deciding = decidingOf(point);
  for (const one of mattering(point, onState, deciding, ground.edges)) {
    if (!afford(toState)) break;
    const to = state([one]);
    if (to !== undefined) put(to, [one]);
  }
  let pairs = 0;
  if (found.length === 0)
    for (const pair of pairsOf(point, onState, deciding, ground.edges, afford)) {
      if (pairs >= PAIRS) complete = false;
      if (pairs >= PAIRS || !afford(toState)) break;
      pairs++;
      const to = state(pair);
      if (to !== undefined) put(to, pair);
    }
  // No single change takes away more than one line.
  if (linesOf(ground, point, []) === 2)
    for (const one of changes) {
      if (!afford(toLines)) break;
      const separate = linesOf(ground, point, [one]);
      if (separate < 2) put({ kind: 'lines', separate }, [one]);
    }
  if (ground.study.sizes !== undefined) {
    const first = leaderOf(ground, point, []);
    for (const one of changes) {
      if (!afford(toLines)) break;
      const now = leaderOf(ground, point, [one]);
      if (first !== undefined && now !== undefined && now !== first)
        put({ kind: 'order', first: now }, [one]);
    }
  }
  const name = (key: string): string => accounts.get(key)?.siglum ?? key;
  const alterations = found.map(
    (one): Alteration => ({ ...one, says: alterationWords(one.to, one.changes, name) }),
  );
  return {
    point: point.id,
    alterations,
    says: sensitivityWords(point, alterations, complete),
    tried: { singles: changes.length, pairs },
    complete,
  };
}
