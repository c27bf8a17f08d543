import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { streamSSE } from 'hono/streaming';
import { z } from 'zod';
import { LARGEST_FILE } from '../study/folder.ts';
import { UserError } from '../study/user-error.ts';
import { cookieName, refused, sameSecret } from './guard.ts';
import { openapi } from './openapi.ts';
import { decisionRequest, settingsRequest, takeBackRequest } from './request-shapes.ts';
import type { Work } from './work.ts';

/** What the workbench serves beside the study. */
export interface WorkbenchParts {
  /** The page's module and styles, as bundled from src/web. */
  readonly script: string;
  readonly style: string;
  readonly version: string;
  readonly port: number;
  /** Goes to the browser once, in the address that is opened, and comes back in a cookie. */
  readonly secret: string;
}

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
};

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Variorum</title>
<link rel="stylesheet" href="/workbench.css">
</head>
<body>
<div id="app"><p class="opening">Opening the study ...</p><noscript><p>The workbench needs JavaScript. Nothing is loaded from a network.</p></noscript></div>
<script type="module" src="/workbench.js"></script>
</body>
</html>
`;

/** Largest body of a request, in bytes; a decision has a few hundred. */
const LARGEST = 64 * 1024;
/** How often an open stream says that it is alive, in milliseconds. */
const BEAT = 20_000;

const refusal = (context: Context, status: 400 | 403 | 404 | 409 | 413, says: string, remedy: string) =>
  context.json({ says, remedy }, status);

/**
 * The HTTP interface of an open study, on loopback. Every request has to pass the guard; the first one carries the secret in its
 * address, gets the cookie and is sent on, so that the secret stands in no address that is shared.
 */
export function workbench(work: Work, parts: WorkbenchParts): Hono {
  const { port, secret } = parts;
  const app = new Hono();

  app.use(async (context, next) => {
    const key = context.req.query('key');
    const cookie =
      context.req.path === '/' && sameSecret(key, secret)
        ? `${cookieName(port)}=${secret}`
        : context.req.header('cookie');
    const why = refused(
      {
        method: context.req.method,
        host: context.req.header('host'),
        origin: context.req.header('origin'),
        cookie,
      },
      port,
      secret,
    );
    for (const [name, value] of Object.entries(HEADERS)) context.header(name, value);
    if (why !== undefined)
      return refusal(context, 403, why, 'start `variorum open` and use the address that it prints');
    if (key !== undefined) {
      context.header('Set-Cookie', `${cookieName(port)}=${secret}; HttpOnly; SameSite=Strict; Path=/`);
      return context.redirect('/', 303);
    }
    return next();
  });
  const within = (maxSize: number, remedy: string) =>
    bodyLimit({ maxSize, onError: (context) => refusal(context, 413, 'that is too long', remedy) });
  app.use('/api/files', within(LARGEST_FILE, 'cut the file into parts, or keep only the pages on the event'));
  const short = within(LARGEST, 'shorten it');
  app.use('/api/*', (context, next) => (context.req.path === '/api/files' ? next() : short(context, next)));

  app.get('/', (context) => context.html(PAGE));
  app.get('/workbench.js', (context) =>
    context.body(parts.script, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }),
  );
  app.get('/workbench.css', (context) =>
    context.body(parts.style, 200, { 'Content-Type': 'text/css; charset=utf-8' }),
  );
  app.get('/api/openapi.json', (context) => context.json(openapi(parts.version)));
  app.get('/api/study', (context) => {
    const since = context.req.query('since');
    return context.json(since === undefined ? work.state() : work.stateSince(Number(since)));
  });
  app.get('/api/changes', (context) =>
    streamSSE(context, async (stream) => {
      let wake = (): void => {};
      let told = -1;
      let open = true;
      const stop = work.listen(() => wake());
      stream.onAbort(() => {
        open = false;
        wake();
      });
      while (open) {
        const { serial } = work;
        if (serial !== told) await stream.writeSSE({ event: 'serial', data: `${serial}` });
        else await stream.writeSSE({ event: 'beat', data: '' });
        told = serial;
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, BEAT);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      stop();
    }),
  );

  const answered = async <T>(
    context: Context,
    shape: z.ZodType<T>,
    act: (asked: T) => Promise<{ serial: number }>,
  ) => {
    const body: unknown = await context.req.json().catch(() => undefined);
    const asked = shape.safeParse(body);
    if (!asked.success)
      return refusal(context, 400, `that is not understood: ${z.prettifyError(asked.error)}`, 'decide again');
    return context.json(await act(asked.data));
  };
  app.post('/api/decisions', (context) =>
    answered(context, decisionRequest, ({ target, verb, why }) => work.decide(target, verb, why)),
  );
  app.post('/api/settings', (context) =>
    answered(context, settingsRequest, (edit) => work.saveSettings(edit)),
  );
  app.post('/api/files', async (context) => {
    const bytes = new Uint8Array(await context.req.arrayBuffer());
    return context.json(await work.addFile(context.req.query('name') ?? '', bytes));
  });
  app.post('/api/seen', async (context) => context.json(await work.markSeen()));
  app.post('/api/decisions/take-back', (context) =>
    answered(context, takeBackRequest, ({ id }) => work.takeBack(id)),
  );

  app.notFound((context) => refusal(context, 404, 'there is nothing here', 'open /'));
  app.onError((error, context) => {
    for (const [name, value] of Object.entries(HEADERS)) context.header(name, value);
    if (error instanceof UserError) return refusal(context, 409, error.message, error.remedy);
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
