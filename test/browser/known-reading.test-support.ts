import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Where `npm test` lets its tests keep what was read of the worked example; a test that is run alone reads it itself. */
const known = process.env.VARIORUM_READING;

/** Puts what another test of this run read of the worked example into a cache that does not exist yet. What is made of it is made anew. */
export function bringReading(cache: string): void {
  if (known === undefined || !existsSync(known)) return;
  mkdirSync(dirname(cache), { recursive: true });
  copyFileSync(known, cache);
}

/** Keeps for the tests that come what was read in a cache that nobody works with any more, and nothing that was made of it. */
export function keepReading(cache: string): void {
  if (known === undefined || existsSync(known) || !existsSync(cache)) return;
  // Whole before it is found: another test may end at the same moment.
  const half = join(mkdtempSync(join(dirname(known), 'half-')), 'reading.sqlite');
  copyFileSync(cache, half);
  const database = new DatabaseSync(half);
  database.exec("DELETE FROM entry WHERE kind NOT IN ('file', 'read', 'reuse', 'sensitivity', 'version')");
  database.close();
  renameSync(half, known);
}
