import { readdirSync, statSync } from 'node:fs';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { tempFolder } from '../../study/temp-study.test-support.ts';
import { loginLimit } from './login-limit.ts';
import { isPassword, weakness } from './password.ts';
import { openSessions } from './sessions.ts';
import { holds, type User } from './user.ts';
import { type UsersFile, usersFile } from './users-file.ts';
import { usersPlace } from './users-place.ts';

/** Cheap on purpose: what is tested is not the cost. */
const N = 2 ** 10;
const GOOD = 'harbour pencil wolf nine';
let users: UsersFile;
beforeEach(async () => {
  users = usersFile(join(await tempFolder(), 'config', 'users.json'), N);
});

describe('the file of those who may log in', () => {
  test('lies where each system keeps configuration', () => {
    expect(usersPlace({ XDG_CONFIG_HOME: '/c', HOME: '/h' }, 'linux')).toBe('/c/variorum/users.json');
    expect(usersPlace({ XDG_CONFIG_HOME: 'c', HOME: '/h' }, 'linux')).toBe('/h/.config/variorum/users.json');
    expect(usersPlace({ HOME: '/h' }, 'darwin')).toBe('/h/Library/Application Support/variorum/users.json');
    expect(usersPlace({ APPDATA: 'C:\\a' }, 'win32')).toBe('C:\\a\\variorum\\users.json');
  });

  test.skipIf(process.platform === 'win32')('is for its owner alone, and holds no password', async () => {
    await users.add('anna', 'editor', GOOD);
    expect(statSync(users.path).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(users.path)).mode & 0o777).toBe(0o700);
    expect(await readFile(users.path, 'utf8')).not.toContain('wolf');
    expect(readdirSync(dirname(users.path))).toEqual(['users.json']);
    await chmod(users.path, 0o644);
    expect(() => usersFile(users.path).list()).toThrow(/others may read/);
  });

  test('adds, changes and removes; a second of a name, or of the name of a journal, is refused', async () => {
    await users.add('anna b', 'reader', GOOD);
    await expect(users.add('anna b', 'owner', GOOD)).rejects.toThrow(/already/);
    await expect(users.add('Anna-B', 'owner', GOOD)).rejects.toThrow(/cannot be told from/);
    await expect(users.add('a\u0007b', 'owner', GOOD)).rejects.toThrow(/no name/);
    users.changeRole('anna b', 'owner');
    expect(users.list()).toMatchObject([{ name: 'anna b', role: 'owner' }]);
    await users.changePassword('anna b', `${GOOD} more`);
    const [anna] = usersFile(users.path).list();
    expect(await isPassword(`${GOOD} more`, anna?.password)).toBe(true);
    expect(await isPassword(GOOD, anna?.password)).toBe(false);
    users.remove('anna b');
    expect(users.list()).toEqual([]);
    expect(() => users.remove('anna b')).toThrow(/no user/);
  });
});

describe('a file that holds anything else', () => {
  const wrong: readonly (readonly [says: string, change: (user: User) => unknown])[] = [
    ['a role there is not', (user) => [{ ...user, role: 'king' }]],
    ['a field too many', (user) => [{ ...user, more: true }]],
    ['no password', ({ password: _, ...user }) => [user]],
    ['a cost that is no number', (user) => [{ ...user, password: { ...user.password, n: '1024' } }]],
    ['one user without a list', (user) => user],
  ];
  test.each(wrong)('is not taken for a list of users: %s', async (_, change) => {
    await users.add('anna', 'editor', GOOD);
    const [anna] = users.list();
    await writeFile(users.path, JSON.stringify(change(anna as User)));
    expect(() => usersFile(users.path).list()).toThrow(/cannot be read as the list/);
    await writeFile(users.path, JSON.stringify([anna]));
    expect(usersFile(users.path).list()).toEqual([anna]);
  });
});

