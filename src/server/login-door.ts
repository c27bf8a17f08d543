import type { Context } from 'hono';
import { UserError } from '../study/user-error.ts';
import { type Door, type Person, refusal } from './door.ts';
import { cookieValue } from './guard.ts';
import { LOGIN_SCRIPT, loginPage } from './login-page.ts';
import { loginRequest } from './request-shapes.ts';
import { loginLimit } from './users/login-limit.ts';
import { isPassword, passwordsWait } from './users/password.ts';
import { openSessions } from './users/sessions.ts';
import type { User } from './users/user.ts';
import type { UsersFile } from './users/users-file.ts';

/** What a door at which people log in rests on. */
export interface LoginDoorParts {
  readonly users: UsersFile;
  /** A proxy in front encrypts: its address where it is known, `true` where it passes on the name that was asked for. */
  readonly proxy: string | boolean;
  /** Page's styles, which the page to log in shares. */
  readonly style: string;
  /** Address of who asks, as the connection tells it. */
  readonly address: (context: Context) => string;
  readonly now?: () => number;
}

/** The cookie of a session. The prefix holds browsers to Secure, to this very name, and to the whole of it (RFC 6265bis). */
export const SESSION = '__Host-variorum';

const WRONG = {
  says: 'Name or password is not right.',
  remedy: 'Look at the case of the letters; whoever keeps the study gives a new password.',
};
/** Largest body of a login, in bytes. */
const LARGEST = 4096;

interface Login {
  readonly user?: User;
  /** Seconds to wait. */
  readonly wait?: number;
}

/**
 * The door of a study that is open to colleagues. Whoever asks needs the cookie of a session; a request from a page of another origin
 * is refused, and one that writes must name its own origin (CSRF), beside the cookie being SameSite=Strict.
 */
