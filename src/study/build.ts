import type { StepName } from '../core/build-options.ts';
import type { Problem } from '../core/model/problem.ts';
import { variorum } from '../core/variorum.ts';
import { openCache } from './cache.ts';
import { cachePlace } from './cache-place.ts';
import { fileMemory } from './file-memory.ts';
import { fingerprint, hashOf } from './fingerprint.ts';
import { openFolder } from './folder.ts';
import { keepHeapLean } from './lean-heap.ts';
import { loadFolder } from './load.ts';
import { readAhead } from './read-ahead.ts';
import { readingMemory } from './reading-memory.ts';
import { bytesOf, textOf } from './recalled.ts';
import { keepBuild, recallBuild, type StudyBuild } from './remembered-build.ts';
import { rememberedVersion } from './remembered-version.ts';
import { reuseMemory } from './reuse-memory.ts';
import type { Step } from './step-version.ts';

export type { StudyBuild } from './remembered-build.ts';

/** How a study is built. */
export interface BuildStudyOptions {
  /** Folder for what can be computed again; by default the user's cache folder. */
  readonly cache?: string;
  readonly progress?: (step: StepName | 'files' | 'pages', done: number, all: number) => void;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** The folder as the user named it, for messages. */
  readonly said?: string;
  /** Version of a step's code; by default the hash of its sources. */
  readonly version?: (step: Step) => string;
}

/** An opened study: the build, and texts made from it, each computed only when nothing remembered fits. */
export interface StudyDesk {
  /** Real path of the folder. */
  readonly root: string;
  /** The build; loaded, remembered or made on the first call. */
  result(): Promise<StudyBuild>;
  /**
   * A text made from the build, such as the report. `name` and `version` must change with the code and settings that
   * make it; what the study holds is taken into account.
   */
  text(name: string, version: string, make: (made: StudyBuild) => string): Promise<string>;
  /** Editions that were read anew, not remembered. */
  readonly readAnew: readonly string[];
  /** True when the whole build was remembered. */
  readonly unchanged: boolean;
  /** What went wrong with the cache, as notes. */
  readonly notes: readonly Problem[];
  /** Ends the work with the cache. Call it once, at the end. */
  close(): void;
}

/**
 * Opens a study folder to build it. Five things are remembered, each under the hash of all it depends on: the
 * text of each file that is slow to read, what was read of each edition, the reused passages, the whole build, and texts made from it. So an unchanged study costs its fingerprint, and a changed
 * account is the only one that is read again. Only a missing folder is an error.
 */
export async function openStudy(path: string, options: BuildStudyOptions = {}): Promise<StudyDesk> {
  keepHeapLean();
  const { progress = () => {} } = options;
  const folder = await openFolder(path, options.said);
  const cache = await openCache(cachePlace(folder.root, options.cache, options.environment));
  const { version = (step: Step) => rememberedVersion(cache, step) } = options;
  const print = await fingerprint(folder);
  const whole = hashOf(print, version('build'));
  const readAnew: string[] = [];
  let unchanged = false;
  /** False when a file was written to between its fingerprint and its reading: what was made then is remembered as nothing. */
  let steady = true;
  let made: StudyBuild | undefined;

  const reading = readingMemory(cache, version('read'), ({ account, label }) =>
    readAnew.push(`${account}@${label}`),
  );

  const rememberFile = fileMemory(cache, version('file'));

  const rememberReuse = reuseMemory(cache, version('reuse'));

  const compute = async (): Promise<StudyBuild> => {
    const { study, decisions, lastHashes } = await loadFolder(folder, progress, rememberFile);
    let told = 0;
    // What was read ahead is not told again when the build asks for it.
    const ahead: typeof progress = (step, done, all) => {
      if (step === 'read' && done <= told) return;
      if (step === 'read') told = done;
      progress(step, done, all);
    };
    await readAhead(study, decisions, reading, { progress: (done, all) => ahead('read', done, all) });
    const build = variorum(study, {
      decisions,
      progress: ahead,
      remember: reading.remember,
      rememberReuse,
    });
    const result = { build, lastHashes, decisions };
    steady = (await fingerprint(folder)) === print;
    if (steady) keepBuild(cache, whole, result);
    return result;
  };

  const result = async (): Promise<StudyBuild> => {
    if (made !== undefined) return made;
    const old = recallBuild(cache, whole);
    unchanged = old !== undefined;
    made = old ?? (await compute());
    return made;
  };

  return {
    root: folder.root,
    result,
    text: async (name, of, make) => {
      const id = hashOf(name, of, whole);
      const old = cache.get('text', id);
      if (old !== undefined) {
        unchanged = true;
        return textOf(old);
      }
      const text = make(await result());
      if (steady) cache.put('text', id, () => bytesOf(text));
      return text;
    },
    get readAnew() {
      return readAnew;
    },
    get unchanged() {
      return unchanged;
    },
    get notes() {
      return cache.problems;
    },
    close: () => cache.close(),
  };
}

/** Builds a study folder once. */
export async function buildStudy(path: string, options: BuildStudyOptions = {}): Promise<StudyBuild> {
  const desk = await openStudy(path, options);
  try {
    return await desk.result();
  } finally {
    desk.close();
  }
}
