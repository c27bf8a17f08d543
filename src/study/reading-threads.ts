import { Worker } from 'node:worker_threads';
import { languageOf } from '../core/languages/index.ts';
import type { Account, Edition, Study } from '../core/model/account.ts';
import type { ReadingWork } from '../core/reading-work.ts';

/** What a thread is told to read. The account comes without its other editions. */
export interface ReadingOrder {
  readonly at: number;
  readonly account: Account;
  readonly edition: Edition;
  readonly span: Study['span'];
}

/** What a thread says: what it read, packed as a memory of reading holds it. */
export interface ReadingAnswer {
  readonly at: number;
  readonly bytes: Uint8Array;
}

/** UTF-16 code units of text from which a second thread is worth the time it takes to start. */
export const WORTH_THREADS = 200_000;

/** Texts of languages that are read alike lie side by side, so that a thread compiles and warms up few of them. */
const family = ({ edition }: ReadingWork): string =>
  `${languageOf(edition.language)?.clauses ?? ''} ${edition.language}`;

/** Editions divided into so many runs of about as much text each, languages together. */
export function readingShares(work: readonly ReadingWork[], count: number): ReadingWork[][] {
  const ordered = work
    .map((one) => ({ one, of: family(one) }))
    .sort((a, b) => (a.of < b.of ? -1 : a.of > b.of ? 1 : 0))
    .map(({ one }) => one);
  const all = ordered.reduce((sum, { edition }) => sum + edition.text.length, 0);
  const shares: ReadingWork[][] = [[]];
  let done = 0;
  for (const one of ordered) {
    // A text goes where most of it falls.
    const middle = done + one.edition.text.length / 2;
    if (middle >= (all * shares.length) / count && shares.length < count) shares.push([]);
    (shares.at(-1) as ReadingWork[]).push(one);
    done += one.edition.text.length;
  }
  return shares;
}

/**
 * Reads editions in a thread of their own, one after the other; `heard` is told of each as it is read. A thread that fails tells nothing of
 * what it did not read: that is read where it is asked for, and the failure shows there.
 */
export function readInThread(
  work: readonly ReadingWork[],
  span: Study['span'],
  heard: (one: ReadingWork, bytes: Uint8Array) => void,
): Promise<void> {
  const name = import.meta.url.endsWith('.ts') ? './reading-thread.ts' : './reading-thread.js';
  const worker = new Worker(new URL(name, import.meta.url), { execArgv: [] });
  return new Promise<void>((done) => {
    let left = work.length;
    const end = (): void => {
      void worker.terminate();
      done();
    };
    worker.on('message', ({ at, bytes }: ReadingAnswer) => {
      heard(work[at] as ReadingWork, bytes);
      left--;
      if (left === 0) end();
    });
    worker.on('error', end).on('exit', () => done());
    for (const [at, { account, edition }] of work.entries())
      worker.postMessage({ at, account: { ...account, editions: [] }, edition, span } satisfies ReadingOrder);
  });
}
