import type { Study } from './account.ts';
import { type DependenceEdge, joinsLines } from './dependence.ts';
import { HeldSets } from './held-sets.ts';
import type { Witness } from './point.ts';
import { restingOnMarks } from './resting-on-marks.ts';

/** Accounts that stand on one separate line of transmission, as far as traced. */
export interface SeparateLine {
  /** Sorted. */
  readonly accounts: readonly string[];
  /** Those of them that bring no more sources than they must and go back to no other such, but in a circle. They speak for the line. */
  readonly heads: readonly string[];
  /** Sources its heads go back to in the end: accounts, sources known only through others, named authorities. Sorted. */
  readonly sources: readonly string[];
  /** All who speak for it are marked (forged, disputed, retracted, under duress) or rest on such alone. */
  readonly marked: boolean;
  /** Where those who speak for it have it is not known; it is no separate line. */
  readonly originUnknown: boolean;
}

/** Who goes back to whom by the edges that join lines. */
export interface Descent {
  /** The first sources an account goes back to; the account itself where it depends on nobody. Those in a circle are one. */
  readonly sourcesOf: (key: string) => ReadonlySet<string>;
  /** Whom an account depends on directly. */
  readonly direct: (key: string) => readonly string[];
  /** `from` depends on `to` directly. */
  readonly follows: (from: string, to: string) => boolean;
  /** `from` depends on `to`, directly or through others. */
  readonly goesBackTo: (from: string, to: string) => boolean;
}

const laid = new WeakMap<readonly DependenceEdge[], Descent>();

/** The table of who goes back to whom; laid once a list of edges, as every point asks for it. */
export function descentOf(edges: readonly DependenceEdge[]): Descent {
  const met = laid.get(edges);
  if (met !== undefined) return met;
  const made = layDescent(edges);
  laid.set(edges, made);
  return made;
}

function layDescent(edges: readonly DependenceEdge[]): Descent {
  const direct = new Map<string, Set<string>>();
  const put = (from: string, to: string): void => {
    direct.set(from, (direct.get(from) ?? new Set<string>()).add(to));
  };
  for (const edge of edges) {
    if (!joinsLines(edge)) continue;
    put(edge.from, edge.to);
    // Either may have it from the other: neither is its source more than the other.
    if (edge.undirected === true) put(edge.to, edge.from);
  }
  const reached = new Map<string, ReadonlySet<string>>();
  const reach = (key: string): ReadonlySet<string> => {
    const old = reached.get(key);
    if (old !== undefined) return old;
    const all = new Set<string>();
    const waiting = [key];
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop())
      for (const to of direct.get(one) ?? [])
        if (!all.has(to)) {
          all.add(to);
          waiting.push(to);
        }
    reached.set(key, all);
    return all;
  };
  const found = new Map<string, ReadonlySet<string>>();
  const sourcesOf = (key: string): ReadonlySet<string> => {
    const old = found.get(key);
    if (old !== undefined) return old;
    const ends = new Set<string>();
    for (const one of [key, ...reach(key)]) {
      const beyond = [...reach(one)];
      // A first source depends on nobody, or only on those that depend on it in turn.
      if (beyond.every((to) => to === one || reach(to).has(one)))
        ends.add(beyond.reduce((least, to) => (to < least ? to : least), one));
    }
    found.set(key, ends);
    return ends;
  };
  return {
    sourcesOf,
    direct: (key) => [...(direct.get(key) ?? [])],
    follows: (from, to) => direct.get(from)?.has(to) === true,
    goesBackTo: (from, to) => reach(from).has(to),
  };
}

/** A line while it is gathered. */
interface Gathered {
  readonly accounts: Set<string>;
  readonly adding: string[];
  readonly sources: Set<string>;
}

/** Joins accounts that have a source in common, each with its line. */
function joined(kept: readonly string[], of: (key: string) => ReadonlySet<string>): Map<string, Gathered> {
  const bySource = new Map<string, Gathered>();
  const byAccount = new Map<string, Gathered>();
  for (const key of kept) {
    const met = new Set([...of(key)].flatMap((source) => bySource.get(source) ?? []));
    let line: Gathered = { accounts: new Set(), adding: [], sources: new Set() };
    // The smaller go into the largest, so that none is moved often.
    for (const one of met) if (one.sources.size > line.sources.size) line = one;
    const take = (accounts: Iterable<string>, sources: Iterable<string>): void => {
      for (const account of accounts) byAccount.set(account, line);
      for (const source of sources) bySource.set(source, line);
      for (const account of accounts) line.accounts.add(account);
      for (const source of sources) line.sources.add(source);
    };
    for (const other of met) if (other !== line) take(other.accounts, other.sources);
    take([key], of(key));
  }
  return byAccount;
}

/**
 * Divides accounts into lines by the sources they go back to. An account all of whose sources another brings too adds nothing and
 * stands on that one's line: so a copy, or a compiler of those who are there, changes no count. Of the others those with a
 * common source are one line. `adding` are those whose sources no one with fewer brings. Lines are sorted by their first account.
 */
