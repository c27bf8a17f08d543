import type { Edition } from '../core/model/account.ts';
import type { Build } from '../core/model/build.ts';
import type { Decision } from '../core/model/decision.ts';
import type { ReadEdition } from '../core/model/passage.ts';
import type { Cache } from './cache.ts';
import { hashOf } from './fingerprint.ts';
import { type PackedRead, packRead, unpackRead } from './pack.ts';
import { recalled } from './recalled.ts';

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

/** All of a build but what was read, which stands in entries of its own, one an edition. */
type Head = Omit<StudyBuild, 'build'> & {
  readonly build: Omit<Build, 'read'> & { readonly read: readonly Part[] };
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

/** Remembers a build under the hash of all it depends on. */
export function keepBuild(cache: Cache, whole: string, { build, ...rest }: StudyBuild): void {
  const read = build.read.map((one): Part => {
    let hash = '';
    cache.put('build', partKey(whole, one.edition), () => {
      const text = JSON.stringify(packRead(one));
      hash = hashOf(text);
      return text;
    });
    return { ...placeOf(build, one), hash };
  });
  cache.put('build', whole, () => JSON.stringify({ build: { ...build, read }, ...rest } satisfies Head));
}

/** The build that is remembered under a hash; undefined when there is none that is whole. */
export function recallBuild(cache: Cache, whole: string): StudyBuild | undefined {
  return recalled(cache.get('build', whole), ({ build, ...rest }: Head) => {
    const { study, read: parts, ...others } = build;
    const packed = parts.map(({ account, at, hash }) => {
      const edition = study.accounts[account]?.editions[at];
      const text = edition === undefined ? undefined : cache.get('build', partKey(whole, edition));
      if (edition === undefined || text === undefined || hashOf(text) !== hash)
        throw new Error('a remembered build lacks an edition');
      return { edition, text };
    });
    // Parsed when it is asked for, which is safe now that it is known to be whole: most uses of a build never look at it.
    let read: readonly ReadEdition[] | undefined;
    const made: Build = {
      study,
      get read() {
        read ??= packed.map(({ edition, text }) => unpackRead(JSON.parse(text) as PackedRead, edition));
        return read;
      },
      ...others,
    };
    return { build: made, ...rest };
  });
}
