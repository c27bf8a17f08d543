import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Decision } from '../core/model/decision.ts';
import { sha256 } from '../core/text/sha256.ts';
import { FIRST, journalLine } from './journal.ts';

/** The end of a journal file as it was left: enough to append without reading the file again. */
export interface JournalEnd {
  /** Bytes of the file. It holds only as long as the file has this size. */
  readonly size: number;
  /** Hash of the last line; the next line carries it. */
  readonly hash: string;
}

/** What appending gives: the id of the decision, and where its file ends now. */
export interface Appended {
  readonly id: string;
  readonly end: JournalEnd;
}

/** Reads the end of a journal of a size; `before` goes before the next line: a last line that was cut short is ended first. */
async function endOf(path: string, size: number): Promise<JournalEnd & { readonly before: '' | '\n' }> {
  const text = size === 0 ? '' : await readFile(path, 'utf8');
  const last = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .pop();
  return {
    size,
    hash: last === undefined ? FIRST : hashOfLine(last),
    before: text === '' || text.endsWith('\n') ? '' : '\n',
  };
}

/**
 * Appends one decision to a journal file, which is made if it is not there. It is acknowledged only when the disk has it; when that
 * fails, the error is thrown and nothing of the line stays. A last line that a killed process left cut short is ended first, so that it
 * stays one bad line. `known` is the end the last append gave: while the file has that size it is not read, so that appending costs the
 * same after a thousand decisions. Only the holder of the study's lock may give it.
 */
export async function appendDecision(
  path: string,
  decision: Omit<Decision, 'id' | 'before'>,
  known?: JournalEnd,
): Promise<Appended> {
  // Not recursively: where nothing may be written that says only that something is not there.
  await mkdir(dirname(path)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  const file = await open(path, 'a');
  try {
    const { size } = await file.stat();
    const end = known?.size === size ? { ...known, before: '' as const } : await endOf(path, size);
    const line = journalLine(decision, end.hash);
    const bytes = Buffer.from(`${end.before}${line}\n`);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } catch (error) {
      // A full disk may have taken half a line: nothing stays that was not acknowledged.
      await file.truncate(size).catch(() => {});
      throw error;
    }
    const id = sha256(line);
    return { id, end: { size: size + bytes.length, hash: id } };
  } finally {
    await file.close();
  }
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
