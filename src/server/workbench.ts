import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { z } from 'zod';
import type { VerbAsked } from '../core/model/decision.ts';
import { LARGEST_FILE } from '../study/folder.ts';
import { bytesOf } from '../study/recalled.ts';
import { UserError } from '../study/user-error.ts';
import { askedOf } from './asked-of.ts';
import { changesStream } from './changes-stream.ts';
import { type Door, type Person, refusal } from './door.ts';
import { HEADERS, policy } from './headers.ts';
import { PAGE } from './page.ts';
import { partsStream } from './parts-stream.ts';
import { holds, type Role } from './users/user.ts';
import type { UsersFile } from './users/users-file.ts';
import type { Work } from './work.ts';

/** What the workbench serves beside the study. */
export interface WorkbenchParts {
  /** The page's module and styles, as bundled from src/web. */
  readonly script: string;
  readonly style: string;
  readonly version: string;
  /** Decides who asks. */
  readonly door: Door;
  /** Those who may log in, where people do. */
  readonly users?: UsersFile;
}

/** Largest body of a request, in bytes; a decision has a few hundred. */
const LARGEST = 64 * 1024;

/** Shapes of what is asked for and answered; loaded with the first request that has a body, for the page itself needs none. */
type Shapes = typeof import('./request-shapes.ts');
type RequestName = Extract<keyof Shapes, `${string}Request`>;
const shapeOf =
  <N extends RequestName>(name: N) =>
  async (): Promise<Shapes[N]> =>
    (await import('./request-shapes.ts'))[name];

type Env = { Variables: { person: Person } };

/** What a role may do, for those who may not. */
const NEEDED: Readonly<Record<Role, string>> = {
  reader: 'log in',
  editor: 'ask an owner of the study to make you an editor',
  owner: 'ask an owner of the study to do it, or to make you an owner',
};

/**
 * The HTTP interface of an open study. Every request has to pass the door, which says who asks; every route says what role it needs.
 * What is served are the page and the answers of the study: no path of the disk.
 */
