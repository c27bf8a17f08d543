import type { Interval } from '../model/interval.ts';
import { daysOf } from './types/extent.ts';

/** How many of the days, which stand in order, lie before a day. */
function countBefore(days: readonly number[], day: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] as number) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Open ends are infinite, and two of those have no difference. */
const ascending = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

/** An act without a time may be of any day. */
const daysIn = (when: Interval | undefined): ReturnType<typeof daysOf> =>
  when === undefined ? { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY } : daysOf(when);

/** The days of many acts, of which it is asked whether any may be of a certain day without looking at each. */
export class DaysOfSide {
  readonly #first: readonly number[];
  readonly #last: readonly number[];

  constructor(times: readonly (Interval | undefined)[]) {
    const days = times.map(daysIn);
    this.#first = days.map(({ from }) => from).sort(ascending);
    this.#last = days.map(({ to }) => to).sort(ascending);
  }

  /** Whether one of the acts may share a day with a time: more have begun by its last day than had ended before its first. */
  meets(when: Interval | undefined): boolean {
    const { from, to } = daysIn(when);
    return countBefore(this.#first, to + 1) > countBefore(this.#last, from);
  }
}
