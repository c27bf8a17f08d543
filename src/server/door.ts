import type { Context } from 'hono';
import type { Role } from './users/user.ts';

/** Who asks, and what they may do. */
export interface Person {
  readonly name: string;
  readonly role: Role;
}

/** Why a request may not pass, with its HTTP status and what to do. */
export interface Refused {
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 429;
  readonly says: string;
  readonly remedy: string;
}

/** Decides of every request who asks, before anything else is looked at. */
export interface Door {
  /** Whether people log in here; else the secret of the address opens. */
  readonly login: boolean;
  /** Headers of every answer beside those that all doors send. */
  readonly headers: Readonly<Record<string, string>>;
  /** Who asks, or the answer that ends the request. */
  enter(context: Context): Promise<Person | Response>;
  /** Asks a person who is in for the password again; one that is wrong is their error. */
  proves(context: Context, name: string, password: string): Promise<void>;
  /** Whether a person who waits for news may still hear them. */
  hears(context: Context): boolean;
}

/** A refusal in the one form that all have. */
export const refusal = (context: Context, { status, says, remedy }: Refused): Response =>
  context.json({ says, remedy }, status);
