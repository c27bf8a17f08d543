import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Decision } from '../core/model/decision.ts';
import { sha256 } from '../core/text/sha256.ts';
import { FIRST, journalLine } from './journal.ts';

/**
 * Appends one decision to a journal file, which is made if it is not there, and returns its id. It is acknowledged only
 * when the disk has it. A last line that a killed process left cut short is ended first, so that it stays one bad line.
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
  const line = journalLine(decision, last === undefined ? FIRST : sha256(last));
  const file = await open(path, 'a');
  try {
    await file.writeFile(`${text === '' || text.endsWith('\n') ? '' : '\n'}${line}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  return sha256(line);
}
