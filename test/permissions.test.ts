import { spawn, spawnSync } from 'node:child_process';
import { chmod, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tempFolder } from '../src/study/temp-study.test-support.ts';
import { variorum as asOwner, ONE, type Ran, study, TWO } from './run-program.ts';
import { root } from './source-files.ts';

/** Root may read and write everything, so its tests run the program as the user nobody. */
const NOBODY = 65_534;
const as = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
const program = join(root, 'bin', 'variorum.js');
/** Where the repository lies in a closed home folder, nobody cannot reach it. */
const reaches = spawnSync(process.execPath, [program, '--version'], { ...as, cwd: '/' }).status === 0;

/** Compiled code that nobody may read and write, for all runs. */
const code = tempFolder().then(async (folder) => {
  await chmod(folder, 0o777);
  return folder;
});

async function variorum(args: readonly string[], cwd: string): Promise<Ran> {
  const cache = await tempFolder();
  await chmod(cache, 0o777);
  const NODE_COMPILE_CACHE = await code;
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [program, ...args], {
      ...as,
      cwd,
      env: { ...process.env, XDG_CACHE_HOME: cache, NODE_COMPILE_CACHE },
    });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      err += chunk;
    });
    child.on('error', fail);
    child.on('close', (code) => done({ code, out, err }));
  });
}

async function openFolder(mode: number): Promise<string> {
  const folder = await tempFolder();
  await chmod(folder, mode);
  return folder;
}

describe.skipIf(!reaches || process.platform === 'win32')('rights of the file system', () => {
  test('a file that may not be read is a problem, and the rest is built', async () => {
    const folder = await study();
    await chmod(folder, 0o777);
    await chmod(join(folder, 'two.txt'), 0);
    const cwd = await openFolder(0o777);
    const checked = await variorum(['check', folder], cwd);
    expect(checked).toMatchObject({
      code: 0,
      out: expect.stringContaining('two.txt cannot be read (EACCES)'),
    });
    expect(checked.out).toContain('give yourself the right to read it');
    expect((await variorum(['export', folder, '--as', 'csv'], cwd)).code).toBe(0);
  });

  test('a folder that may not be read is an error of the user; one inside a study is a problem', async () => {
    const closed = await openFolder(0);
    const cwd = await openFolder(0o777);
    expect(await variorum(['check', closed], cwd)).toMatchObject({
      code: 2,
      err: expect.stringContaining('cannot be opened'),
    });
    const folder = await tempFolder({ 'accounts/one.txt': ONE, 'accounts/closed/two.txt': TWO });
    await chmod(folder, 0o755);
    await chmod(join(folder, 'accounts', 'closed'), 0);
    const { code, out } = await variorum(['check', folder], cwd);
    expect([code, out]).toEqual([0, expect.stringContaining('accounts/closed')]);
    await chmod(join(folder, 'accounts', 'closed'), 0o700);
  });

  test('into a read-only study nothing is written; the report goes to the current folder, with a word', async () => {
    // The owner of the clone bundles the reader, when that is still to do.
    const folder = await study();
    await asOwner(['report', folder, '-o', join(await tempFolder(), 'x.html')]);
    await chmod(folder, 0o555);
    const cwd = await openFolder(0o777);
    const { code, out, err } = await variorum(['build', folder], cwd);
    expect(code).toBe(0);
    expect(err).toContain('the study cannot be written to; the report is in the current folder');
    expect(out.trimEnd().split('\n').pop()).toBe('Report: report.html');
    expect((await readFile(join(cwd, 'report.html'), 'utf8')).startsWith('<!doctype html>')).toBe(true);
    expect((await readdir(folder)).sort()).toEqual(['one.txt', 'two.txt']);
    const made = await variorum(['new', folder], cwd);
    expect(made).toMatchObject({ code: 2, err: expect.stringContaining('cannot be written') });
    const dot = join(await tempFolder({ 's.dot': 'digraph {\n  one -> two;\n}\n' }), 's.dot');
    await chmod(join(dot, '..'), 0o755);
    for (const args of [
      ['add', folder, dot.replace('s.dot', 'text.txt')],
      ['stemma', folder, '--add', dot, '--called', 'mine', '--why', 'to see'],
    ]) {
      if (args[0] === 'add') await writeFile(args[2] ?? '', 'They lost 99 men killed.');
      const refused = await variorum(args, cwd);
      expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('(EACCES)')]);
      expect(refused.err).toContain('give yourself the right');
    }
    expect((await readdir(folder)).sort()).toEqual(['one.txt', 'two.txt']);
  });
});
