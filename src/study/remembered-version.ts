import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Cache } from './cache.ts';
import { hashOf } from './fingerprint.ts';
import { bytesOf, textOf } from './recalled.ts';
import { programRoot, type Step, stepFiles, stepVersion } from './step-version.ts';

/** A file that was changed so short a time ago may change again without a new time, in milliseconds. */
const SETTLED = 2000;

/** What the disk tells of the files of a step without their being read, as a hash, and when the last of them was changed. */
function told(step: Step, root: string): { readonly key: string; readonly newest: number } {
  const lines = [process.versions.node, step];
  let newest = 0;
  for (const file of [join(root, '..', 'package.json'), ...stepFiles(step, root)]) {
    const state = lstatSync(file, { throwIfNoEntry: false });
    // The time of the change of an entry (ctime) cannot be set back by hand.
    lines.push(`${file}\0${state?.size}\0${state?.mtimeMs}\0${state?.ctimeMs}\0${state?.ino}`);
    newest = Math.max(newest, state?.ctimeMs ?? 0);
  }
  return { key: hashOf(lines.join('\n')), newest };
}

/** A version with what the disk told when it was made, and whether that will tell of every change. */
interface Known {
  readonly key: string;
  readonly version: string;
  readonly lasting: boolean;
}

/** Versions of the running program: the code that a process has loaded stays what it is, whatever becomes of its files. */
const running = new Map<Step, Known>();

function know(cache: Cache, step: Step, root: string): Known {
  const { key, newest } = told(step, root);
  const old = cache.get('version', key);
  const version = ArrayBuffer.isView(old) ? textOf(old) : '';
  if (/^[0-9a-f]{64}$/.test(version)) return { key, version, lasting: true };
  const made = stepVersion(step, root);
  const lasting = Date.now() - newest > SETTLED && told(step, root).key === key;
  if (lasting) cache.put('version', key, () => bytesOf(made));
  return { key, version: made, lasting };
}

/**
 * The version of a step, without reading its thousand files where the disk tells that none has changed since it was made: the hash of
 * all of them costs as much as the rest of what a study needs to open.
 */
export function rememberedVersion(cache: Cache, step: Step, root = programRoot): string {
  const known = root === programRoot ? running.get(step) : undefined;
  if (known === undefined) {
    const made = know(cache, step, root);
    if (root === programRoot) running.set(step, made);
    return made.version;
  }
  const { key, version, lasting } = known;
  // Each study has a cache of its own.
  if (lasting && !cache.has('version', key)) cache.put('version', key, () => bytesOf(version));
  return version;
}
