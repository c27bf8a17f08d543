import { execFileSync } from 'node:child_process';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tempFolder } from '../study/temp-study.test-support.ts';
import { gitHistory, NoGitHistory } from './git-history.ts';

const git = (folder: string, ...words: string[]): void => {
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b', '-c', 'commit.gpgsign=false', ...words], {
    cwd: folder,
    stdio: 'ignore',
  });
};

test('commits oldest first, over a rename, with what was removed', async () => {
  const folder = await tempFolder({ 'one.txt': 'The first text of some length.\n' });
  git(folder, 'init', '-q');
  const commit = (message: string): void => {
    git(folder, 'add', '-A');
    git(folder, 'commit', '-qm', message);
  };
  commit('first');
  await mkdir(join(folder, 'sub'));
  await rename(join(folder, 'one.txt'), join(folder, 'sub', 'zwei ü.txt'));
  commit('moved');
  await rm(join(folder, 'sub', 'zwei ü.txt'));
  commit('gone');
  await mkdir(join(folder, 'sub'), { recursive: true });
  await writeFile(join(folder, 'sub', 'zwei ü.txt'), 'The first text of some length, and more.\n');
  commit('back');
  const source = await gitHistory(join(folder, 'sub', 'zwei ü.txt'));
  const texts: string[] = [];
  for await (const { text, by, comment } of source.entries) texts.push(`${by} ${comment}: ${text}`);
  expect(texts[texts.length - 1]).toBe('A back: The first text of some length, and more.\n');
  expect(texts).toContain('A moved: The first text of some length.\n');
  expect(source.problems.map(({ code }) => code)).toContain('history.deleted');
});

test('a file that git does not know', async () => {
  const folder = await tempFolder({ 'one.txt': 'x' });
  await expect(gitHistory(join(folder, 'one.txt'))).rejects.toThrow(NoGitHistory);
});

test('moments of different time zones are in their true order', async () => {
  const folder = await tempFolder({ 'one.txt': 'One.\n' });
  git(folder, 'init', '-q');
  const commit = (date: string): void => {
    git(folder, 'add', '-A');
    git(folder, 'commit', '-qm', 'x', `--date=${date}`);
  };
  const oddities = async (): Promise<string[]> => {
    const source = await gitHistory(join(folder, 'one.txt'));
    for await (const _ of source.entries);
    return source.problems.map(({ code }) => code);
  };
  commit('2011-01-01T23:00:00+09:00');
  await writeFile(join(folder, 'one.txt'), 'Two.\n');
  commit('2011-01-01T18:00:00+00:00');
  expect(await oddities()).toEqual([]);
  await writeFile(join(folder, 'one.txt'), 'Three.\n');
  commit('2011-01-01T18:30:00+01:00');
  expect(await oddities()).toEqual(['history.older']);
});
