import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileWord } from '../../study/signer.ts';
import { UserError } from '../../study/user-error.ts';
import { keptPassword, weakness } from './password.ts';
import { type Role, type User, usersOf } from './user.ts';

/** Those who may log in, as their file says now. */
export interface UsersFile {
  readonly path: string;
  list(): readonly User[];
  /** A person by name; one that is not there is the user's error. */
  find(name: string): User;
  /** Adds a person; a name that is there, or whose journal would be another's, is refused. */
  add(name: string, role: Role, password: string): Promise<void>;
  remove(name: string): void;
  changeRole(name: string, role: Role): void;
  changePassword(name: string, password: string): Promise<void>;
}

/** A name as it is kept and compared. */
const nameOf = (given: string): string => given.normalize('NFC').trim();

/** Opens the file in which it is kept who may log in. It is read again when it has changed; `n` is the cost of new passwords. */
export function usersFile(path: string, n?: number): UsersFile {
  let known: { readonly stamp: string; readonly users: readonly User[] } | undefined;

  const list = (): readonly User[] => {
    let stamp: string;
    try {
      const { mtimeMs, size, ino, mode } = statSync(path);
      stamp = [mtimeMs, size, ino].join(' ');
      if (known?.stamp === stamp) return known.users;
      if (process.platform !== 'win32' && (mode & 0o077) !== 0)
        throw new UserError(`others may read ${path}, where passwords are kept`, `chmod 600 ${path}`);
      known = { stamp, users: usersOf(JSON.parse(readFileSync(path, 'utf8'))) };
      return known.users;
    } catch (error) {
      if (error instanceof UserError) throw error;
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw new UserError(
        `${path} cannot be read as the list of those who may log in`,
        'put it back from a copy, or remove it and add everyone again',
      );
    }
  };

  /** Whole or not at all, and from the first byte for this user alone. */
  const write = (users: readonly User[]): void => {
    const draft = `${path}.${randomBytes(6).toString('hex')}`;
    try {
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
      writeFileSync(draft, `${JSON.stringify(users, null, 2)}\n`, { flag: 'wx', mode: 0o600 });
      renameSync(draft, path);
    } catch (error) {
      rmSync(draft, { force: true });
      throw new UserError(
        `${path} cannot be written (${(error as NodeJS.ErrnoException).code})`,
        'give yourself the right to write there',
      );
    }
    known = undefined;
  };

  const strong = (name: string, password: string): void => {
    const weak = weakness(password, name);
    if (weak !== undefined) throw new UserError(...weak);
  };

  const found = (name: string): User => {
    const user = list().find((one) => one.name === nameOf(name));
    if (user !== undefined) return user;
    throw new UserError(`there is no user ${nameOf(name)}`, '`variorum user list` names those there are');
  };

  return {
    path,
    list,
    find: found,
    add: async (given, role, password) => {
      const name = nameOf(given);
      if (name === '' || name.length > 60 || /\p{C}/u.test(name))
        throw new UserError('that is no name', 'give one of 1 to 60 characters; a pseudonym will do');
      const clash = list().find((one) => fileWord(one.name).toLowerCase() === fileWord(name).toLowerCase());
      if (clash !== undefined)
        throw new UserError(
          clash.name === name
            ? `there is a user ${name} already`
            : `${name} cannot be told from ${clash.name} in the name of a journal`,
          'choose another name, or `variorum user password NAME` for a new password',
        );
      strong(name, password);
      const user: User = {
        name,
        role,
        password: await keptPassword(password, n),
        added: new Date().toISOString(),
      };
      write([...list(), user]);
    },
    remove: (name) => {
      const gone = found(name);
      write(list().filter((one) => one !== gone));
    },
    changeRole: (name, role) => {
      const { name: whose } = found(name);
      write(list().map((one) => (one.name === whose ? { ...one, role } : one)));
    },
    changePassword: async (name, password) => {
      const { name: whose } = found(name);
      strong(whose, password);
      const kept = await keptPassword(password, n);
      write(list().map((one) => (one.name === whose ? { ...one, password: kept } : one)));
    },
  };
}
