import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { isPassword } from '../server/users/password.ts';
import { usersFile } from '../server/users/users-file.ts';
import { tempFolder } from '../study/temp-study.test-support.ts';
import { type PasswordInput, passwordAsker } from './ask-password.ts';
import type { Effects } from './effects.ts';
import { run } from './user.ts';

const GOOD = 'harbour pencil wolf nine';

/** A list of its own and a terminal that is written down. */
async function desk(input: PasswordInput) {
  let [out, err] = ['', ''];
  const effects: Effects = {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    columns: undefined,
    colour: false,
    live: false,
    cwd: '/',
  };
  const users = usersFile(join(await tempFolder(), 'users.json'), 2 ** 10);
  const asker = passwordAsker(input, effects.err);
  return {
    users,
    said: () => ({ out, err }),
    go: (words: readonly string[], role?: string) =>
      run(words[0] ?? '', role === undefined ? {} : { role }, effects, words, users, () => asker),
  };
}

function piped(text: string): PasswordInput {
  const input = new PassThrough();
  input.end(text);
  return input as unknown as PasswordInput;
}

/** A terminal on which words are typed, each when it is asked for. */
function terminal(words: readonly string[]) {
  const input = new EventEmitter() as EventEmitter & { raw: boolean[] };
  const left = [...words];
  input.raw = [];
  return Object.assign(input, {
    isTTY: true,
    pause: () => {},
    resume: () => setTimeout(() => input.emit('data', Buffer.from(left.shift() ?? '\u0003'))),
    setRawMode: (on: boolean) => input.raw.push(on),
  });
}

test('a user is added with a password that is piped in, listed, given another role, and removed', async () => {
  const { users, said, go } = await desk(piped(`${GOOD}\n`));
  expect(await go(['add', 'anna'], 'editor')).toBe(0);
  expect(await isPassword(GOOD, users.find('anna').password)).toBe(true);
  await go(['role', 'anna'], 'owner');
  await go(['list']);
  expect(said().out).toMatch(/^anna\towner\tsince \d{4}-\d\d-\d\d\n$/);
  await go(['remove', 'anna']);
  expect(users.list()).toEqual([]);
  expect(said().err).not.toContain('wolf');
});

test('on a terminal the password is asked twice and never shown; a slip of the finger can be taken back', async () => {
  const input = terminal([`${GOOD}x\u007f\r`, `${GOOD}\r`]);
  const { users, said, go } = await desk(input as unknown as PasswordInput);
  await go(['add', 'anna'], 'reader');
  expect(await isPassword(GOOD, users.find('anna').password)).toBe(true);
  expect(said().err).toMatch(/^Password for anna: \nThe same again: \nanna may log in as reader\.\n$/);
  expect(input.raw).toEqual([true, false, true, false]);
});

const refused: readonly (readonly [
  name: string,
  words: string[],
  role: string | undefined,
  typed: string,
  word: RegExp,
])[] = [
  ['two that differ', ['add', 'anna'], 'reader', `${GOOD}\n${GOOD}s\n`, /not the same; nothing was changed/],
  ['a weak one', ['add', 'anna'], 'reader', 'short\n', /5 characters; it needs 12/],
  ['none', ['add', 'anna'], 'reader', '', /no password was given/],
  ['no role', ['add', 'anna'], undefined, `${GOOD}\n`, /not said what the user may do/],
  ['no name', ['add'], 'reader', `${GOOD}\n`, /not said who/],
  ['a word of nobody', ['ban', 'anna'], undefined, '', /nothing that can be done/],
  ['another password of nobody', ['password', 'anna'], undefined, `${GOOD}\n`, /there is no user anna/],
];
test.each(refused)(
  '%s is refused with a word, and nobody is added',
  async (_name, words, role, typed, word) => {
    const { users, go } = await desk(piped(typed));
    await expect(go(words, role)).rejects.toThrow(word);
    expect(users.list()).toEqual([]);
  },
);

test('Ctrl+C leaves everything as it was', async () => {
  const { users, go } = await desk(terminal(['\u0003']) as unknown as PasswordInput);
  await expect(go(['add', 'anna'], 'reader')).rejects.toThrow('nothing was changed');
  expect(users.list()).toEqual([]);
});
