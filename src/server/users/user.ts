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
