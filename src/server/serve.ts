import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import { createServer } from 'node:net';
import { serve as listen } from '@hono/node-server';
import { takeLock } from './lock.ts';
import { watchFolder } from './watch-folder.ts';
import type { Work } from './work.ts';
import { workbench } from './workbench.ts';

/** A workbench that is running. */
export interface Serving {
  /** The address to open; it holds the secret and is printed once. */
  readonly url: string;
  readonly port: number;
  stop(): Promise<void>;
}

/** Where the workbench stands when the port is free, so that its addresses can be kept. */
const HOME = 7938;

const free = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });

/** Serves an open study on loopback, and reads it again when its files change. */
export async function serveWork(
  work: Work,
  parts: { readonly script: string; readonly style: string; readonly version: string },
  asked?: number,
): Promise<Serving> {
  const unlock = takeLock(work.root, work.me, new Date().toISOString());
  const port = asked ?? ((await free(HOME)) ? HOME : 0);
  const secret = randomBytes(24).toString('base64url');
  return new Promise((resolve, reject) => {
    let fetch: ReturnType<typeof workbench>['fetch'] | undefined;
    const server = listen(
      {
        hostname: '127.0.0.1',
        port,
        fetch: (request, env) => fetch?.(request, env) ?? new Response('', { status: 503 }),
      },
      (info) => {
        fetch = workbench(work, { ...parts, port: info.port, secret }).fetch;
        const unwatch = watchFolder(work.root, work.journal, () => {
          work.reload().catch((error: unknown) => console.error(error));
        });
        resolve({
          url: `http://127.0.0.1:${info.port}/?key=${secret}`,
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
      },
    );
    server.on('error', (error) => {
      unlock();
      reject(error);
    });
  });
}
