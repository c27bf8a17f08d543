import { parentPort } from 'node:worker_threads';
import { passagesOf } from '../core/trace/reuse/passages.ts';
import { tokensOf } from '../core/trace/reuse/tokens.ts';
import type { ReuseAnswer, ReuseOrder, ReuseShare } from './reuse-threads.ts';

const answer = (said: ReuseAnswer): void => parentPort?.postMessage(said);

parentPort?.on('message', (order: ReuseOrder) => {
  if (order.do === 'cut') {
    answer({ tokens: tokensOf(order.texts, order.skeleton) });
    return;
  }
  const { prepared, shares, next } = order;
  // Whoever is free takes the next share; which thread it was tells nothing of the result.
  for (let at = Atomics.add(next, 0, 1); at < shares.length; at = Atomics.add(next, 0, 1)) {
    const { from, to } = shares[at] as ReuseShare;
    answer({ at, found: passagesOf(prepared, from, to) });
  }
  answer({ done: true });
});
