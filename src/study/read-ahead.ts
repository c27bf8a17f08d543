import { availableParallelism } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { followedDecisions } from '../core/decide/followed-decisions.ts';
import type { Study } from '../core/model/account.ts';
import type { Decision } from '../core/model/decision.ts';
import { readingWork, studyToRead } from '../core/reading-work.ts';
import type { ReadingMemory } from './reading-memory.ts';
import { readInThread, readingShares, WORTH_THREADS } from './reading-threads.ts';

/** What comes after the reading waits for one thread alone, so more would only take memory. */
const MOST = 4;

/** One core is left to the engine's own compiler and collector: with two, a second thread was measured to gain nothing. */
const threadsHere = (): number => Math.min(availableParallelism() - 1, MOST);

/** How the reading ahead is done; the defaults are those of this machine. */
export interface ReadAheadOptions {
  readonly threads?: number;
  /** UTF-16 code units of unread text from which threads are started. */
  readonly worth?: number;
  readonly progress?: (done: number, all: number) => void;
}

/**
 * Reads what no memory holds of a study, in one thread less than the machine has cores, this one among them. The build that follows finds it
 * in the memory, so that its result is the same for any number of threads, and with none. Small studies are left to the build.
 */
export async function readAhead(
  study: Study,
  decisions: readonly Decision[],
  memory: ReadingMemory,
  options: ReadAheadOptions = {},
): Promise<void> {
  const { threads = threadsHere(), worth = WORTH_THREADS } = options;
  if (threads < 2 || units(study.accounts.flatMap(({ editions }) => editions)) < worth) return;
  const given = studyToRead(study, followedDecisions(decisions));
  const all = readingWork(given);
  const work = all.filter(({ key }) => !memory.knows(key));
  if (units(work.map(({ edition }) => edition)) < worth) return;
  let done = all.length - work.length;
  const tell = (): void => options.progress?.(++done, all.length);
  const [own = [], ...others] = readingShares(work, threads);
  const reading = others.map((share) =>
    readInThread(share, given.span, ({ key }, bytes) => {
      memory.keep(key, bytes);
      tell();
    }),
  );
  for (const { key, read } of own) {
    memory.hold(key, read());
    tell();
    // What the others have read is heard between two texts.
    await nextTurn();
  }
  await Promise.all(reading);
}

const units = (editions: readonly { readonly text: string }[]): number =>
  editions.reduce((sum, { text }) => sum + text.length, 0);
