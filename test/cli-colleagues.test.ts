import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { selfSigned } from '../src/server/self-signed.test-support.ts';
import { tempFolder } from '../src/study/temp-study.test-support.ts';
import { type Ran, study } from './run-program.ts';
import { root } from './source-files.ts';

const PASSWORD = 'harbour pencil wolf nine';
let config: string;
let folder: string;
beforeEach(async () => {
  config = await tempFolder();
  folder = await study();
});

/** Runs the program as a user does, with a configuration folder of its own and words on its standard input. */
async function variorum(words: readonly string[], typed = '', home = config): Promise<Ran> {
  const cache = await tempFolder();
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [join(root, 'bin', 'variorum.js'), ...words], {
      cwd: root,
      env: { ...process.env, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: cache, NO_COLOR: '1' },
    });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (part) => {
      out += part;
    });
    child.stderr.setEncoding('utf8').on('data', (part) => {
      err += part;
    });
    child.on('error', fail);
    child.on('close', (code) => done({ code, out, err }));
    child.stdin.end(typed);
  });
}

describe('users', () => {
  test('are kept in the configuration folder for the user alone, with no password in any file, and not in the study', async () => {
    const added = await variorum(['user', 'add', 'anna', '--role', 'owner'], `${PASSWORD}\n`);
    expect(added).toMatchObject({ code: 0, out: '', err: 'anna may log in as owner.\n' });
    const file = join(config, 'variorum', 'users.json');
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(await readFile(file, 'utf8')).not.toContain('harbour');
    expect((await variorum(['user', 'list'])).out).toMatch(/^anna\towner\t/);
    const crate = join(await tempFolder(), 'study.zip');
    expect((await variorum(['export', folder, '--as', 'ro-crate', '-o', crate])).code).toBe(0);
    expect((await readFile(crate)).includes('users.json')).toBe(false);
    expect((await readdir(folder)).sort()).toEqual(['one.txt', 'two.txt']);
  });

  test('a weak password, two that differ and an unknown role end with 2 and a word', async () => {
    expect(await variorum(['user', 'add', 'anna', '--role', 'owner'], 'short\n')).toMatchObject({
      code: 2,
      err: expect.stringContaining('it needs 12'),
    });
    expect(await variorum(['user', 'add', 'anna', '--role', 'owner'], `${PASSWORD}\nother\n`)).toMatchObject({
      code: 2,
      err: expect.stringContaining('not the same'),
    });
    expect((await variorum(['user', 'add', 'anna', '--role', 'king'], `${PASSWORD}\n`)).code).toBe(2);
    expect((await variorum(['user', 'list'])).out).toBe('');
  });
});

describe('a study that others would reach', () => {
  const open = (...words: string[]) => variorum(['open', folder, '--no-browser', ...words]);
  test('is not served in the clear, nor without anyone who may log in; what is missing is said', async () => {
    expect(await open('--host', '0.0.0.0')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('--tls-cert FILE and --tls-key FILE'),
    });
    expect(await open('--behind-proxy')).toMatchObject({
      code: 2,
      err: expect.stringContaining('variorum user add NAME --role owner'),
    });
    expect(await open('--host', '0.0.0.0', '--tls-cert', 'nothing.pem')).toMatchObject({
      code: 2,
      err: expect.stringContaining('nothing.pem cannot be read'),
    });
    expect(await readdir(folder)).not.toContain('.variorum-lock.json');
  });

  test('is not served with a certificate that is none, nor with the list of users inside it', async () => {
    await variorum(['user', 'add', 'anna', '--role', 'owner'], `${PASSWORD}\n`);
    const bad = join(await tempFolder({ 'x.pem': 'x' }), 'x.pem');
    expect(await open('--tls-cert', bad, '--tls-key', bad)).toMatchObject({
      code: 2,
      err: expect.stringContaining('cannot be used'),
    });
    const { cert, key } = selfSigned();
    const place = await tempFolder({ 'cert.pem': cert, 'key.pem': key });
    const inside = join(folder, 'config');
    await variorum(['user', 'add', 'anna', '--role', 'owner'], `${PASSWORD}\n`, inside);
    await writeFile(join(folder, 'three.txt'), 'x');
    const tls = ['--tls-cert', join(place, 'cert.pem'), '--tls-key', join(place, 'key.pem')];
    expect(await variorum(['open', folder, '--no-browser', ...tls], '', inside)).toMatchObject({
      code: 2,
      err: expect.stringContaining('lies in the study'),
    });
  });
});

test('a line of a journal is blanked by a command, and check says so', async () => {
  const line = JSON.stringify({
    by: 'anna',
    when: '2026-01-01T10:00:00Z',
    why: 'the name of a witness',
    handle: { on: 'dependence', from: 'one', to: 'two' },
    verb: { do: 'confirm' },
    before: '0'.repeat(64),
  });
  const marked = await study({ 'decisions/anna-x.jsonl': `${line}\n` });
  expect(await variorum(['blank', marked, 'decisions/anna-x.jsonl:1'])).toMatchObject({
    code: 0,
    err: expect.stringContaining('is blank now'),
  });
  expect(await readFile(join(marked, 'decisions', 'anna-x.jsonl'), 'utf8')).not.toContain('witness');
  const checked = await variorum(['check', marked]);
  expect(checked.out).toContain('line 1 of decisions/anna-x.jsonl was blanked');
  expect(checked.out).not.toContain('altered');
  expect(await variorum(['blank', marked, 'decisions/anna-x.jsonl:1'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('blank already'),
  });
  expect(await variorum(['open', marked, '--no-browser', '--at', 'abcdef1234'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('no state of this folder'),
  });
});