describe('passwords', () => {
  const weak: readonly (readonly [password: string, word: RegExp])[] = [
    ['short', /5 characters; it needs 12/],
    ['aaaaaaaaaaaaaa', /over and over/],
    ['password1234', /guessed first/],
    ['qwertyuiop123456', /guessed first/],
    ['anna-anna-anna', /hardly more than the name/],
    ['x'.repeat(300), /more than 200/],
  ];
  test.each(weak)('%s is refused with a word', (password, word) => {
    expect(weakness(password, 'anna')?.[0]).toMatch(word);
  });

  test('a few words will do, in any script; one typed in another form of the same letters is the same', async () => {
    expect(weakness(GOOD, 'anna')).toBeUndefined();
    expect(weakness('гавань волк девять', 'анна')).toBeUndefined();
    await users.add('anna', 'reader', 'café wolf nine harbour');
    expect(await isPassword('cafe\u0301 wolf nine harbour', users.find('anna').password)).toBe(true);
  });

  test('nobody’s password is never right, and takes its time', async () => {
    const begun = performance.now();
    expect(await isPassword('', undefined)).toBe(false);
    expect(performance.now() - begun).toBeGreaterThan(20);
  });
});

describe('sessions', () => {
  const user = (hash: string): User => ({
    name: 'anna',
    role: 'editor',
    added: '',
    password: { salt: '', hash, n: N, r: 8, p: 1 },
  });

  test('end when nobody asks, after a week, on leaving, with another password, and with the person', () => {
    let now = 0;
    const sessions = openSessions(() => now);
    const anna = user('a');
    const first = sessions.begin(anna);
    expect(sessions.whose(first, [anna])).toBe(anna);
    expect(sessions.whose('made-up', [anna])).toBeUndefined();
    now += 13 * 3600_000;
    expect(sessions.whose(first, [anna])).toBeUndefined();
    const second = sessions.begin(anna);
    for (let hour = 0; hour < 7 * 24; hour += 10) {
      expect(sessions.whose(second, [anna])).toBe(anna);
      now += 10 * 3600_000;
    }
    expect(sessions.whose(second, [anna])).toBeUndefined();
    const third = sessions.begin(anna);
    expect(sessions.whose(third, [user('b')])).toBeUndefined();
    const fourth = sessions.begin(anna);
    expect(sessions.whose(fourth, [])).toBeUndefined();
    const fifth = sessions.begin(anna);
    sessions.end(fifth);
    expect(sessions.whose(fifth, [anna])).toBeUndefined();
  });

  test('a page that only waits for news does not keep one alive', () => {
    let now = 0;
    const sessions = openSessions(() => now);
    const anna = user('a');
    const token = sessions.begin(anna);
    for (let hour = 0; hour < 12; hour++) {
      now += 3600_000;
      expect(sessions.whose(token, [anna], 'waits')).toBe(anna);
    }
    now += 1;
    expect(sessions.whose(token, [anna], 'waits')).toBeUndefined();
  });
});

test('a role holds those before it', () => {
  expect(holds('owner', 'editor')).toBe(true);
  expect(holds('editor', 'editor')).toBe(true);
  expect(holds('reader', 'editor')).toBe(false);
});

test('wrong passwords are counted for name and address, for the address, and for the name from everywhere', () => {
  let now = 0;
  const limit = loginLimit(() => now);
  for (let turn = 0; turn < 5; turn++) expect(limit.take('anna', '::1')).toBeUndefined();
  expect(limit.take('ANNA ', '::1')).toBe(900);
  expect(limit.take('boris', '::1')).toBeUndefined();
  limit.right('boris', '::1');
  for (let turn = 0; turn < 25; turn++) expect(limit.take(`name ${turn}`, '::1')).toBeUndefined();
  expect(limit.take('someone', '::1')).toBe(900);
  for (let turn = 0; turn < 55; turn++) expect(limit.take('anna', `10.0.0.${turn}`)).toBeUndefined();
  expect(limit.take('anna', '10.0.1.1')).toBe(900);
  now += 15 * 60_000;
  expect(limit.take('anna', '::1')).toBeUndefined();
});
