import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { commonFolder, tempFolder } from '../src/study/temp-study.test-support.ts';
import { root } from './source-files.ts';

/** What a run of the program left behind. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/**
 * The program that is started: the bundle that `npm test` has just made of the sources, which loads in half the time; else, when a test is
 * run alone, the sources themselves. What asks for `bin/variorum.js` by its name starts the sources always.
 */
const started = process.env.VARIORUM_STARTED ?? join(root, 'bin', 'variorum.js');

/** Runs the program as a user does, in a process of its own; all runs of one test file share a cache. */
export async function variorum(args: readonly string[], cwd = root): Promise<Ran> {
  const env = { ...process.env, XDG_CACHE_HOME: await commonFolder(), NO_COLOR: '1' };
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [started, ...args], { cwd, env });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      err += chunk;
    });
    child.on('error', fail);
    child.on('close', (code) => done({ code, out, err }));
  });
}

/** Two accounts that part on one figure, and whatever else a test puts beside them. */
export const ONE =
  'On 31 July 1938 the Soviet troops lost 717 men killed. The Japanese troops lost 526 men killed.\n';
export const TWO =
  'On 31 July 1938 the Soviet troops lost 236 men killed. The Japanese troops lost 526 men killed.\n';
export const study = (more: Readonly<Record<string, string>> = {}): Promise<string> =>
  tempFolder({ 'one.txt': ONE, 'two.txt': TWO, ...more });
