import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';

const running: Server[] = [];

afterAll(() => {
  for (const server of running.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A server on this machine for the tests of one file; gives its address without a slash at the end. */
export async function localServer(
  answer: (asked: IncomingMessage, given: ServerResponse) => void,
): Promise<string> {
  const server = createServer(answer);
  running.push(server);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
