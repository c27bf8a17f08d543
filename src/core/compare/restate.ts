import type { Account } from '../model/account.ts';
import type { DependenceEdge } from '../model/dependence.ts';
import type { Difference, DifferenceType, Point, PointState, Reading } from '../model/point.ts';
import type { Supposed } from '../model/sensitivity.ts';
import { accountDate } from './account-date.ts';
import { alone, edgesOf } from './borne.ts';
import { changedMerging } from './changed-merging.ts';
import type { Figures } from './figures.ts';
import { type Joined, joinedBy, joinedByTwo, joins } from './hanging-otherwise.ts';
import { type Links, linksOf, linksWith } from './links.ts';
import { markMerged } from './merged-from.ts';
import type { DatedReading } from './readings.ts';
import { type Side, sideOf } from './side.ts';
import { standingOf, stateBy, strongestOf } from './state.ts';
import { typeAlone } from './types/type-of.ts';

/** State of a point if some things were otherwise; undefined when it would be no point at issue any more. */
export type Restate = (point: Point, supposed: readonly Supposed[]) => PointState | undefined;

/** What restating needs beside the point: all that comparing asked. */
interface Asked {
  readonly edges: readonly DependenceEdge[];
  readonly accounts: ReadonlyMap<string, Account>;
  readonly figures: Figures;
}

function sinceOf(witnesses: Reading['witnesses'], accounts: Asked['accounts']): number | undefined {
  let since: number | undefined;
  for (const { account, edition } of witnesses) {
    const whose = accounts.get(account);
    const which = whose?.editions.find(({ id }) => id === edition);
    if (whose === undefined || which === undefined) continue;
    const day = accountDate(whose, which);
    if (day !== undefined && (since === undefined || day < since)) since = day;
  }
  return since;
}

/** Accounts that follow each account directly: through one account between is as far as dependence reaches (`links.ts`). */
function followersOf(edges: readonly DependenceEdge[]): ReadonlyMap<string, readonly string[]> {
  const followers = new Map<string, string[]>();
  for (const { from, to } of edges) {
    const list = followers.get(to);
    if (list === undefined) followers.set(to, [from]);
    else list.push(from);
  }
  return followers;
}

/** What is known of a point nobody is left out of: most suppositions leave most of it as it is. */
interface Known {
  readonly point: Point;
  readonly dated: readonly DatedReading[];
  readonly byId: ReadonlyMap<string, DatedReading>;
  readonly sides: Map<string, Side>;
  /** Readings whose differences must be typed anew under any supposition. */
  readonly always: ReadonlySet<string>;
  /** No point at issue, whatever is supposed. */
  readonly single: boolean;
  readonly standing: ReadonlySet<string>;
  /** Readings each account gives. */
  readonly readingsBy: ReadonlyMap<string, readonly string[]>;
  /** Places of the differences of each reading. */
  readonly differencesOf: ReadonlyMap<string, readonly number[]>;
  /** Type of each difference with nothing supposed, by the rules, as far as it was asked. */
  readonly plain: (DifferenceType | undefined)[];
  /** State each difference makes, and how many make each, where no supposition bears on any. */
  readonly states: readonly (PointState | undefined)[];
  readonly counts: ReadonlyMap<PointState | undefined, number>;
  /** Readings on which one supposition bears. */
  readonly touched: Map<Supposed, ReadonlySet<string>>;
  /** Readings that hang together otherwise under one supposition. */
  readonly joined: Map<Supposed, readonly Joined[]>;
  /** Types of differences on which one supposition bears and no other. */
  readonly types: Map<Supposed, Map<Difference, DifferenceType>>;
}

/** Lists by key. */
function enter<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/**
 * Compares the readings of a point again under other suppositions, by the very rules that gave its state. Only pairs
 * of readings on which a supposition bears are typed anew.
 */
