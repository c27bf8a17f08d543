import { writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { variorum } from '../core/variorum.ts';
import { type BuildStudyOptions, openStudy } from './build.ts';
import { cachePlace } from './cache-place.ts';
import { loadStudy } from './load.ts';
import { tempFolder } from './temp-study.test-support.ts';
import { UserError } from './user-error.ts';

const ONE = 'On 31 July 1938 the Soviet troops lost 717 men killed.\n';
const TWO = 'On 31 July 1938 the Soviet troops lost 236 men killed.\n';

async function study() {
  const folder = await tempFolder({
    'one.txt': ONE,
    'two.txt': TWO,
    'study.yaml': 'title: The hill\naccounts:\n  - files: one.txt\n  - files: two.txt\n',
  });
  return { folder, cache: await tempFolder() };
}

/** Builds and tells what was done anew. */
async function build(folder: string, options: BuildStudyOptions) {
  const desk = await openStudy(folder, options);
  let made = 0;
  const { build: result } = await desk.result();
  const text = await desk.text('title', '1', () => {
    made++;
    return result.study.title;
  });
  desk.close();
  return { result, text, made, readAnew: [...desk.readAnew], unchanged: desk.unchanged, notes: desk.notes };
}

describe('an incremental build', () => {
  test('is the same as one made at once', async () => {
    const { folder, cache } = await study();
    const { study: loaded, decisions } = await loadStudy(folder);
    const fresh = JSON.stringify(variorum(loaded, { decisions }));
    expect(JSON.stringify((await build(folder, { cache })).result)).toBe(fresh);
    const again = await build(folder, { cache });
    expect(again.unchanged).toBe(true);
    // Remembered twice over: nothing is lost on the way through the cache.
    expect(JSON.parse(JSON.stringify(again.result))).toEqual(JSON.parse(fresh));
  });

  test('nothing changed: nothing is read and nothing is made', async () => {
    const { folder, cache } = await study();
    expect(await build(folder, { cache })).toMatchObject({
      made: 1,
      unchanged: false,
      readAnew: ['one@', 'two@'],
    });
    expect(await build(folder, { cache })).toMatchObject({
      made: 0,
      unchanged: true,
      readAnew: [],
      text: 'The hill',
    });
  });

  test('one account changed: it alone is read again', async () => {
    const { folder, cache } = await study();
    await build(folder, { cache });
    await writeFile(join(folder, 'two.txt'), TWO.replace('236', '408'));
    const after = await build(folder, { cache });
    expect(after).toMatchObject({ made: 1, unchanged: false, readAnew: ['two@'] });
    await writeFile(join(folder, 'two.txt'), TWO);
    expect((await build(folder, { cache })).readAnew).toEqual([]);
  });

  test('a new account is read, the others are not; names and settings make none be read again', async () => {
    const { folder, cache } = await study();
    await build(folder, { cache });
    const settings = await readFile(join(folder, 'study.yaml'), 'utf8');
    await writeFile(join(folder, 'three.txt'), 'On 1 August 1938 it rained.\n');
    await writeFile(join(folder, 'study.yaml'), `${settings}  - files: three.txt\n`);
    expect((await build(folder, { cache })).readAnew).toEqual(['three@']);
    await writeFile(
      join(folder, 'names.yaml'),
      'names:\n  - key: hill\n    kind: place\n    label: The Hill\n',
    );
    await writeFile(
      join(folder, 'study.yaml'),
      `title: Another title\n${settings.replace('title: The hill\n', '')}`,
    );
    expect(await build(folder, { cache })).toMatchObject({
      readAnew: [],
      unchanged: false,
      text: 'Another title',
    });
  });

  test('what the reading depends on makes it be done again: language, span, date', async () => {
    const { folder, cache } = await study();
    await build(folder, { cache });
    await writeFile(
      join(folder, 'study.yaml'),
      'span: 1938\naccounts:\n  - files: one.txt\n  - files: two.txt\n',
    );
    expect((await build(folder, { cache })).readAnew).toEqual(['one@', 'two@']);
    await writeFile(
      join(folder, 'study.yaml'),
      'span: 1938\naccounts:\n  - files: one.txt\n    written: 1939\n  - files: two.txt\n    language: de\n',
    );
    expect((await build(folder, { cache })).readAnew).toEqual(['one@', 'two@']);
  });

  test('another version of the code is another result', async () => {
    const { folder, cache } = await study();
    await build(folder, { cache, version: () => 'old' });
    expect(
      await build(folder, { cache, version: (step) => (step === 'read' ? 'old' : 'new') }),
    ).toMatchObject({ readAnew: [], unchanged: false, made: 1 });
    expect((await build(folder, { cache, version: () => 'newest' })).readAnew).toEqual(['one@', 'two@']);
  });

  test('a file written to while it is read is not remembered under its old fingerprint', async () => {
    const { folder, cache } = await study();
    let written = false;
    const progress = (): void => {
      if (written) return;
      written = true;
      writeFileSync(join(folder, 'two.txt'), TWO.replace('236', '408'));
    };
    await build(folder, { cache, progress });
    await writeFile(join(folder, 'two.txt'), TWO);
    const after = await build(folder, { cache });
    expect(after.unchanged).toBe(false);
    expect(JSON.stringify(after.result)).not.toContain('408');
  });

  test('two studies do not share a cache', async () => {
    const { folder, cache } = await study();
    await build(folder, { cache });
    const other = await study();
    expect((await build(other.folder, { cache })).unchanged).toBe(false);
    expect(await readdir(cache)).toHaveLength(2);
  });

  test('what many builds did not use is forgotten', async () => {
    const { folder, cache } = await study();
    for (let i = 0; i < 8; i++) {
      await writeFile(join(folder, 'two.txt'), TWO.replace('236', String(300 + i)));
      await build(folder, { cache });
    }
    const [file] = await readdir(cache);
    const db = new DatabaseSync(join(cache, file ?? ''));
    // Versions are remembered when the program's own files have rested, which is no matter here.
    const kinds = db
      .prepare("SELECT kind, count(*) AS n FROM entry WHERE kind <> 'version' GROUP BY kind ORDER BY kind")
      .all();
    db.close();
    // Of each of the last three builds: the head, two editions, a run of points, of weights and of links, and the six other large parts.
    expect(kinds.map((row) => [row.kind, Number(row.n)])).toEqual([
      ['build', 36],
      ['read', 9],
      ['reuse', 6],
      ['text', 3],
    ]);
  });
});

describe('a cache that cannot be used is a note, never a failure', () => {
  const file = async (folder: string, cache: string): Promise<string> => {
    await build(folder, { cache });
    const [name] = await readdir(cache);
    return join(cache, name ?? '');
  };

  test('a damaged file is made anew', async () => {
    const { folder, cache } = await study();
    const path = await file(folder, cache);
    await writeFile(path, 'this is no database, and long enough to look like one. '.repeat(40));
    expect(await build(folder, { cache })).toMatchObject({ unchanged: false, notes: [] });
    expect((await build(folder, { cache })).unchanged).toBe(true);
  });

  test('one of another version is made anew', async () => {
    const { folder, cache } = await study();
    const path = await file(folder, cache);
    const db = new DatabaseSync(path);
    db.exec('PRAGMA user_version = 99');
    db.close();
    expect(await build(folder, { cache })).toMatchObject({ unchanged: false, notes: [] });
  });

  test('a remembered value that is no JSON is computed again', async () => {
    const { folder, cache } = await study();
    const path = await file(folder, cache);
    const db = new DatabaseSync(path);
    db.exec("UPDATE entry SET value = '{' WHERE kind <> 'text'");
    db.close();
    expect((await build(folder, { cache })).readAnew).toEqual(['one@', 'two@']);
  });

  test('one that another process holds', async () => {
    const { folder, cache } = await study();
    const path = await file(folder, cache);
    const db = new DatabaseSync(path);
    db.exec('BEGIN EXCLUSIVE');
    const held = await build(folder, { cache });
    db.exec('ROLLBACK');
    db.close();
    expect(held.notes.map(({ code, level }) => [code, level])).toEqual([['cache.unusable', 'note']]);
    expect(held.result.study.accounts).toHaveLength(2);
  });

  test('a place where no folder can be', async () => {
    const { folder, cache } = await study();
    await writeFile(join(cache, 'file'), '');
    const made = await build(folder, { cache: join(cache, 'file', 'deeper') });
    expect(made.notes.map(({ code }) => code)).toEqual(['cache.unusable']);
    expect(made.notes[0]?.remedy).toContain('--cache');
    expect(made.result.study.accounts).toHaveLength(2);
  });

  test('a folder where the file should be', async () => {
    const { folder, cache } = await study();
    const path = await file(folder, cache);
    await rm(path);
    await mkdir(path);
    expect((await build(folder, { cache })).notes.map(({ code }) => code)).toEqual(['cache.unusable']);
  });
});

describe('the place of the cache', () => {
  test("is the user's cache folder, under the real path of the study", async () => {
    const { folder } = await study();
    expect(cachePlace(folder, undefined, { XDG_CACHE_HOME: '/elsewhere/cache' })).toMatch(
      /^\/elsewhere\/cache\/variorum\/.*\.sqlite$/,
    );
    expect(cachePlace(folder, undefined, { HOME: '/nowhere/ada', XDG_CACHE_HOME: 'relative' })).toMatch(
      /^\/nowhere\/ada\/\.cache\/variorum\//,
    );
    expect(cachePlace('/a/study', '/c', {})).not.toBe(cachePlace('/b/study', '/c', {}));
  });

  test('is never inside the study', async () => {
    const { folder } = await study();
    expect(() => cachePlace(folder, join(folder, 'cache'), {})).toThrow(UserError);
    expect(() => cachePlace(folder, folder, {})).toThrow(UserError);
    expect(cachePlace(folder, undefined, { XDG_CACHE_HOME: folder })).toBeUndefined();
    expect(cachePlace(folder, `${folder}-beside`, {})).toBeDefined();
  });

  test('a build leaves the study as it was', async () => {
    const { folder, cache } = await study();
    const before = await readdir(folder);
    await build(folder, { cache });
    expect(await readdir(folder)).toEqual(before);
  });
});