export function linesBySources(
  sources: ReadonlyMap<string, ReadonlySet<string>>,
): { readonly accounts: string[]; readonly adding: string[]; readonly sources: string[] }[] {
  const keys = [...sources.keys()].sort();
  const of = (key: string): ReadonlySet<string> => sources.get(key) as ReadonlySet<string>;
  // Fewest sources first: whoever is held by another comes after it.
  const kept: string[] = [];
  const held = new HeldSets(of);
  for (const key of [...keys].sort((a, b) => of(a).size - of(b).size || (a < b ? -1 : 1)))
    if (held.firstIn(of(key)) === undefined) {
      kept.push(key);
      held.put(key);
    }
  const lineOf = joined(kept, of);
  for (const key of keys) {
    const first = held.firstIn(of(key)) ?? key;
    const line = lineOf.get(first);
    line?.accounts.add(key);
    if (of(key).size === of(first).size) line?.adding.push(key);
  }
  return [...new Set(kept.flatMap((key) => lineOf.get(key) ?? []))]
    .map(({ adding, ...line }) => ({
      accounts: [...line.accounts].sort(),
      adding,
      sources: [...line.sources].sort(),
    }))
    .sort((a, b) => ((a.accounts[0] ?? '') < (b.accounts[0] ?? '') ? -1 : 1));
}

/**
 * The authority a witness passes on in the end, as a key, or else the source that the note behind its words names; undefined where it
 * speaks itself or neither has a key.
 */
export function authorityOf({
  attribution,
  noted,
}: Pick<Witness, 'attribution' | 'noted'>): string | undefined {
  const last = attribution[attribution.length - 1];
  return last?.key ?? last?.party ?? noted?.key;
}

/**
 * Sources with those of the accounts one goes back to: who follows one that only passes on an authority has it from there. `given` holds
 * what each brings by itself.
 */
function throughOthers(
  given: ReadonlyMap<string, ReadonlySet<string>>,
  direct: Descent['direct'],
  goesBackTo: Descent['goesBackTo'],
): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Map([...given].map(([key, own]) => [key, new Set(own)] as const));
  for (const [key, sources] of all) {
    if (direct(key).length === 0) continue;
    for (const [other, theirs] of given) {
      if (other === key || !goesBackTo(key, other)) continue;
      if (!theirs.has(other)) sources.delete(other);
      for (const source of theirs) sources.add(source);
    }
  }
  return all;
}

/**
 * The separate lines behind some witnesses, as far as traced: the one count of lines, for a reading as for a point. Counted are those of
 * latest editions that do not deny. Whoever passes on a named authority, or names his source in a note, goes back to it.
 */
export function separateLines(
  witnesses: readonly Witness[],
  study: Pick<Study, 'accounts'>,
  { sourcesOf, direct, goesBackTo }: Descent,
): SeparateLine[] {
  const now = witnesses.filter(({ current, standing }) => current && standing !== 'denies');
  const marked = restingOnMarks(study.accounts, direct);
  const unknown = new Set(
    now.filter(({ dependence }) => dependence === 'origin unknown').map(({ account }) => account),
  );
  const sources = new Map<string, Set<string>>();
  const named = new Map<string, Set<string | undefined>>();
  for (const witness of now) {
    const { account } = witness;
    const authority = authorityOf(witness);
    const own = sourcesOf(account);
    const all = sources.get(account) ?? new Set<string>();
    sources.set(account, all);
    named.set(account, (named.get(account) ?? new Set()).add(authority));
    if (authority !== undefined) for (const source of sourcesOf(authority)) all.add(source);
    // One who only passes on an authority is no source himself.
    if (authority === undefined || !own.has(account)) for (const source of own) all.add(source);
  }
  // Here an account says nothing but what another said, who may be a witness too.
  const passesOn = (from: string, to: string): boolean => {
    const all = named.get(from);
    return from !== to && all?.size === 1 && all.has(to);
  };
  const behind = (from: string, to: string): boolean => goesBackTo(from, to) || passesOn(from, to);
  const rests = (account: string): boolean =>
    marked.has(account) ||
    [...(named.get(account) ?? [])].every((one) => one !== undefined && one !== account && marked.has(one));
  return linesBySources(throughOthers(sources, direct, goesBackTo)).map(({ adding, ...line }) => {
    const heads = adding.filter((one) => !adding.some((other) => behind(one, other) && !behind(other, one)));
    return {
      ...line,
      heads,
      marked: heads.every(rests),
      originUnknown: heads.every((account) => unknown.has(account)),
    };
  });
}

/** Lines that count: not marked, and of known origin. */
export const counting = (lines: readonly SeparateLine[]): SeparateLine[] =>
  lines.filter(({ marked, originUnknown }) => !marked && !originUnknown);
