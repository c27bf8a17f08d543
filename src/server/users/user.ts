/** What a person may do: read all; also decide; also change settings, take files in and add people. Each holds what stands before it. */
export const ROLES = ['reader', 'editor', 'owner'] as const;
export type Role = (typeof ROLES)[number];

/** A password as it is kept: what scrypt (RFC 7914) made of it, with its salt and cost; bytes in base64url. */
export interface KeptPassword {
  readonly salt: string;
  readonly hash: string;
  /** Cost in memory and time, a power of two. */
  readonly n: number;
  readonly r: number;
  readonly p: number;
}

/** Someone who may log in. Decisions carry the name. */
export interface User {
  readonly name: string;
  readonly role: Role;
  readonly password: KeptPassword;
  /** UTC. */
  readonly added: string;
}

/** Whether a role holds another. */
export const holds = (role: Role, needed: Role): boolean => ROLES.indexOf(role) >= ROLES.indexOf(needed);

const textFields = (one: Readonly<Record<string, unknown>>, names: readonly string[]): boolean =>
  names.every((name) => typeof one[name] === 'string');
const only = (one: object, names: readonly string[]): boolean =>
  Object.keys(one).every((name) => names.includes(name));
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isUser(value: unknown): value is User {
  if (!isRecord(value) || !only(value, ['name', 'role', 'password', 'added'])) return false;
  const { role, password } = value;
  return (
    textFields(value, ['name', 'added']) &&
    ROLES.some((one) => one === role) &&
    isRecord(password) &&
    only(password, ['salt', 'hash', 'n', 'r', 'p']) &&
    textFields(password, ['salt', 'hash']) &&
    ['n', 'r', 'p'].every((name) => Number.isSafeInteger(password[name]))
  );
}

/** Users as they stand in a file; throws when that holds anything else. By hand, for every opening of a study would wait for a library. */
export function usersOf(value: unknown): readonly User[] {
  if (Array.isArray(value) && value.every(isUser)) return value;
  throw new TypeError('that is no list of users');
}
