import { randomBytes } from 'node:crypto';
import type { Server, ServerOptions } from 'node:http';
import { createServer } from 'node:net';
import { hostname } from 'node:os';
import { serve as listen } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import { UserError } from '../study/user-error.ts';
import type { Door } from './door.ts';
import { takeLock } from './lock.ts';
import { loopbackDoor } from './loopback-door.ts';
import type { Reach } from './reach.ts';
import type { UsersFile } from './users/users-file.ts';
import { watchFolder } from './watch-folder.ts';
import type { Work } from './work.ts';
import { workbench } from './workbench.ts';

/** A workbench that is running. */
export interface Serving {
  /** The address to open; on this machine alone it holds the secret and is printed once. */
  readonly url: string;
  readonly port: number;
  stop(): Promise<void>;
}

/** How a study is served. */
export interface ServeParts {
  readonly script: string;
  readonly style: string;
  readonly version: string;
  readonly users: UsersFile;
  readonly reach: Reach;
  /** By default one that is free. */
  readonly port?: number;
  /** How long a request may take to arrive, in milliseconds: one who sends byte by byte holds nothing for long. */
  readonly patience?: { readonly headers: number; readonly whole: number };
}

/** Where the workbench stands when the port is free, so that its addresses can be kept. */
const HOME = 7938;
const PATIENCE = { headers: 15_000, whole: 120_000 };

const free = (port: number, host: string): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });

/** The address by which browsers reach a study that is open to colleagues. */
function addressOf(reach: Extract<Reach, { colleagues: true }>, port: number): string {
  if (typeof reach.proxy === 'string') return `${reach.proxy}/`;
  const named = reach.host === '0.0.0.0' || reach.host === '::' ? hostname() : reach.host;
  const host = named.includes(':') ? `[${named}]` : named;
  return reach.tls === undefined ? `http://${host}:${port}/` : `https://${host}:${port}/`;
}

/** Serves an open study, on this machine alone or to colleagues who log in, and reads it again when its files change. */
export async function serveWork(work: Work, parts: ServeParts): Promise<Serving> {
  const { reach, users, patience = PATIENCE } = parts;
  // A study that is open on this machine alone waits for nothing that colleagues need.
  const loginDoor = reach.colleagues ? (await import('./login-door.ts')).loginDoor : undefined;
  const tls = reach.colleagues ? reach.tls : undefined;
  const createTlsServer = tls === undefined ? undefined : (await import('node:https')).createServer;
  // Who only looks at an earlier state writes nothing, and keeps nobody out.
  const unlock =
    work.earlier === undefined ? takeLock(work.root, work.me, new Date().toISOString()) : () => {};
  const port = parts.port ?? ((await free(HOME, reach.host)) ? HOME : 0);
  const secret = randomBytes(24).toString('base64url');
  const timeouts: ServerOptions = {
    headersTimeout: patience.headers,
    requestTimeout: patience.whole,
    connectionsCheckingInterval: Math.min(5000, patience.headers),
  };
  const doorAt = (at: number): Door =>
    reach.colleagues && loginDoor !== undefined
      ? loginDoor({
          users,
          proxy: reach.proxy,
          style: parts.style,
          address: (context) => getConnInfo(context).remote.address ?? '',
        })
      : loopbackDoor(at, secret, work.me, work.earlier === undefined ? 'owner' : 'reader');
  return new Promise((resolve, reject) => {
    let fetch: ReturnType<typeof workbench>['fetch'] | undefined;
    const options = {
      hostname: reach.host,
      port,
      fetch: (request: Request, env: object) => fetch?.(request, env) ?? new Response('', { status: 503 }),
    };
    const started = (info: { port: number }): void => {
      const { script, style, version } = parts;
      const shared = { script, style, version, door: doorAt(info.port) };
      fetch = workbench(work, reach.colleagues ? { ...shared, users } : shared).fetch;
      const unwatch = watchFolder(work.root, work.appendsTo, () => {
        work.reload().catch((error: unknown) => console.error(error));
      });
      resolve({
        url: reach.colleagues ? addressOf(reach, info.port) : `http://127.0.0.1:${info.port}/?key=${secret}`,
        port: info.port,
        stop: () =>
          new Promise((stopped) => {
            unwatch();
            unlock();
            work.close();
            (server as Server).closeAllConnections();
            server.close(() => stopped());
          }),
      });
    };
    let server: ReturnType<typeof listen>;
    try {
      server =
        tls === undefined || createTlsServer === undefined
          ? listen({ ...options, serverOptions: timeouts }, started)
          : listen(
              {
                ...options,
                createServer: createTlsServer,
                serverOptions: { ...timeouts, ...tls, minVersion: 'TLSv1.2' },
              },
              started,
            );
    } catch (error) {
      unlock();
      // OpenSSL says what is wrong with the files in its own words.
      reject(
        tls !== undefined
          ? new UserError(
              `the certificate and its key cannot be used (${error instanceof Error ? error.message : String(error)})`,
              'give both in PEM, the key without a password, and the key that belongs to the certificate',
            )
          : error,
      );
      return;
    }
    let tried = port;
    server.on('error', (error: NodeJS.ErrnoException) => {
      // Another workbench took the port between the question whether it is free and the answer.
      if (error.code === 'EADDRINUSE' && parts.port === undefined && tried === HOME) {
        tried = 0;
        (server as Server).listen(tried, reach.host);
        return;
      }
      unlock();
      reject(error);
    });
  });
}
