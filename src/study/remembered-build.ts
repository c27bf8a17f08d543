import type { Edition } from '../core/model/account.ts';
import type { Build } from '../core/model/build.ts';
import type { Decision } from '../core/model/decision.ts';
import type { ReadEdition } from '../core/model/passage.ts';
import type { Cache } from './cache.ts';
import { hashOf } from './fingerprint.ts';
import { type PackedRead, packRead, unpackRead } from './pack.ts';
import { bytesOf, recalled, textOf } from './recalled.ts';

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

/** Long lists of a build; each stands in entries of its own, so that no text as long as the whole build is ever made. */
const LISTS = ['points', 'weights'] as const;
type List = (typeof LISTS)[number];

/** Items of a list in one entry. */
const RUN = 100;

/** All of a build but what was read, which stands in entries of its own, one an edition, and the long lists, told by the hashes of their entries. */
type Head = Omit<StudyBuild, 'build'> & {
  readonly build: Omit<Build, 'read' | List> & { readonly read: readonly Part[] };
  readonly lists: Readonly<Record<List, readonly string[]>>;
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
    const bytes = bytesOf(JSON.stringify(make()));
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
  for (let at = 0; at < items.length; at += RUN)
    hashes.push(put(cache, runKey(whole, list, at), () => items.slice(at, at + RUN)));
  return hashes;
}

/** Remembers a build under the hash of all it depends on. */
export function keepBuild(cache: Cache, whole: string, { build, ...rest }: StudyBuild): void {
  const { read: all, points, weights, ...others } = build;
  const read = all.map(
    (one): Part => ({
      ...placeOf(build, one),
      hash: put(cache, partKey(whole, one.edition), () => packRead(one)),
    }),
  );
  const lists = {
    points: keepList(cache, whole, 'points', points),
    weights: keepList(cache, whole, 'weights', weights),
  };
  cache.put('build', whole, () =>
    bytesOf(JSON.stringify({ build: { ...others, read }, lists, ...rest } satisfies Head)),
  );
}

/** The build that is remembered under a hash; undefined when there is none that is whole. */
export function recallBuild(cache: Cache, whole: string): StudyBuild | undefined {
  return recalled(cache.get('build', whole), ({ build, lists, ...rest }: Head) => {
    const { study, read: parts, ...others } = build;
    const runsOf = (list: List): Uint8Array[] =>
      lists[list].map((hash, run) => got(cache, runKey(whole, list, run * RUN), hash));
    const parsed = <T>(runs: readonly Uint8Array[]): T[] =>
      runs.flatMap((run) => JSON.parse(textOf(run)) as T[]);
    const weighed = runsOf('weights');
    const packed = parts.map(({ account, at, hash }) => {
      const edition = study.accounts[account]?.editions[at];
      if (edition === undefined) throw new Error('a remembered build lacks an edition');
      return { edition, bytes: got(cache, partKey(whole, edition), hash) };
    });
    // Parsed when it is asked for, which is safe now that it is known to be whole: most uses of a build never look at it.
    let read: readonly ReadEdition[] | undefined;
    let weights: Build['weights'] | undefined;
    const made: Build = {
      study,
      get read() {
        read ??= packed.map(({ edition, bytes }) =>
          unpackRead(JSON.parse(textOf(bytes)) as PackedRead, edition),
        );
        return read;
      },
      ...others,
      points: parsed<Build['points'][number]>(runsOf('points')),
      get weights() {
        weights ??= parsed<Build['weights'][number]>(weighed);
        return weights;
      },
    };
    return { build: made, ...rest };
  });
}