export function restater({ edges, accounts, figures }: Asked): Restate {
  const days = new Map<Reading, number | undefined>();
  const sinceWhole = (reading: Reading): number | undefined => {
    if (!days.has(reading)) days.set(reading, sinceOf(reading.witnesses, accounts));
    return days.get(reading);
  };
  const links = linksOf(edges);
  const followers = followersOf(edges);
  const typeOf = ({ key }: Point, a: Side, b: Side, among: Links): DifferenceType =>
    typeAlone({ key, a, b, links: among, accounts, figures });
  const datedOf = (point: Point, out: ReadonlySet<string>): DatedReading[] =>
    point.readings.flatMap((reading): DatedReading[] => {
      const touched = out.size > 0 && reading.witnesses.some(({ account }) => out.has(account));
      const witnesses = touched
        ? reading.witnesses.filter(({ account }) => !out.has(account))
        : reading.witnesses;
      if (witnesses.length === 0) return [];
      const { mergedFrom: _, ...rest } = reading;
      return [
        {
          reading: { ...rest, witnesses },
          since: touched ? sinceOf(witnesses, accounts) : sinceWhole(reading),
        },
      ];
    });
  const sideIn = (sides: Map<string, Side>, { reading, since }: DatedReading): Side => {
    const met = sides.get(reading.id) ?? sideOf(reading, since);
    sides.set(reading.id, met);
    return met;
  };
  const plainType = ({ point, plain, byId, sides }: Known, at: number): DifferenceType => {
    const met = plain[at];
    if (met !== undefined) return met;
    const { a, b } = point.differences[at] as Difference;
    const [one, other] = [byId.get(a) as DatedReading, byId.get(b) as DatedReading];
    const made = typeOf(point, sideIn(sides, one), sideIn(sides, other), links);
    plain[at] = made;
    return made;
  };
  const known = (point: Point): Known => {
    const dated = markMerged(datedOf(point, new Set()));
    const byId = new Map(dated.map((one) => [one.reading.id, one] as const));
    const readingsBy = new Map<string, string[]>();
    for (const { id, witnesses } of point.readings)
      for (const account of new Set(witnesses.map((one) => one.account))) enter(readingsBy, account, id);
    const differencesOf = new Map<string, number[]>();
    point.differences.forEach(({ a, b }, at) => {
      enter(differencesOf, a, at);
      enter(differencesOf, b, at);
    });
    const bare: Known = {
      point,
      dated,
      byId,
      sides: new Map(),
      always: changedMerging(point, dated),
      single: readingsBy.size < 2 && dated.length < 2,
      standing: standingOf(dated.map(({ reading }) => reading)),
      readingsBy,
      differencesOf,
      plain: [],
      states: [],
      counts: new Map(),
      touched: new Map(),
      joined: new Map(),
      types: new Map(),
    };
    const states = point.differences.map((one, at) => {
      if (!byId.has(one.a) || !byId.has(one.b)) return undefined;
      const typed = !one.confirmed && (bare.always.has(one.a) || bare.always.has(one.b));
      return stateBy(one, typed ? plainType(bare, at) : one.type, bare.standing);
    });
    const counts = new Map<PointState | undefined, number>();
    for (const state of states) counts.set(state, (counts.get(state) ?? 0) + 1);
    return { ...bare, states, counts };
  };
  /** Readings of those a supposition speaks of, and of those that follow him when he is to follow another. */
  const touchedBy = ({ readingsBy, touched }: Known, supposed: Supposed): ReadonlySet<string> => {
    const met = touched.get(supposed);
    if (met !== undefined) return met;
    const who =
      supposed.what === 'depends'
        ? [supposed.from, ...(followers.get(supposed.from) ?? [])]
        : [supposed.account];
    const found = new Set(who.flatMap((account) => readingsBy.get(account) ?? []));
    touched.set(supposed, found);
    return found;
  };
  /** Readings on which each of some suppositions bears: who is to follow one who is himself to follow another hands that on. */
  const touchedByEach = (here: Known, supposed: readonly Supposed[]): ReadonlySet<string>[] =>
    supposed.map((one) => {
      const own = touchedBy(here, one);
      const others = supposed.filter(
        (other) => one.what === 'depends' && other.what === 'depends' && other.to === one.from,
      );
      return others.length === 0
        ? own
        : new Set(
            [own, ...others.map((other) => touchedBy(here, other))].flatMap((readings) => [...readings]),
          );
    });
  /** Readings that hang together otherwise under one supposition alone. */
  const joinedUnder = (here: Known, supposed: Supposed): readonly Joined[] => {
    const met = here.joined.get(supposed);
    if (met !== undefined) return met;
    const found = edgesOf([supposed]).flatMap((edge) => joinedBy({ ...here, links, followers }, edge));
    here.joined.set(supposed, found);
    return found;
  };
  /** Types a difference anew; kept where one supposition alone bears on it, and nothing else may change it. */
  const typedAnew = (
    { types }: Known,
    difference: Difference,
    one: Supposed | undefined,
    make: () => DifferenceType,
  ): DifferenceType => {
    if (one === undefined) return make();
    const kept = types.get(one) ?? new Map<Difference, DifferenceType>();
    types.set(one, kept);
    const type = kept.get(difference) ?? make();
    kept.set(difference, type);
    return type;
  };
  /** What is left where nobody is left out: only differences between two who hang together otherwise can be of another type. */
  const following = (here: Known, supposed: readonly Supposed[]): PointState | undefined => {
    if (here.single) return undefined;
    const { point, states, counts, byId, sides, differencesOf, standing } = here;
    const touched = touchedByEach(here, supposed);
    const more = edgesOf(supposed);
    const each = supposed.map((one) => joinedUnder(here, one));
    const byTwo = more.length < 2 ? [] : joinedByTwo({ ...here, links, followers }, more);
    let made: Links | undefined;
    const now = (): Links => {
      made ??= linksWith(links, more);
      return made;
    };
    const seen = new Set<number>();
    const changes = new Map<PointState | undefined, number>();
    for (const readings of touched)
      for (const id of readings)
        for (const at of differencesOf.get(id) ?? []) {
          const old = point.differences[at] as Difference;
          if (old.confirmed || seen.has(at)) continue;
          seen.add(at);
          const [a, b] = [byId.get(old.a), byId.get(old.b)];
          if (a === undefined || b === undefined) continue;
          const own = supposed.filter((_, place) => joins(each[place] ?? [], old.a, old.b));
          const together = own.length > 1 || joins(byTwo, old.a, old.b);
          const type =
            own.length === 0 && !together
              ? plainType(here, at)
              : typedAnew(here, old, together ? undefined : own[0], () =>
                  typeOf(point, sideIn(sides, a), sideIn(sides, b), now()),
                );
          const state = stateBy(old, type, standing);
          if (state === states[at]) continue;
          changes.set(state, (changes.get(state) ?? 0) + 1);
          changes.set(states[at], (changes.get(states[at]) ?? 0) - 1);
        }
    return strongestOf((state) => (counts.get(state) ?? 0) + (changes.get(state) ?? 0) > 0);
  };
  /** What is left where some are left out: readings lose witnesses, and ranges what they were joined from. */
  const leaving = (
    here: Known,
    supposed: readonly Supposed[],
    out: ReadonlySet<string>,
  ): PointState | undefined => {
    const { point } = here;
    const touched = touchedByEach(here, supposed);
    const dated = markMerged(datedOf(point, out));
    const tellers = new Set(dated.flatMap(({ reading }) => reading.witnesses.map(({ account }) => account)));
    if (tellers.size < 2 && dated.length < 2) return undefined;
    const borne = new Set([...touched.flatMap((readings) => [...readings]), ...changedMerging(point, dated)]);
    // What a range was joined from may change with anything that is left out: nothing is kept of such a point.
    const keeps = [...point.readings, ...dated.map(({ reading }) => reading)].every(
      ({ mergedFrom }) => mergedFrom === undefined,
    );
    const left = new Map(dated.map((one) => [one.reading.id, one] as const));
    const sides = new Map<string, Side>();
    const more = edgesOf(supposed);
    const now = more.length === 0 ? links : linksWith(links, more);
    const standing = standingOf(dated.map(({ reading }) => reading));
    const met = new Set<PointState | undefined>();
    for (const old of point.differences) {
      const [a, b] = [left.get(old.a), left.get(old.b)];
      if (a === undefined || b === undefined) continue;
      // What an editor set stands under every supposition.
      const stays = old.confirmed || (!borne.has(old.a) && !borne.has(old.b));
      const type = stays
        ? old.type
        : typedAnew(here, old, keeps ? alone(old, supposed, touched) : undefined, () =>
            typeOf(point, sideIn(sides, a), sideIn(sides, b), now),
          );
      met.add(stateBy(old, type, standing));
      // Nothing is stronger: one contradiction that is left decides.
      if (met.has('contradicted')) return 'contradicted';
    }
    return strongestOf((state) => met.has(state));
  };
  let whole: Known | undefined;
  return (point, supposed) => {
    if (whole?.point !== point) whole = known(point);
    const out = new Set(supposed.flatMap((one) => (one.what === 'left out' ? [one.account] : [])));
    return out.size === 0 ? following(whole, supposed) : leaving(whole, supposed, out);
  };
}
