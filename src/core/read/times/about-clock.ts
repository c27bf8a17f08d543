import type { TimeCursor } from './cursor.ts';
import { KIND } from './lexicon.ts';

/** Whether a clock time is told as about so late: `gegen 18 Uhr`, `shortly after 6 p.m.`, `etwa um 18 Uhr`, and not `um 18 Uhr`. */
export const isAboutClock = (c: TimeCursor, i: number): boolean => {
  const first = c.before(i, KIND.clockExact) ? i - 1 : i;
  return c.before(first, KIND.approx) || c.before(first, KIND.clockNear);
};
