import type { Edition } from '../core/model/account.ts';
import type { Build } from '../core/model/build.ts';
import type { Decision } from '../core/model/decision.ts';
import type { ReadEdition } from '../core/model/passage.ts';
import type { Point } from '../core/model/point.ts';
import type { Cache } from './cache.ts';
import { hashOf } from './fingerprint.ts';
import { type PackedRead, packRead, unpackRead } from './pack.ts';
import { passingJson } from './passing-json.ts';
import { recalled, textOf } from './recalled.ts';

/** A build with what a study folder adds to it. */
export interface StudyBuild {
  readonly build: Build;
  /** Last hash of each file of decisions. */
  readonly lastHashes: Readonly<Record<string, string>>;
  /** Decisions taken in the study, sorted by time, then person, then id. */
  readonly decisions: readonly Decision[];
}

/** One edition that was read, as a remembered build knows it: its place in the study, and the hash of the entry that holds the rest. */
interface Part {
  readonly account: number;
  readonly at: number;
  readonly hash: string;
}

/**
 * Items in one entry of the long lists of a build, the links those of its alignment. The bytes of an entry are the most that is
 * held at the end, so no text as long as the whole build is ever made.
 */
const RUNS = { points: 40, alone: 40, weights: 40, links: 1000 } as const;
type List = keyof typeof RUNS;

/** Entries are written item by item down to the lists in the objects they hold. */
const ITEMS = 2;

/** Other large parts of a build; each is an entry of its own. */
const PIECES = ['names', 'alignment', 'arithmetic', 'omissions', 'trace', 'weighing'] as const;
type Piece = (typeof PIECES)[number];

/**
 * All of a build but what stands in entries of its own, told by the hashes of these: what was read, one an edition, the long lists,
 * and the other large parts.
 */
type Head = Omit<StudyBuild, 'build'> & {
  readonly build: Omit<Build, 'read' | Exclude<List, 'links'> | Piece> & { readonly read: readonly Part[] };
  readonly lists: Readonly<Record<List, readonly string[]>>;
  readonly pieces: Readonly<Record<Piece, string>>;
};

/** Where in the study an edition stands that was read. */
function placeOf({ study }: Build, { edition }: ReadEdition): Omit<Part, 'hash'> {
  const account = study.accounts.findIndex(({ key }) => key === edition.account);
  const at =
    study.accounts[account]?.editions.findIndex(
      ({ id, label }) => id === edition.id && label === edition.label,
    ) ?? -1;
  return { account, at };
}

const partKey = (whole: string, edition: Edition): string =>
  hashOf(whole, edition.account, edition.label, edition.id);

const runKey = (whole: string, list: List, at: number): string => hashOf(whole, list, `${at}`);

/** Puts a text and gives its hash, which stands for it in what is put last. */
function put(cache: Cache, key: string, make: () => unknown): string {
  let hash = '';
  cache.put('build', key, () => {
    const bytes = passingJson(make(), ITEMS);
    hash = hashOf(bytes);
    return bytes;
  });
  return hash;
}

/** The bytes of a text put before; throws when they are not there whole. */
function got(cache: Cache, key: string, hash: string): Uint8Array {
  const bytes = cache.get('build', key);
  if (bytes === undefined || hashOf(bytes) !== hash) throw new Error('a remembered build lacks a part');
  return bytes;
}

function keepList(cache: Cache, whole: string, list: List, items: readonly unknown[]): string[] {
  const hashes: string[] = [];
  for (let at = 0; at < items.length; at += RUNS[list])
    hashes.push(put(cache, runKey(whole, list, at), () => items.slice(at, at + RUNS[list])));
  return hashes;
}

const pieceKey = (whole: string, piece: Piece): string => hashOf(whole, piece);

