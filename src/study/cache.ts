import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Problem } from '../core/model/problem.ts';

/** Remembered texts, as bytes, by kind and key. Every failure makes it forget, never throw. */
export interface Cache {
  /** UTF-8 bytes: most of what is remembered is looked at late or never, and only then need it become text. */
  get(kind: string, key: string): Uint8Array | undefined;
  /** Whether it is remembered, without reading it; who asks uses it, so that it is kept. */
  has(kind: string, key: string): boolean;
  /** `value`, UTF-8, is made inside, so that one too large to hold is a note too. */
  put(kind: string, key: string, value: () => Uint8Array): void;
  /** Ends the build: what no recent build used goes. */
  close(): void;
  /** What went wrong, as notes. */
  readonly problems: readonly Problem[];
}

/** Builds after which an unused entry goes, by kind: whole builds are large and soon old, what was read of a text is small. */
const KEEP: Readonly<Record<string, number>> = {
  file: 30,
  read: 30,
  reuse: 5,
  sensitivity: 5,
  build: 2,
  text: 2,
  content: 2,
  version: 5,
};
const WAIT_MS = 400;
const SCHEMA = 3;

const SETUP = `
  BEGIN IMMEDIATE;
  CREATE TABLE IF NOT EXISTS entry (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, key TEXT NOT NULL, value BLOB NOT NULL, UNIQUE (kind, key));
  CREATE TABLE IF NOT EXISTS use (id INTEGER PRIMARY KEY, number INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS run (id INTEGER PRIMARY KEY CHECK (id = 1), number INTEGER NOT NULL);
  INSERT INTO run VALUES (1, 1) ON CONFLICT (id) DO UPDATE SET number = number + 1;
  PRAGMA user_version = ${SCHEMA};
  COMMIT;
`;

const note = (file: string, what: string): Problem => ({
  code: 'cache.unusable',
  level: 'note',
  place: { file },
  says: `nothing is remembered for the next build: ${what}`,
  remedy: `the build is whole without it; remove ${file}, or choose another place with --cache DIR`,
});

/** A cache that remembers nothing. */
export const noCache = (problems: readonly Problem[] = []): Cache => ({
  get: () => undefined,
  has: () => false,
  put: () => {},
  close: () => {},
  problems,
});

type Sqlite = typeof import('node:sqlite');

function open(sqlite: Sqlite, file: string): DatabaseSync {
  const db = new sqlite.DatabaseSync(file, { timeout: WAIT_MS });
  try {
    // What is lost in a power cut is computed again, so nothing waits for the disk.
    db.exec('PRAGMA synchronous = OFF; PRAGMA trusted_schema = OFF;');
    const { user_version: version } = db.prepare('PRAGMA user_version').get() as { user_version: number };
    if (version !== 0 && version !== SCHEMA)
      throw Object.assign(new Error('made by another version'), { stale: true });
    db.exec(SETUP);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

const says = (error: unknown): string => (error instanceof Error ? error.message : String(error));
/** The file is there and is no cache of ours: damaged, of another version, or another program's format. */
const damaged = (error: unknown): boolean => {
  const { stale, errcode } = error as { stale?: boolean; errcode?: number };
  return (
    stale === true ||
    errcode === 11 ||
    errcode === 26 ||
    /no such (?:table|column)|malformed|not a database/.test(says(error))
  );
};

/** Opens the cache of a study. One that is broken is made anew; one that cannot be used at all is a note and remembers nothing. */
export async function openCache(file: string | undefined): Promise<Cache> {
  if (file === undefined) return noCache();
  let db: DatabaseSync;
  try {
    const sqlite = await import('node:sqlite');
    mkdirSync(dirname(file), { recursive: true });
    try {
      db = open(sqlite, file);
    } catch (error) {
      if (!damaged(error)) throw error;
      for (const ending of ['', '-journal', '-wal', '-shm']) rmSync(file + ending, { force: true });
      db = open(sqlite, file);
    }
  } catch (error) {
    return noCache([note(file, says(error))]);
  }
  const problems: Problem[] = [];
  let usable = true;
  const tell = <T>(act: () => T): T | undefined => {
    if (!usable) return undefined;
    try {
      return act();
    } catch (error) {
      usable = false;
      problems.push(note(file, says(error)));
      return undefined;
    }
  };
  const prepared = new Map<string, StatementSync>();
  const statement = (sql: string): StatementSync => {
    const made = prepared.get(sql) ?? db.prepare(sql);
    prepared.set(sql, made);
    return made;
  };
  // When an entry was used stands apart from it: counting it must not write megabytes again.
  const used: number[] = [];
  return {
    problems,
    get: (kind, key) =>
      tell(() => {
        const row = statement('SELECT id, value FROM entry WHERE kind = ? AND key = ?').get(kind, key) as
          | { id: number; value: Uint8Array }
          | undefined;
        if (row !== undefined) used.push(row.id);
        return row?.value;
      }),
    has: (kind, key) =>
      tell(() => {
        const row = statement('SELECT id FROM entry WHERE kind = ? AND key = ?').get(kind, key);
        if (row !== undefined) used.push(Number(row.id));
        return row !== undefined;
      }) ?? false,
    put: (kind, key, value) => {
      tell(() => {
        const { lastInsertRowid } = statement(
          'INSERT OR REPLACE INTO entry (kind, key, value) VALUES (?, ?, ?)',
        ).run(kind, key, value());
        used.push(Number(lastInsertRowid));
      });
    },
    close: () => {
      tell(() => {
        db.exec('BEGIN IMMEDIATE');
        for (const id of used)
          statement('INSERT OR REPLACE INTO use VALUES (?, (SELECT number FROM run))').run(id);
        // An entry that no finished build used is what a killed one left.
        for (const [kind, builds] of Object.entries(KEEP))
          statement(
            'DELETE FROM entry WHERE kind = ? AND id NOT IN (SELECT id FROM use WHERE number >= (SELECT number FROM run) - ?)',
          ).run(kind, builds);
        db.exec('DELETE FROM use WHERE id NOT IN (SELECT id FROM entry)');
        db.exec('COMMIT');
      });
      try {
        db.close();
      } catch {
        // A database that cannot be closed is closed by the end of the process.
      }
    },
  };
}
