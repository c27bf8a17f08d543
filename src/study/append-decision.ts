import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Decision } from '../core/model/decision.ts';
import { sha256 } from '../core/text/sha256.ts';
import { FIRST, journalLine } from './journal.ts';

/**
 * Appends one decision to a journal file, which is made if it is not there, and returns its id. It is acknowledged only
 * when the disk has it; when that fails, the error is thrown and nothing of the line stays. A last line that a killed process
 * left cut short is ended first, so that it stays one bad line.
 */
export async function appendDecision(
  path: string,
  decision: Omit<Decision, 'id' | 'before'>,
): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const last = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .pop();
  const line = journalLine(decision, last === undefined ? FIRST : hashOfLine(last));
  const file = await open(path, 'a');
  try {
    const { size } = await file.stat();
    try {
      await file.writeFile(`${text === '' || text.endsWith('\n') ? '' : '\n'}${line}\n`);
      await file.sync();
    } catch (error) {
      // A full disk may have taken half a line: nothing stays that was not acknowledged.
      await file.truncate(size).catch(() => {});
      throw error;
    }
  } finally {
    await file.close();
  }
  return sha256(line);
}

/** The hash by which the next line names this one; a line blanked for a person's protection keeps the hash it had. */
function hashOfLine(line: string): string {
  try {
    const { blanked } = JSON.parse(line) as { blanked?: unknown };
    if (typeof blanked === 'string') return blanked;
  } catch {
    // A line that was cut short or altered still has a place in the chain.
  }
  return sha256(line);
}
