import type { Build } from '../core/model/build.ts';
import type { Cache } from '../study/cache.ts';
import { fingerprint, hashOf } from '../study/fingerprint.ts';
import { openFolder } from '../study/folder.ts';
import type { Loaded } from '../study/load.ts';
import { keepBuild, recallBuild } from '../study/remembered-build.ts';

/** The build with which a study opens. */
export interface FirstBuild {
  /** Hash of all files of the study and of the program; undefined when a file was written to while it was loaded. */
  readonly whole: string | undefined;
  /** As it is remembered of an earlier opening, or of `variorum build`; undefined when the study or the program has changed since. */
  readonly build: Build | undefined;
  readonly loaded: Loaded;
  /** Keeps a build of what was loaded, for the next opening; nothing when a file was written to while it was loaded. */
  keep(build: Build): void;
}

/** Loads a study, with the build that is remembered under the hash of all its files and of the program. */
export async function firstBuild(
  root: string,
  cache: Cache,
  /** Of the program. */
  version: string,
  load: () => Promise<Loaded>,
): Promise<FirstBuild> {
  const before = await fingerprint(await openFolder(root));
  const loaded = await load();
  const steady = (await fingerprint(await openFolder(root))) === before;
  const whole = hashOf(before, version);
  return {
    whole: steady ? whole : undefined,
    build: steady ? recallBuild(cache, whole)?.build : undefined,
    loaded,
    keep: (build) => {
      const { decisions, lastHashes } = loaded;
      if (steady) keepBuild(cache, whole, { build, decisions, lastHashes });
    },
  };
}
