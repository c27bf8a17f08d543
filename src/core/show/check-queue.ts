import type { CheckView } from './to-check.ts';

/** Places of the queue that a page holds: enough for one sitting. */
const HELD = 300;

/** The queue of what deserves a look, as a page holds it: the first places that nobody decided on, and how many there are. */
export interface CheckQueue {
  readonly places: readonly CheckView[];
  /** Places that nobody decided on, and those that someone did. */
  readonly open: number;
  readonly done: number;
}

/** The head of a queue. */
export function checkQueue(queue: readonly CheckView[], held = HELD): CheckQueue {
  const open = queue.filter(({ done }) => !done);
  return { places: open.slice(0, held), open: open.length, done: queue.length - open.length };
}
