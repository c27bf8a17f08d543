import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tempFolder } from '../study/temp-study.test-support.ts';
import { LOCK, takeLock } from './lock.ts';

const SINCE = '2026-01-01T10:00:00Z';

test('a study is open once: the second is told who has it and since when', async () => {
  const folder = await tempFolder();
  const release = takeLock(folder, 'anna', SINCE);
  expect(() => takeLock(folder, 'boris', SINCE)).toThrow(/anna has the study open .* since 2026-01-01 10:00/);
  release();
  expect(existsSync(join(folder, LOCK))).toBe(false);
  takeLock(folder, 'boris', SINCE)();
});

test('the lock of a process that is gone is replaced, that of another machine is not', async () => {
  const folder = await tempFolder();
  const path = join(folder, LOCK);
  // No process has a number this large.
  const gone = { by: 'anna', host: hostname(), pid: 2 ** 30, since: SINCE };
  writeFileSync(path, JSON.stringify(gone));
  const release = takeLock(folder, 'boris', SINCE);
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ by: 'boris', pid: process.pid });
  release();
  writeFileSync(path, JSON.stringify({ ...gone, host: 'elsewhere' }));
  expect(() => takeLock(folder, 'boris', SINCE)).toThrow(/anna has the study open on elsewhere/);
});

test('a lock that was cut short is replaced', async () => {
  const folder = await tempFolder();
  writeFileSync(join(folder, LOCK), '{"by":"an');
  takeLock(folder, 'boris', SINCE)();
  expect(existsSync(join(folder, LOCK))).toBe(false);
});