/** Remembers a build under the hash of all it depends on. */
export function keepBuild(cache: Cache, whole: string, { build, ...rest }: StudyBuild): void {
  const { read: all, points, alone, weights, ...others } = build;
  const { names, alignment: aligned, arithmetic, omissions, trace, weighing, ...small } = others;
  const { links, ...alignment } = aligned;
  const read = all.map(
    (one): Part => ({
      ...placeOf(build, one),
      hash: put(cache, partKey(whole, one.edition), () => packRead(one)),
    }),
  );
  const lists = {
    points: keepList(cache, whole, 'points', points),
    alone: keepList(cache, whole, 'alone', alone),
    weights: keepList(cache, whole, 'weights', weights),
    links: keepList(cache, whole, 'links', links),
  };
  const keep = (piece: Piece, what: unknown): string => put(cache, pieceKey(whole, piece), () => what);
  const pieces: Head['pieces'] = {
    names: keep('names', names),
    alignment: keep('alignment', alignment),
    arithmetic: keep('arithmetic', arithmetic),
    omissions: keep('omissions', omissions),
    trace: keep('trace', trace),
    weighing: keep('weighing', weighing),
  };
  cache.put('build', whole, () =>
    passingJson({ build: { ...small, read }, lists, pieces, ...rest } satisfies Head, ITEMS),
  );
}

/** Texts up to so many code units are held once: keys and names of accounts, passages and claims stand in all parts of a build. */
const SHARED = 100;

/** Parses what was put, with equal short texts as one. */
function parser(): <T>(bytes: Uint8Array) => T {
  const known = new Map<string, string>();
  const shared = (value: unknown): unknown => {
    if (typeof value === 'string') {
      if (value.length > SHARED) return value;
      const old = known.get(value);
      if (old !== undefined) return old;
      known.set(value, value);
      return value;
    }
    if (Array.isArray(value)) for (let at = 0; at < value.length; at++) value[at] = shared(value[at]);
    else if (value !== null && typeof value === 'object') {
      const fields = value as Record<string, unknown>;
      for (const name in fields) {
        const field = fields[name];
        if (typeof field === 'string' || typeof field === 'object') fields[name] = shared(field);
      }
    }
    return value;
  };
  return <T>(bytes: Uint8Array): T => shared(JSON.parse(textOf(bytes))) as T;
}

/** The build that is remembered under a hash; undefined when there is none that is whole. */
export function recallBuild(cache: Cache, whole: string): StudyBuild | undefined {
  return recalled(cache.get('build', whole), ({ build, lists, pieces, ...rest }: Head) => {
    const parsed = parser();
    const { study, read: parts, ...small } = build;
    const runsOf = (list: List): Uint8Array[] =>
      lists[list].map((hash, run) => got(cache, runKey(whole, list, run * RUNS[list]), hash));
    const packed = parts.map(({ account, at, hash }) => {
      const edition = study.accounts[account]?.editions[at];
      if (edition === undefined) throw new Error('a remembered build lacks an edition');
      return { edition, bytes: got(cache, partKey(whole, edition), hash) };
    });
    // Parsed when it is asked for, which is safe now that it is known to be whole: most uses of a build look at little of it.
    const list = <T>(of: List): (() => readonly T[]) => {
      const runs = runsOf(of);
      return late(() => runs.flatMap((run) => parsed<T[]>(run)));
    };
    const piece = <P extends Piece, V = Build[P]>(of: P): (() => V) => {
      const bytes = got(cache, pieceKey(whole, of), pieces[of]);
      return late(() => parsed<V>(bytes));
    };
    const read = late(() =>
      packed.map(({ edition, bytes }) => unpackRead(parsed<PackedRead>(bytes), edition)),
    );
    const [points, alone] = [list<Point>('points'), list<Point>('alone')];
    const weights = list<Build['weights'][number]>('weights');
    const links = list<Build['alignment']['links'][number]>('links');
    const unlinked = piece<'alignment', Omit<Build['alignment'], 'links'>>('alignment');
    const alignment = late((): Build['alignment'] => ({ ...unlinked(), links: links() }));
    const [names, arithmetic] = [piece('names'), piece('arithmetic')];
    const [omissions, trace, weighing] = [piece('omissions'), piece('trace'), piece('weighing')];
    const made: Build = {
      study,
      get read() {
        return read();
      },
      get names() {
        return names();
      },
      get alignment() {
        return alignment();
      },
      get points() {
        return points();
      },
      get alone() {
        return alone();
      },
      get arithmetic() {
        return arithmetic();
      },
      get omissions() {
        return omissions();
      },
      get trace() {
        return trace();
      },
      get weights() {
        return weights();
      },
      get weighing() {
        return weighing();
      },
      ...small,
    };
    return { build: made, ...rest };
  });
}

/** Makes a value when it is first asked for, and once. */
function late<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
