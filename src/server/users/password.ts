import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import type { KeptPassword } from './user.ts';

/** Cost of scrypt for new passwords, as OWASP's Password Storage Cheat Sheet names it first: 128 MB and some 0.4 s for each try. */
const COST = { n: 2 ** 17, r: 8, p: 1 } as const;
const BYTES = 32;
/** Longest password, in characters: more would only keep the machine busy. */
const LONGEST = 200;
const SHORTEST = 12;
/** Passwords computed at the same time; each takes its memory. */
const AT_ONCE = 2;

let running = 0;
const waiting: (() => void)[] = [];

/** Letters that look alike and are typed in another form are one: NFKC, as RFC 8265 asks of passwords. */
const plain = (password: string): string => password.normalize('NFKC');

async function computed(
  password: string,
  salt: Buffer,
  { n, r, p }: typeof COST | KeptPassword,
): Promise<Buffer> {
  if (running >= AT_ONCE) await new Promise<void>((go) => waiting.push(go));
  running++;
  try {
    return await new Promise((done, fail) =>
      scrypt(plain(password), salt, BYTES, { N: n, r, p, maxmem: 256 * n * r }, (error, key) =>
        error === null ? done(key) : fail(error),
      ),
    );
  } finally {
    running--;
    waiting.shift()?.();
  }
}

/** Passwords that may wait to be computed; beyond that one is asked to come again, so that a flood fills no memory. */
const QUEUE = 40;

/** Whether so many passwords wait that another would wait too long. */
export const passwordsWait = (): boolean => waiting.length >= QUEUE;

/** Makes of a password what may be kept of it. */
export async function keptPassword(password: string, n: number = COST.n): Promise<KeptPassword> {
  const salt = randomBytes(16);
  const cost = { ...COST, n };
  const hash = await computed(password, salt, cost as typeof COST);
  return { salt: salt.toString('base64url'), hash: hash.toString('base64url'), ...cost };
}

/** Nobody's password: what is given for a name that is not known is computed against it, so that the answer takes the same time. */
const NOBODY = { salt: Buffer.alloc(16).toString('base64url'), hash: '', ...COST };

/** Whether a password is the one that is kept, in a time that tells nothing; `undefined` is kept of nobody and never right. */
export async function isPassword(given: string, kept: KeptPassword | undefined): Promise<boolean> {
  const { salt, hash, n, r, p } = kept ?? NOBODY;
  const right = Buffer.from(hash, 'base64url');
  const key = await computed(given.slice(0, LONGEST), Buffer.from(salt, 'base64url'), {
    n,
    r,
    p,
  } as typeof COST);
  const same = right.length === key.length && timingSafeEqual(right, key);
  return kept !== undefined && given.length <= LONGEST && same;
}

/** Rows of keys and what everyone takes: a password that is one of them over and over is guessed first. */
const FIRST_GUESSES =
  /^(?:password|passwort|passwd|qwerty(?:uiop)?|asdf(?:ghjkl)?|zxcv(?:bnm)?|letmein|welcome|admin|variorum|пароль|йцукен(?:гшщзхъ)?|[^\p{L}])+$/iu;

/** Why a password is too weak, with what to do; undefined when it will do (NIST SP 800-63B: length, and nothing that is guessed first). */
export function weakness(
  password: string,
  name: string,
): readonly [says: string, remedy: string] | undefined {
  const given = plain(password);
  const letters = [...given];
  if (letters.length < SHORTEST)
    return [
      `the password has ${letters.length} characters; it needs ${SHORTEST}`,
      'take four or five words that do not belong together; spaces may stand in it',
    ];
  if (given.length > LONGEST) return [`the password has more than ${LONGEST} characters`, 'shorten it'];
  const low = given.toLowerCase();
  const who = plain(name).toLowerCase();
  if (who.length > 2 && low.replaceAll(who, '').length < SHORTEST / 2)
    return [
      'the password is hardly more than the name',
      'take four or five words that do not belong together',
    ];
  if (new Set(low).size < 5)
    return [
      'the password is a few characters over and over',
      'take four or five words that do not belong together',
    ];
  if (FIRST_GUESSES.test(given))
    return [
      'the password is one that is guessed first',
      'take four or five words that do not belong together',
    ];
  return undefined;
}
