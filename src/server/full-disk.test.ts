import { spawnSync } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { openFolder } from '../study/folder.ts';
import { readJournals } from '../study/journal.ts';
import { tempFolder } from '../study/temp-study.test-support.ts';
import { openWork } from './open-work.ts';
import type { Work } from './work.ts';

const TEXTS: Readonly<Record<string, string>> = {
  'one.txt': 'On 31 July 1938 the Soviet troops lost 717 men killed.\n',
  'two.txt': 'On 31 July 1938 the Soviet troops lost 236 men killed.\n',
};

const mounted: string[] = [];
/** A file system of 64 KB with a study on it; undefined where this user may not mount one. */
async function tinyDisk(): Promise<string | undefined> {
  const place = await tempFolder();
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', place]).status !== 0) return undefined;
  mounted.push(place);
  await mkdir(join(place, 'accounts'));
  for (const [name, text] of Object.entries(TEXTS)) await writeFile(join(place, 'accounts', name), text);
  return place;
}
const probe = await tinyDisk();

const opened: Work[] = [];
afterEach(() => {
  for (const work of opened.splice(0)) work.close();
  for (const place of mounted.splice(0)) spawnSync('umount', [place]);
});
const open = async (folder: string): Promise<Work> => {
  const work = await openWork(folder, { version: '0', name: 'anna', cache: await tempFolder() });
  opened.push(work);
  return work;
};
const seen = (work: Work, why = '') =>
  work.decide({ on: 'point', point: work.state().content.report.points[0]?.id ?? '' }, { do: 'seen' }, why);

describe.skipIf(probe === undefined)('on a disk that is full', () => {
  test('decisions go on until it is full, the next is refused with a word, and nothing is half-written', async () => {
    const folder = (await tinyDisk()) ?? '';
    const work = await open(folder);
    const kept: string[] = [];
    const refused = await (async () => {
      for (;;) kept.push((await seen(work, 'x'.repeat(1500))).id);
    })().catch((error: unknown) => error);
    expect(refused).toMatchObject({
      message: 'the disk is full: the decision was not kept',
      remedy: expect.stringContaining('make room'),
    });
    expect(kept.length).toBeGreaterThan(5);
    const text = await readFile(join(folder, work.journal), 'utf8');
    expect(text.endsWith('\n')).toBe(true);
    const { decisions, problems } = await readJournals(await openFolder(folder));
    expect([decisions.map(({ id }) => id), problems]).toEqual([kept, []]);
    // A file, the settings: whole or not at all.
    const files = (await readdir(join(folder, 'accounts'))).sort();
    const large = new TextEncoder().encode('On 31 July 1938. '.repeat(8000));
    await expect(work.addFile('three.txt', large)).rejects.toMatchObject({
      message: expect.stringContaining('the disk is full'),
    });
    expect((await readdir(join(folder, 'accounts'))).sort()).toEqual(files);
    await writeFile(join(folder, 'fill'), 'x'.repeat(64 * 1024)).catch(() => {});
    await expect(work.saveSettings({ fields: { title: 'x'.repeat(5000) } })).rejects.toMatchObject({
      message: 'the disk is full: study.yaml was not changed',
    });
    expect((await readdir(folder)).filter((name) => name !== 'fill').sort()).toEqual([
      'accounts',
      'decisions',
    ]);
  });

  test('when there is room again the chain goes on', async () => {
    const folder = (await tinyDisk()) ?? '';
    await writeFile(join(folder, 'fill'), 'x'.repeat(48 * 1024));
    const work = await open(folder);
    await (async () => {
      for (;;) await seen(work, 'x'.repeat(1500));
    })().catch(() => {});
    await writeFile(join(folder, 'fill'), '');
    await seen(work);
    const { problems } = await readJournals(await openFolder(folder));
    expect(problems).toEqual([]);
  });
});

describe.skipIf(process.platform === 'win32')('in a folder that may not be written to', () => {
  const root = process.getuid?.() === 0;
  /** Root writes where it may not; a read-only mount stops it as well. */
  async function readOnly(): Promise<string | undefined> {
    const folder = await tempFolder(
      Object.fromEntries(Object.entries(TEXTS).map(([name, text]) => [`accounts/${name}`, text])),
    );
    if (!root) {
      await chmod(folder, 0o555);
      return folder;
    }
    if (spawnSync('mount', ['--bind', folder, folder]).status !== 0) return undefined;
    mounted.push(folder);
    return spawnSync('mount', ['-o', 'remount,ro,bind', folder]).status === 0 ? folder : undefined;
  }

  test('the study opens and reads; a decision, a file and the settings are refused with a word, and nothing is written', async (context) => {
    const folder = await readOnly();
    if (folder === undefined) return context.skip();
    const work = await open(folder);
    const before = work.state();
    const word = {
      message: expect.stringContaining('the study cannot be written to'),
      remedy: expect.stringContaining('right to write'),
    };
    await expect(seen(work)).rejects.toMatchObject(word);
    await expect(work.addFile('three.txt', new TextEncoder().encode('x'))).rejects.toMatchObject(word);
    await expect(work.saveSettings({ fields: { title: 'x' } })).rejects.toMatchObject(word);
    expect(work.state()).toBe(before);
    expect(await readdir(folder)).toEqual(['accounts']);
    if (!root) await chmod(folder, 0o755);
  });
});
