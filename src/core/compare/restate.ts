import type { Account } from '../model/account.ts';
import type { DependenceEdge } from '../model/dependence.ts';
import type { Difference, DifferenceType, Point, PointState, Reading } from '../model/point.ts';
import type { Supposed } from '../model/sensitivity.ts';
import { accountDate } from './account-date.ts';
import type { Figures } from './figures.ts';
import { type Links, linksOf, linksWith } from './links.ts';
import { markMerged } from './merged-from.ts';
import type { DatedReading } from './readings.ts';
import { type Side, sideOf } from './side.ts';
import { pointState } from './state.ts';
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

/** Readings on which each of some suppositions bears, and what is known of the point under one of them alone. */
interface Known {
  readonly point: Point;
  /** Readings and sides of a point nobody is left out of: most suppositions leave them as they are. */
  readonly dated: readonly DatedReading[];
  readonly sides: Map<string, Side>;
  readonly touched: Map<Supposed, ReadonlySet<string>>;
  /** Types of differences on which one supposition bears and no other. */
  readonly types: Map<Supposed, Map<Difference, DifferenceType>>;
}

/**
 * Compares the readings of a point again under other suppositions, by the very rules that gave its state. Only pairs
 * of readings on which a supposition bears are typed anew.
 */
export function restater({ edges, accounts, figures }: Asked): Restate {
  const known = new Map<Reading, number | undefined>();
  const sinceWhole = (reading: Reading): number | undefined => {
    if (!known.has(reading)) known.set(reading, sinceOf(reading.witnesses, accounts));
    return known.get(reading);
  };
  const links = linksOf(edges);
  const followers = followersOf(edges);
  let whole: Known | undefined;
  /** Readings of those it speaks of, and of those that follow him when he is to follow another. */
  const touchedBy = ({ point, touched }: Known, supposed: Supposed): ReadonlySet<string> => {
    const met = touched.get(supposed);
    if (met !== undefined) return met;
    const who = new Set(
      supposed.what === 'depends'
        ? [supposed.from, ...(followers.get(supposed.from) ?? [])]
        : [supposed.account],
    );
    const found = new Set(
      point.readings.flatMap(({ id, witnesses }) =>
        witnesses.some(({ account }) => who.has(account)) ? [id] : [],
      ),
    );
    touched.set(supposed, found);
    return found;
  };
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
  return (point, supposed) => {
    const out = new Set(supposed.flatMap((one) => (one.what === 'left out' ? [one.account] : [])));
    const more = supposed.flatMap((one): DependenceEdge[] =>
      one.what === 'depends' ? [{ from: one.from, to: one.to, status: 'accepted', evidence: [] }] : [],
    );
    if (whole?.point !== point)
      whole = {
        point,
        dated: markMerged(datedOf(point, new Set())),
        sides: new Map(),
        touched: new Map(),
        types: new Map(),
      };
    const here = whole;
    const touched = supposed.map((one) => touchedBy(here, one));
    // Who is to follow one who is himself to follow another hands that on.
    supposed.forEach((one, at) => {
      for (const other of supposed)
        if (one.what === 'depends' && other.what === 'depends' && other.to === one.from)
          touched[at] = new Set([...(touched[at] ?? []), ...touchedBy(here, other)]);
    });
    const borne = new Set(touched.flatMap((readings) => [...readings]));
    const dated = out.size === 0 ? here.dated : markMerged(datedOf(point, out));
    const tellers = new Set(dated.flatMap(({ reading }) => reading.witnesses.map(({ account }) => account)));
    if (tellers.size < 2 && dated.length < 2) return undefined;
    const merged = new Set(
      point.readings.flatMap(({ id, mergedFrom }) => (mergedFrom === undefined ? [] : [id])),
    );
    // What a range was joined from may change with anything that is left out: nothing is kept of such a point.
    const kept = merged.size === 0 && dated.every(({ reading }) => reading.mergedFrom === undefined);
    for (const { reading } of dated)
      if (merged.has(reading.id) !== (reading.mergedFrom !== undefined)) borne.add(reading.id);
    const left = new Map(dated.map((one) => [one.reading.id, one] as const));
    const sides = out.size === 0 ? here.sides : new Map<string, Side>();
    const side = ({ reading, since }: DatedReading): Side => {
      const met = sides.get(reading.id) ?? sideOf(reading, since);
      sides.set(reading.id, met);
      return met;
    };
    let made: Links | undefined;
    const now = (): Links => {
      made ??= more.length === 0 ? links : linksWith(links, more);
      return made;
    };
    /** The supposition that bears on a difference, when one alone does. */
    const alone = ({ a, b }: Difference): Supposed | undefined => {
      let found: Supposed | undefined;
      for (let at = 0; at < supposed.length; at++)
        if (touched[at]?.has(a) === true || touched[at]?.has(b) === true) {
          if (found !== undefined) return undefined;
          found = supposed[at];
        }
      return found;
    };
    const typed = (old: Difference, a: DatedReading, b: DatedReading): DifferenceType => {
      const one = kept ? alone(old) : undefined;
      const known = one === undefined ? undefined : here.types.get(one)?.get(old);
      if (known !== undefined) return known;
      const type = typeAlone({ key: point.key, a: side(a), b: side(b), links: now(), accounts, figures });
      if (one !== undefined) {
        const types = here.types.get(one) ?? new Map<Difference, DifferenceType>();
        here.types.set(one, types.set(old, type));
      }
      return type;
    };
    const standing = ({ reading }: DatedReading): boolean => reading.witnesses.some(({ current }) => current);
    const differences: Difference[] = [];
    for (const old of point.differences) {
      const [a, b] = [left.get(old.a), left.get(old.b)];
      if (a === undefined || b === undefined) continue;
      // What an editor set stands under every supposition.
      const stays = old.confirmed || (!borne.has(old.a) && !borne.has(old.b));
      const type = stays ? old.type : typed(old, a, b);
      // Nothing is stronger: one contradiction that is left decides.
      if (type === 'contradiction' && standing(a) && standing(b)) return 'contradicted';
      differences.push({ ...old, type });
    }
    return pointState(
      dated.map(({ reading }) => reading),
      differences,
    );
  };
}
