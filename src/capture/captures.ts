import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../core/model/problem.ts';
import { writeWhole } from '../study/write-file.ts';

/** The file that says where accounts came from, one a line. */
export const CAPTURES = 'captures.jsonl';

/** Where an account came from, when, and what its bytes were. */
export interface Capture {
  /** Relative to the study. */
  readonly file: string;
  /** Of the bytes as they came. */
  readonly sha256: string;
  readonly bytes: number;
  /** Name of the file or the address, as the user gave it. */
  readonly from: string;
  /** Address that answered, after every redirect. */
  readonly address?: string;
  /** The type the server said. */
  readonly type?: string;
  /** Time of capture, ISO 8601 in UTC. */
  readonly captured: string;
  /** Of a page of a wiki: revisions that only put an older text back, by their ids. */
  readonly reverts?: readonly string[];
  /** File in the study these letters were recognised from. */
  readonly recognised?: string;
}

/** Adds a line: whole or not at all, also when the disk is full or the process is killed. */
export async function keepCapture(root: string, capture: Capture): Promise<void> {
  const path = join(root, CAPTURES);
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  await writeWhole(path, `${before}${JSON.stringify(capture)}\n`);
}

/** Captures of a study, in order; lines that cannot be read are problems. */
export async function readCaptures(root: string): Promise<{ captures: Capture[]; problems: Problem[] }> {
  const text = await readFile(join(root, CAPTURES), 'utf8').catch(() => '');
  const captures: Capture[] = [];
  const problems: Problem[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      const value = JSON.parse(line) as Partial<Capture> | null;
      if (typeof value?.file === 'string' && typeof value.sha256 === 'string')
        captures.push(value as Capture);
      else throw new Error('no capture');
    } catch {
      problems.push({
        code: 'captures.line',
        level: 'warning',
        place: { file: CAPTURES, line: at + 1 },
        says: `line ${at + 1} of ${CAPTURES} does not say where an account came from`,
        remedy: 'take the line out; add the account again if you still have its source',
      });
    }
  }
  return { captures, problems };
}
