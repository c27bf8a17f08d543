import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tempFolder } from '../study/temp-study.test-support.ts';
import { writeReport } from './write-report.ts';

const study = () => tempFolder({ 'one.txt': 'a text' });

describe('where the report goes', () => {
  test('into the study, over our own report only', async () => {
    const folder = await study();
    const ours = '<!doctype html><meta name="generator" content="Variorum 0.1.0">';
    expect(await writeReport(folder, folder, ours, undefined)).toEqual({ path: join(folder, 'report.html') });
    expect((await writeReport(folder, folder, `${ours}2`, undefined)).word).toBeUndefined();
    expect(await readFile(join(folder, 'report.html'), 'utf8')).toBe(`${ours}2`);
    expect((await readdir(folder)).sort()).toEqual(['one.txt', 'report.html']);
  });

  test('beside a file of that name that is not ours', async () => {
    const folder = await study();
    await writeFile(join(folder, 'report.html'), '<p>mine</p>');
    const { path, word } = await writeReport(folder, folder, '<html>', undefined);
    expect([path, word]).toEqual([join(folder, 'variorum-report.html'), expect.stringContaining('your own')]);
    expect(await readFile(join(folder, 'report.html'), 'utf8')).toBe('<p>mine</p>');
  });

  test('never through a link', async () => {
    const outside = await tempFolder({ 'precious.html': 'precious' });
    const folder = await study();
    for (const name of ['report.html', 'variorum-report.html'])
      await symlink(join(outside, 'precious.html'), join(folder, name));
    await writeReport(folder, folder, '<html>', undefined);
    await writeReport(folder, folder, '<html>', join(folder, 'report.html'));
    expect(await readFile(join(outside, 'precious.html'), 'utf8')).toBe('precious');
  });

  test('where -o says, even over a file of the user, since they named it; not over a folder', async () => {
    const folder = await study();
    await mkdir(join(folder, 'sub'));
    expect((await writeReport(folder, folder, 'x', 'one.txt')).path).toBe(join(folder, 'one.txt'));
    await expect(writeReport(folder, folder, 'x', 'sub')).rejects.toMatchObject({ name: 'UserError' });
    expect((await readdir(folder)).sort()).toEqual(['one.txt', 'sub']);
  });
});

describe('a place that cannot be written to', () => {
  const refuse =
    (closed: string) =>
    async (path: string, text: string): Promise<void> => {
      if (path.startsWith(closed))
        throw Object.assign(new Error('EROFS: read-only file system'), { code: 'EROFS' });
      await writeFile(path, text);
    };

  test('the study: the report goes to the current folder, with a word', async () => {
    const [folder, cwd] = [await study(), await tempFolder()];
    const { path, word } = await writeReport(folder, cwd, '<html>', undefined, refuse(folder));
    expect(path).toBe(join(cwd, 'report.html'));
    expect(word).toContain('current folder');
    expect(await readFile(path, 'utf8')).toBe('<html>');
  });

  test('both, and where -o says: an error of the user with a remedy', async () => {
    const [folder, cwd] = [await study(), await tempFolder()];
    await expect(writeReport(folder, cwd, '', undefined, refuse('/'))).rejects.toMatchObject({
      name: 'UserError',
      remedy: expect.stringContaining('-o'),
    });
  });

  test('a fault of ours is not hidden', async () => {
    const folder = await study();
    const broken = async (): Promise<void> => {
      throw new TypeError('ours');
    };
    await expect(writeReport(folder, folder, '', undefined, broken)).rejects.toThrow(TypeError);
  });
});
