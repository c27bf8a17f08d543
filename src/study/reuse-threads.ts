import { Worker } from 'node:worker_threads';
import type { Reuse } from '../core/model/reuse.ts';
import { type Found, type Prepared, passagesOf } from '../core/trace/reuse/passages.ts';
import { inOrder, prepareWords, type ReuseWork, reuseFound } from '../core/trace/reuse/reuse.ts';
import { REUSE_DEFAULTS, type ReuseOptions, type ReuseText } from '../core/trace/reuse/reused-text.ts';
import { joinedTokens, type Tokens, tokensOf } from '../core/trace/reuse/tokens.ts';

/** Pairs of texts that one thread takes at a time: numbers half-open. */
export interface ReuseShare {
  readonly from: number;
  readonly to: number;
}

/** What a thread is told to do: cut texts into words, or find the passages of shares until none is left. */
export type ReuseOrder =
  | { readonly do: 'cut'; readonly texts: readonly ReuseText[]; readonly skeleton: boolean }
  | {
      readonly do: 'find';
      readonly prepared: Prepared;
      readonly shares: readonly ReuseShare[];
      readonly next: Int32Array;
    };

/** What a thread says: the words it cut, the passages of a share, or that no share is left. */
export type ReuseAnswer =
  | { readonly tokens: Tokens }
  | { readonly at: number; readonly found: Found }
  | { readonly done: true };

/** From so much on threads are worth the time they take to start. */
export interface WorthThreads {
  /** UTF-16 code units of text, for cutting. */
  readonly units: number;
  /** Seeds for each thread, for finding. */
  readonly seeds: number;
}

const WORTH: WorthThreads = { units: 16_000_000, seeds: 100_000 };
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

/** Texts divided into so many runs of about as many units each, in order; fewer where there are not so many texts. */
function runsOf(texts: readonly ReuseText[], count: number): ReuseText[][] {
  const all = texts.reduce((sum, { text }) => sum + text.length, 0);
  const runs: ReuseText[][] = [[]];
  let done = 0;
  for (const text of texts) {
    if (done >= (all * runs.length) / count && runs.length < count) runs.push([]);
    (runs.at(-1) as ReuseText[]).push(text);
    done += text.text.length;
  }
  return runs;
}

/** Threads of one search, started when they are first needed. */
class Threads {
  private readonly workers: Worker[] = [];

  /** Tells the thread of this number what to do and hears it out. */
  told(number: number, order: ReuseOrder, hear: (said: ReuseAnswer) => void): Promise<void> {
    const worker = this.workers[number] ?? this.start(number);
    return new Promise<void>((done, fail) => {
      const ended = (code: number): void => fail(new Error(`a thread of the search ended with ${code}`));
      const listen = (said: ReuseAnswer): void => {
        hear(said);
        if ('at' in said) return;
        worker.off('message', listen).off('error', fail).off('exit', ended);
        done();
      };
      worker.on('message', listen).on('error', fail).on('exit', ended);
      worker.postMessage(order);
    });
  }

  private start(number: number): Worker {
    const name = import.meta.url.endsWith('.ts') ? './reuse-thread.ts' : './reuse-thread.js';
    const worker = new Worker(new URL(name, import.meta.url), { execArgv: [] });
    this.workers[number] = worker;
    return worker;
  }

  stop(): void {
    for (const worker of this.workers) worker?.terminate();
  }
}

async function cut(
  texts: readonly ReuseText[],
  skeleton: boolean,
  count: number,
  threads: Threads,
): Promise<Tokens> {
  const runs = runsOf(texts, count);
  const parts: Tokens[] = [];
  const others = runs.slice(1).map((run, at) =>
    threads.told(at, { do: 'cut', texts: run, skeleton }, (said) => {
      if ('tokens' in said) parts[at + 1] = said.tokens;
    }),
  );
  // This thread cuts as well: it would only wait.
  parts[0] = tokensOf(runs[0] ?? [], skeleton);
  await Promise.all(others);
  return joinedTokens(parts);
}

async function find(work: ReuseWork, count: number, threads: Threads): Promise<Found[]> {
  const shares = sharesOf(work, count * SHARES_A_THREAD);
  const next = new Int32Array(new SharedArrayBuffer(4));
  const found: Found[] = [];
  const order: ReuseOrder = { do: 'find', prepared: work.prepared, shares, next };
  await Promise.all(
    Array.from({ length: count }, (_, number) =>
      threads.told(number, order, (said) => {
        if ('at' in said) found[said.at] = said.found;
      }),
    ),
  );
  return found;
}

/**
 * Finds reused passages with so many threads: each cuts its texts into words, which then lie in shared memory with the seeds, and takes pairs
 * of texts as it is free. The passages are the same, in the same order, for any number. What is too small to gain from threads is done in this
 * one.
 */
export async function findReuseInThreads(
  given: readonly ReuseText[],
  options: ReuseOptions,
  count: number,
  worth: WorthThreads = WORTH,
): Promise<Reuse> {
  const texts = inOrder(given);
  const skeleton = options.skeleton ?? REUSE_DEFAULTS.skeleton;
  const units = texts.reduce((sum, { text }) => sum + text.length, 0);
  const threads = new Threads();
  try {
    const tokens =
      count > 1 && units >= worth.units
        ? await cut(texts, skeleton, count, threads)
        : tokensOf(texts, skeleton);
    const work = prepareWords(texts, tokens, options);
    const useful = Math.min(count, Math.floor(work.prepared.seeds.a.length / worth.seeds) + 1, work.pairs);
    const found = useful > 1 ? await find(work, useful, threads) : [passagesOf(work.prepared, 0, work.pairs)];
    return reuseFound(work, found);
  } finally {
    threads.stop();
  }
}
