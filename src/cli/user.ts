import { terminalSafe } from '../core/show/columns.ts';
import { ROLES, type Role } from '../server/users/user.ts';
import { type UsersFile, usersFile } from '../server/users/users-file.ts';
import { usersPlace } from '../server/users/users-place.ts';
import { UserError } from '../study/user-error.ts';
import { type PasswordAsker, passwordAsker } from './ask-password.ts';
import type { Effects } from './effects.ts';

/** A new password: asked twice on a terminal; piped in, once or twice. */
async function newPassword(name: string, asker: PasswordAsker): Promise<string> {
  const first = await asker.ask(`Password for ${terminalSafe(name)}: `);
  if (first === undefined)
    throw new UserError(
      'no password was given',
      'type it on a terminal, or pipe it in: `variorum user add NAME --role ROLE < FILE`',
    );
  const second = await asker.ask('The same again: ');
  if (second !== undefined && second !== first)
    throw new UserError('the two passwords are not the same; nothing was changed', 'give the command again');
  return first;
}

/** What can be done beside listing them. */
const WHAT: readonly string[] = ['add', 'remove', 'password', 'role'];

const roleOf = (given: unknown): Role | undefined => ROLES.find((role) => role === given);

/** What is done to the list of those who may log in, and what is said of it. */
async function done(
  what: string,
  name: string,
  role: Role | undefined,
  users: UsersFile,
  asker: () => PasswordAsker,
): Promise<string> {
  const needsRole = (): Role => {
    if (role !== undefined) return role;
    throw new UserError(
      'it is not said what the user may do',
      'add --role reader (reads), --role editor (also decides) or --role owner (also changes settings, takes files in, adds people)',
    );
  };
  switch (what) {
    case 'add': {
      const may = needsRole();
      await users.add(name, may, await newPassword(name, asker()));
      return `${name} may log in as ${may}.`;
    }
    case 'remove':
      users.remove(name);
      return `${name} may no longer log in. Decisions of that name stay in the journals.`;
    case 'password':
      users.find(name);
      await users.changePassword(name, await newPassword(name, asker()));
      return `${name} has a new password; whoever was logged in by that name is logged out.`;
    case 'role':
      users.changeRole(name, needsRole());
      return `${name} is ${role} now.`;
    default:
      throw new Error(`no code for ${what}`);
  }
}

/** `variorum user add|list|remove|password|role [NAME]`: who may log in to a study that is open to colleagues. */
export async function run(
  what: string,
  options: Readonly<Record<string, string | boolean | undefined>>,
  effects: Effects,
  all: readonly string[],
  users: UsersFile = usersFile(usersPlace()),
  asker: () => PasswordAsker = () => passwordAsker(process.stdin, effects.err),
): Promise<number> {
  if (what === 'list') {
    const list = users.list();
    for (const { name, role, added } of list)
      effects.out(`${terminalSafe(name)}\t${role}\tsince ${added.slice(0, 10)}\n`);
    if (list.length === 0) effects.err('Nobody may log in yet: `variorum user add NAME --role owner`.\n');
    return 0;
  }
  if (!WHAT.includes(what))
    throw new UserError(
      `${what} is nothing that can be done to users`,
      'say add, list, remove, password or role',
    );
  const name = all[1];
  if (name === undefined) throw new UserError('it is not said who', `variorum user ${what} NAME`);
  effects.err(`${terminalSafe(await done(what, name, roleOf(options.role), users, asker))}\n`);
  return 0;
}
