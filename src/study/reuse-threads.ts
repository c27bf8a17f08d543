import { Worker } from 'node:worker_threads';
import type { Reuse } from '../core/model/reuse.ts';
import { type Found, passagesOf } from '../core/trace/reuse/passages.ts';
import { prepareReuse, type ReuseWork, reuseFound } from '../core/trace/reuse/reuse.ts';
import type { ReuseOptions, ReuseText } from '../core/trace/reuse/reused-text.ts';

/** Pairs of texts that one thread takes at a time: numbers half-open. */
export interface ReuseShare {
  readonly from: number;
  readonly to: number;
}

/** Seeds from which a thread is worth the time it takes to start. */
const WORTH_A_THREAD = 100_000;
const SHARES_A_THREAD = 8;

/** Pairs divided into shares of about as many seeds each. */
function sharesOf({ prepared: { seeds }, pairs }: ReuseWork, count: number): ReuseShare[] {
  const all = seeds.a.length;
  const shares: ReuseShare[] = [];
  let from = 0;
  for (let pair = 0; pair < pairs; pair++) {
    const end = seeds.begins[pair + 1] as number;
    if (end - (seeds.begins[from] as number) < all / count && pair + 1 < pairs) continue;
    shares.push({ from, to: pair + 1 });
    from = pair + 1;
  }
  return shares;
}

/**
 * Finds reused passages with so many threads, which share the words and seeds in memory and take pairs of texts as they are free. The
 * passages are the same, in the same order, for any number. A search too small to gain from threads is done in this one.
 */
export async function findReuseInThreads(
  texts: readonly ReuseText[],
  options: ReuseOptions,
  threads: number,
  worth = WORTH_A_THREAD,
): Promise<Reuse> {
  const work = prepareReuse(texts, options);
  const useful = Math.min(threads, Math.floor(work.prepared.seeds.a.length / worth) + 1, work.pairs);
  if (useful <= 1) return reuseFound(work, [passagesOf(work.prepared, 0, work.pairs)]);
  const shares = sharesOf(work, useful * SHARES_A_THREAD);
  const next = new Int32Array(new SharedArrayBuffer(4));
  const found: Found[] = [];
  const name = import.meta.url.endsWith('.ts') ? './reuse-thread.ts' : './reuse-thread.js';
  const workers = Array.from(
    { length: useful },
    () =>
      new Worker(new URL(name, import.meta.url), {
        workerData: { prepared: work.prepared, shares, next },
        execArgv: [],
      }),
  );
  try {
    await Promise.all(
      workers.map(
        (worker) =>
          new Promise<void>((done, fail) => {
            worker.on('message', ({ at, found: one }: { at: number; found: Found }) => {
              found[at] = one;
            });
            worker.on('error', fail);
            worker.on('exit', (code) =>
              code === 0 ? done() : fail(new Error(`a thread of the search ended with ${code}`)),
            );
          }),
      ),
    );
  } finally {
    for (const worker of workers) worker.terminate();
  }
  return reuseFound(work, found);
}