export function loginDoor(parts: LoginDoorParts): Door {
  const { users, proxy, now = Date.now } = parts;
  const sessions = openSessions(now);
  const limit = loginLimit(now);
  const tokenOf = (context: Context) => cookieValue(context.req.header('cookie'), SESSION);
  const person = ({ name, role }: User): Person => ({ name, role });

  /** The address of this server as the browser has it; undefined when the request names none. */
  const originOf = (context: Context): string | undefined => {
    if (typeof proxy === 'string') return proxy;
    const host = (proxy ? context.req.header('x-forwarded-host') : undefined) ?? context.req.header('host');
    return host === undefined ? undefined : `https://${host}`;
  };
  /** Who asks, for the count of wrong passwords: behind a proxy the address that it saw, which it appends as the last. */
  const addressOf = (context: Context): string => {
    const told =
      proxy === false ? undefined : context.req.header('x-forwarded-for')?.split(',').pop()?.trim();
    return told === undefined || told === '' ? parts.address(context) : told.slice(0, 64);
  };

  const login = async (context: Context, name: string, password: string): Promise<Login> => {
    const address = addressOf(context);
    if (passwordsWait()) return { wait: 30 };
    const wait = limit.take(name, address);
    if (wait !== undefined) return { wait };
    const asked = name.normalize('NFC').trim();
    const user = users.list().find((one) => one.name === asked);
    if (!(await isPassword(password, user?.password)) || user === undefined) return {};
    limit.right(name, address);
    // A session that was there before ends: what a stranger may have planted is worth nothing.
    sessions.end(tokenOf(context));
    context.header(
      'Set-Cookie',
      `${SESSION}=${sessions.begin(user)}; HttpOnly; Secure; SameSite=Strict; Path=/; Max-Age=${sessions.seconds}`,
    );
    return { user };
  };

  const later = (wait: number) => ({
    says: wait > 30 ? 'There were too many wrong passwords.' : 'Too many want to log in at once.',
    remedy:
      wait > 60 ? `Wait ${Math.ceil(wait / 60)} minutes, then try again.` : 'Wait a minute, then try again.',
  });
  const page = (context: Context, given: Parameters<typeof loginPage>[0], status: 401 | 429): Response => {
    // Without it the browser would hide from us that our own form was sent.
    context.header('Referrer-Policy', 'same-origin');
    return context.html(loginPage(given), status);
  };

  const atForm = async (context: Context): Promise<Response> => {
    const body = await shortBody(context);
    const form = new URLSearchParams(body ?? '');
    const name = form.get('name') ?? '';
    const { user, wait } = await login(context, name, form.get('password') ?? '');
    if (user !== undefined) return context.redirect('/', 303);
    if (wait !== undefined) {
      context.header('Retry-After', `${wait}`);
      const { says, remedy } = later(wait);
      return page(context, { word: says, remedy, name: name.slice(0, 60) }, 429);
    }
    return page(context, { word: WRONG.says, remedy: WRONG.remedy, name: name.slice(0, 60) }, 401);
  };

  const atInterface = async (context: Context): Promise<Response> => {
    const body = await shortBody(context);
    const asked = loginRequest.safeParse(parsed(body));
    if (!asked.success)
      return refusal(context, {
        status: 400,
        says: 'that is not understood',
        remedy: 'send name and password',
      });
    const { user, wait } = await login(context, asked.data.name, asked.data.password);
    if (user !== undefined) return context.json(person(user));
    if (wait !== undefined) context.header('Retry-After', `${wait}`);
    return wait === undefined
      ? refusal(context, { status: 401, ...WRONG })
      : refusal(context, { status: 429, ...later(wait) });
  };

  return {
    login: true,
    headers: { 'Strict-Transport-Security': 'max-age=31536000' },
    hears: (context) => sessions.whose(tokenOf(context), users.list(), 'waits') !== undefined,
    proves: async (context, name, password) => {
      const address = addressOf(context);
      const wait = limit.take(name, address);
      if (wait !== undefined) throw new UserError(later(wait).says, later(wait).remedy);
      const user = users.list().find((one) => one.name === name);
      if (!(await isPassword(password, user?.password)))
        throw new UserError('the old password is not right', 'type the one you log in with');
      limit.right(name, address);
    },
    enter: async (context) => {
      const { method, path } = context.req;
      const own = originOf(context);
      const origin = context.req.header('origin');
      const reads = method === 'GET' || method === 'HEAD';
      if (own === undefined)
        return refusal(context, {
          status: 400,
          says: 'no host is named',
          remedy: 'open the address of the study',
        });
      if (origin === undefined ? !reads : origin !== own)
        return refusal(context, {
          status: 403,
          says:
            origin === undefined
              ? 'a request that writes must say where it comes from'
              : 'a page of another origin asks',
          remedy:
            proxy === false
              ? 'open the address of the study itself'
              : 'open the address of the study itself; whoever keeps it: the proxy must pass Host on, or name its address with --behind-proxy',
        });
      if (path === '/workbench.css' && reads)
        return context.body(parts.style, 200, { 'Content-Type': 'text/css; charset=utf-8' });
      if (path === '/login.js' && reads)
        return context.body(LOGIN_SCRIPT, 200, { 'Content-Type': 'text/javascript; charset=utf-8' });
      if (path === '/login' && method === 'POST') return atForm(context);
      if (path === '/api/login' && method === 'POST') return atInterface(context);
      const user = sessions.whose(tokenOf(context), users.list());
      if (path === '/api/logout' && method === 'POST') {
        sessions.end(tokenOf(context));
        context.header('Set-Cookie', `${SESSION}=; HttpOnly; Secure; SameSite=Strict; Path=/; Max-Age=0`);
        return context.json({ name: user?.name ?? null });
      }
      if (path === '/login' || path === '/in') return context.redirect('/', 303);
      if (user !== undefined) return person(user);
      if (path === '/' && reads)
        return page(context, { arrived: context.req.header('sec-fetch-site') === 'cross-site' }, 401);
      return refusal(context, {
        status: 401,
        says: 'You are not logged in.',
        remedy: 'Open the study anew and log in.',
      });
    },
  };
}

/** The body of a login as text; undefined when it is longer than any login. */
async function shortBody(context: Context): Promise<string | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of context.req.raw.body ?? []) {
    size += part.length;
    if (size > LARGEST) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
