import { parentPort } from 'node:worker_threads';
import { readEdition } from '../core/read/read.ts';
import { packRead } from './pack.ts';
import { passingJson } from './passing-json.ts';
import type { ReadingAnswer, ReadingOrder } from './reading-threads.ts';

parentPort?.on('message', ({ at, account, edition, span }: ReadingOrder) => {
  const bytes = passingJson(packRead(readEdition(edition, account, span)), 2).slice();
  parentPort?.postMessage({ at, bytes } satisfies ReadingAnswer, [bytes.buffer as ArrayBuffer]);
});
