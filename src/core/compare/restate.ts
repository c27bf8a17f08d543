import type { Account } from '../model/account.ts';
import type { DependenceEdge } from '../model/dependence.ts';
import type { Difference, Point, PointState, Reading } from '../model/point.ts';
import type { Supposed } from '../model/sensitivity.ts';
import { accountDate } from './account-date.ts';
import type { Figures } from './figures.ts';
import { linksOf } from './links.ts';
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

/** Accounts on which a supposition bears: the one it speaks of, and those that follow him when he is to follow another. */
function bearsOn(supposed: readonly Supposed[], edges: readonly DependenceEdge[]): Set<string> {
  const who = new Set<string>();
  for (const one of supposed) {
    if (one.what !== 'depends') {
      who.add(one.account);
      continue;
    }
    who.add(one.from);
    for (const { from, to } of edges) if (to === one.from) who.add(from);
  }
  return who;
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
  /** Readings and sides of a point nobody is left out of: most suppositions leave them as they are. */
  let whole:
    | { readonly point: Point; readonly dated: readonly DatedReading[]; readonly sides: Map<string, Side> }
    | undefined;
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
    const who = bearsOn(supposed, [...edges, ...more]);
    const borne = new Set(
      point.readings.flatMap(({ id, witnesses }) =>
        witnesses.some(({ account }) => who.has(account)) ? [id] : [],
      ),
    );
    if (whole?.point !== point)
      whole = { point, dated: markMerged(datedOf(point, new Set())), sides: new Map() };
    const dated = out.size === 0 ? whole.dated : markMerged(datedOf(point, out));
    const tellers = new Set(dated.flatMap(({ reading }) => reading.witnesses.map(({ account }) => account)));
    if (tellers.size < 2 && dated.length < 2) return undefined;
    const merged = new Set(
      point.readings.flatMap(({ id, mergedFrom }) => (mergedFrom === undefined ? [] : [id])),
    );
    for (const { reading } of dated)
      if (merged.has(reading.id) !== (reading.mergedFrom !== undefined)) borne.add(reading.id);
    const left = new Map(dated.map((one) => [one.reading.id, one] as const));
    const sides = out.size === 0 ? whole.sides : new Map<string, Side>();
    const side = ({ reading, since }: DatedReading): Side => {
      const met = sides.get(reading.id) ?? sideOf(reading, since);
      sides.set(reading.id, met);
      return met;
    };
    const now = more.length === 0 ? links : linksOf([...edges, ...more]);
    const standing = ({ reading }: DatedReading): boolean => reading.witnesses.some(({ current }) => current);
    const differences: Difference[] = [];
    for (const old of point.differences) {
      const [a, b] = [left.get(old.a), left.get(old.b)];
      if (a === undefined || b === undefined) continue;
      // What an editor set stands under every supposition.
      const stays = old.confirmed || (!borne.has(old.a) && !borne.has(old.b));
      const type = stays
        ? old.type
        : typeAlone({ key: point.key, a: side(a), b: side(b), links: now, accounts, figures });
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
