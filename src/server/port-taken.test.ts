import type { Server } from 'node:net';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { tempFolder } from '../study/temp-study.test-support.ts';
import { openWork } from './open-work.ts';
import { serveWork } from './serve.ts';
import { usersFile } from './users/users-file.ts';

/** Whoever takes the port between the question whether it is free and the answer. */
let other: Server | undefined;

vi.mock('node:net', async (original) => {
  const net = await original<typeof import('node:net')>();
  return {
    ...net,
    createServer: () => {
      const probe = net.createServer();
      const close = probe.close.bind(probe);
      probe.close = (closed) => {
        const { port } = probe.address() as import('node:net').AddressInfo;
        return close(() => {
          other = net.createServer().listen(port, '127.0.0.1', () => closed?.());
        });
      };
      return probe;
    },
  };
});
afterAll(() => other?.close());

test('a port that another workbench takes in the same moment is left to it', async () => {
  const folder = await tempFolder({ 'accounts/one.txt': 'On 31 July 1938 they lost 717 men.\n' });
  const work = await openWork(folder, { version: '0', name: 'anna', cache: await tempFolder() });
  const users = usersFile(join(await tempFolder(), 'users.json'), 2 ** 10);
  const reach = { colleagues: false, host: '127.0.0.1' } as const;
  const serving = await serveWork(work, { script: '', style: '', version: '0', users, reach });
  try {
    expect((await fetch(serving.url, { redirect: 'manual' })).status).toBeLessThan(400);
  } finally {
    await serving.stop();
  }
});
