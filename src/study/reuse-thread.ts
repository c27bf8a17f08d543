import { parentPort, workerData } from 'node:worker_threads';
import { type Prepared, passagesOf } from '../core/trace/reuse/passages.ts';
import type { ReuseShare } from './reuse-threads.ts';

const { prepared, shares, next } = workerData as {
  readonly prepared: Prepared;
  readonly shares: readonly ReuseShare[];
  readonly next: Int32Array;
};

// Whoever is free takes the next share; which thread it was tells nothing of the result.
for (let at = Atomics.add(next, 0, 1); at < shares.length; at = Atomics.add(next, 0, 1)) {
  const { from, to } = shares[at] as ReuseShare;
  parentPort?.postMessage({ at, found: passagesOf(prepared, from, to) });
}