export function workbench(work: Work, parts: WorkbenchParts): Hono<Env> {
  const { door, users } = parts;
  const app = new Hono<Env>();
  const headers: Readonly<Record<string, string>> = {
    ...HEADERS,
    ...(door.login ? { 'Content-Security-Policy': policy("'self'") } : {}),
    ...door.headers,
  };

  app.use(async (context, next) => {
    for (const [name, value] of Object.entries(headers)) context.header(name, value);
    const entered = await door.enter(context);
    if (entered instanceof Response) return entered;
    context.set('person', entered);
    return next();
  });
  const within = (maxSize: number, remedy: string) =>
    bodyLimit({
      maxSize,
      onError: (context) => refusal(context, { status: 413, says: 'that is too long', remedy }),
    });
  const needs =
    (role: Role): MiddlewareHandler<Env> =>
    async (context, next) => {
      if (work.earlier !== undefined && role !== 'reader')
        return refusal(context, {
          status: 403,
          says: 'this is an earlier state of the study; it can only be looked at',
          remedy: 'open the study without --at to go on working in it',
        });
      return holds(context.var.person.role, role)
        ? next()
        : refusal(context, {
            status: 403,
            says: `${context.var.person.name} is ${context.var.person.role} here and may not do that`,
            remedy: NEEDED[role],
          });
    };
  const desk = (context: Context<Env>) => work.as(context.var.person.name);
  const short = within(LARGEST, 'shorten it');
  /** A route that changes something on what a body in JSON asks for. */
  const post = <T>(
    path: string,
    role: Role,
    shape: () => Promise<z.ZodType<T>>,
    act: (asked: T, context: Context<Env>) => Promise<object>,
  ): void => {
    app.post(path, needs(role), short, async (context) => {
      const body = await askedOf(context, await shape());
      await work.ready();
      return 'refused' in body ? body.refused : context.json(await act(body.asked, context));
    });
  };

  app.get('/', needs('reader'), (context) => context.html(PAGE));
  app.get('/workbench.js', needs('reader'), (context) =>
    context.body(parts.script, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }),
  );
  app.get('/workbench.css', needs('reader'), (context) =>
    context.body(parts.style, 200, { 'Content-Type': 'text/css; charset=utf-8' }),
  );
  app.get('/api/openapi.json', needs('reader'), async (context) =>
    context.json((await import('./openapi.ts')).openapi(parts.version)),
  );
  app.get('/api/me', needs('reader'), (context) =>
    context.json({ ...context.var.person, login: door.login }),
  );
  /** An answer that was kept as JSON: as bytes, for it need not become text on its way. */
  const asKept = (context: Context<Env>, serial: number, name: string, json: Uint8Array): Response => {
    const { role } = context.var.person;
    const about = JSON.stringify({ serial, me: context.var.person.name, role, login: door.login });
    const whole = Buffer.concat([bytesOf(`${about.slice(0, -1)},"${name}":`), json, bytesOf('}')]);
    return context.body(whole, 200, { 'Content-Type': 'application/json' });
  };
  /** Who looks at what, beside what is shown. */
  const asOpen = (context: Context<Env>) => {
    const { earlier } = work;
    const at = earlier === undefined ? {} : { at: { hash: earlier.hash, when: earlier.when ?? null } };
    return { role: context.var.person.role, login: door.login, ...at };
  };
  app.get('/api/first', needs('reader'), async (context) => {
    const kept = work.keptState(context.var.person.name);
    if (kept !== undefined) return asKept(context, kept.serial, 'first', kept.first);
    await work.ready();
    return context.json({ ...desk(context).first(), ...asOpen(context) });
  });
  app.post('/api/parts', needs('reader'), short, async (context) => {
    const body = await askedOf(context, await shapeOf('partsRequest')());
    if ('refused' in body) return body.refused;
    await work.ready();
    return partsStream(context, desk(context).state(), body.asked.keys);
  });
  app.get('/api/study', needs('reader'), async (context) => {
    const since = context.req.query('since');
    const kept = since === undefined ? work.keptState(context.var.person.name) : undefined;
    const content = kept?.content();
    if (kept !== undefined && content !== undefined) return asKept(context, kept.serial, 'content', content);
    await work.ready();
    if (since !== undefined) return context.json(desk(context).stateSince(Number(since)));
    return context.json({ ...desk(context).state(), ...asOpen(context) });
  });
  app.get('/api/changes', needs('reader'), (context) => {
    // A page that listens is drawn: what its first decision needs is loaded while it is looked at.
    void import('./request-shapes.ts');
    return changesStream(context, work, () => door.hears(context));
  });

  // JSON has no fields that are undefined, which the shapes cannot say.
  post('/api/decisions', 'editor', shapeOf('decisionRequest'), ({ target, verb, why }, context) =>
    desk(context).decide(target, verb as VerbAsked, why),
  );
  post('/api/decisions/take-back', 'editor', shapeOf('takeBackRequest'), ({ id }, context) =>
    desk(context).takeBack(id),
  );
  post('/api/decisions/again', 'editor', shapeOf('takeBackRequest'), ({ id }, context) =>
    desk(context).decideAgain(id),
  );
  post('/api/settings', 'owner', shapeOf('settingsRequest'), (edit) => work.saveSettings(edit));
  app.post('/api/seen', needs('reader'), short, async (context) => {
    await work.ready();
    return context.json(await desk(context).markSeen());
  });
  app.post(
    '/api/files',
    needs('owner'),
    within(LARGEST_FILE, 'cut the file into parts, or keep only the pages on the event'),
    async (context) => {
      const bytes = new Uint8Array(await context.req.arrayBuffer());
      const { name = '', more } = context.req.query();
      return context.json(await work.addFile(name, bytes, more === 'true'));
    },
  );
  if (users !== undefined) {
    const list = () => users.list().map(({ name, role, added }) => ({ name, role, added }));
    app.get('/api/users', needs('owner'), (context) => context.json(list()));
    post('/api/users', 'owner', shapeOf('userRequest'), async ({ name, role, password }) => {
      await users.add(name, role, password);
      return list();
    });
    post('/api/users/remove', 'owner', shapeOf('removeUserRequest'), async ({ name }) => {
      users.remove(name);
      return list();
    });
    post('/api/password', 'reader', shapeOf('passwordRequest'), async ({ old, password }, context) => {
      const { name, role } = context.var.person;
      await door.proves(context, name, old);
      await users.changePassword(name, password);
      return { name, role };
    });
  }

  app.notFound((context) =>
    refusal(context, { status: 404, says: 'there is nothing here', remedy: 'open /' }),
  );
  app.onError((error, context) => {
    for (const [name, value] of Object.entries(headers)) context.header(name, value);
    if (error instanceof UserError)
      return refusal(context, { status: 409, says: error.message, remedy: error.remedy });
    if ((error as NodeJS.ErrnoException).code === 'ECONNRESET')
      return refusal(context, { status: 400, says: 'the request broke off', remedy: 'send it again' });
    console.error(error.stack);
    return context.json(
      {
        says: 'the workbench has a fault',
        remedy: 'the terminal it was started from says where; please report it',
      },
      500,
    );
  });
  return app;
}
