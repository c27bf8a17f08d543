import { createHash, randomBytes } from 'node:crypto';
import type { User } from './user.ts';

/** A session ends when nobody asked for so long, in milliseconds. */
const IDLE = 12 * 3600_000;
/** It ends after so long in any case. */
const LONGEST = 7 * 24 * 3600_000;
/** Sessions of one person at once; the oldest goes. */
const MOST = 20;

interface Session {
  readonly name: string;
  /** Password it was begun with: a changed one ends it. */
  readonly hash: string;
  readonly begun: number;
  asked: number;
}

/** Who is logged in. Kept in memory alone: when the server ends, everyone logs in again. */
export interface Sessions {
  /** Begins a session and gives its token, which is made here and never taken from outside. */
  begin(user: User): string;
  /** Whose session it is; undefined when there is none, it is over, or its person was removed or has another password. A page that only waits for news does not keep it alive. */
  whose(token: string | undefined, users: readonly User[], asks?: 'asks' | 'waits'): User | undefined;
  end(token: string | undefined): void;
  /** Seconds a cookie may last. */
  readonly seconds: number;
}

/** The token is kept only as its hash, so that looking it up tells nothing of it. */
const hashed = (token: string): string => createHash('sha256').update(token).digest('base64url');

export function openSessions(now: () => number = Date.now): Sessions {
  const sessions = new Map<string, Session>();
  const over = ({ begun, asked }: Session): boolean => now() - asked > IDLE || now() - begun > LONGEST;
  return {
    seconds: LONGEST / 1000,
    begin: ({ name, password }) => {
      for (const [key, one] of sessions) if (over(one)) sessions.delete(key);
      const own = [...sessions].filter(([, one]) => one.name === name);
      for (const [key] of own.slice(0, Math.max(0, own.length - MOST + 1))) sessions.delete(key);
      const token = randomBytes(32).toString('base64url');
      sessions.set(hashed(token), { name, hash: password.hash, begun: now(), asked: now() });
      return token;
    },
    whose: (token, users, asks = 'asks') => {
      if (token === undefined) return undefined;
      const key = hashed(token);
      const session = sessions.get(key);
      if (session === undefined) return undefined;
      const user = users.find(({ name }) => name === session.name);
      if (over(session) || user === undefined || user.password.hash !== session.hash) {
        sessions.delete(key);
        return undefined;
      }
      if (asks === 'asks') session.asked = now();
      return user;
    },
    end: (token) => {
      if (token !== undefined) sessions.delete(hashed(token));
    },
  };
}
