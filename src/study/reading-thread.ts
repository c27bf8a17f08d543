import { parentPort } from 'node:worker_threads';
import { readEdition } from '../core/read/read.ts';
import { packRead } from './pack.ts';
import type { ReadingAnswer, ReadingOrder } from './reading-threads.ts';
import { passingBytes } from './recalled.ts';

parentPort?.on('message', ({ at, account, edition, span }: ReadingOrder) => {
  const bytes = passingBytes(JSON.stringify(packRead(readEdition(edition, account, span)))).slice();
  parentPort?.postMessage({ at, bytes } satisfies ReadingAnswer, [bytes.buffer as ArrayBuffer]);
});
