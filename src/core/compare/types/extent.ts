import { clockStretches } from '../../model/clock-stretches.ts';
import type { Clock, Interval } from '../../model/interval.ts';
import type { Quantity } from '../../model/quantity.ts';

/** "Up to N" and "fewer than N" mean near N: they reach no lower than this part of it. */
const UP_TO = 2 / 3;
/** "Over N" means near N as well: it reaches no higher than this many times it. */
const OVER = 3 / 2;
/** "Almost N" reaches no lower than this part of it. */
const ALMOST = 0.9;

/** The numbers a quantity allows without being stretched. */
export function allowed({ lo, hi, comparator, limit }: Quantity): {
  readonly from: number;
  readonly to: number;
} {
  switch (comparator) {
    case 'gt':
    case 'ge':
      return { from: lo, to: hi * OVER };
    case 'le':
      return { from: lo * UP_TO, to: hi };
    case 'lt':
      return { from: lo * (limit === true ? UP_TO : ALMOST), to: hi };
    default:
      // A range may be told from its upper end down.
      return { from: Math.min(lo, hi), to: Math.max(lo, hi) };
  }
}

/** First and last day with open ends pushed out. */
export const daysOf = ({ earliest, latest }: Interval): { readonly from: number; readonly to: number } => ({
  from: earliest ?? Number.NEGATIVE_INFINITY,
  to: latest ?? Number.POSITIVE_INFINITY,
});

/** Whether the days of one lie inside the days of the other. */
export const holds = (outer: Interval, inner: Interval): boolean =>
  daysOf(outer).from <= daysOf(inner).from && daysOf(outer).to >= daysOf(inner).to;

/** What is told as about a day reaches so many days beside it. */
export const ABOUT_DAYS = 3;
/** What is told as about an hour reaches so many minutes beside it. */
export const ABOUT_MINUTES = 30;

/** Days between two times that do not meet; 0 when they share a day. */
export function daysApart(a: Interval, b: Interval): number {
  const one = daysOf(a);
  const two = daysOf(b);
  return Math.max(0, one.from - two.to, two.from - one.to);
}

/** Minutes between what two clocks may mean, where they lie nearest; 0 when they share a minute. */
export function minutesApart(a: Clock, b: Clock): number {
  let least = Number.POSITIVE_INFINITY;
  for (const one of clockStretches(a))
    for (const two of clockStretches(b))
      least = Math.min(least, Math.max(0, one[0] - two[1], two[0] - one[1]));
  return least;
}

/** Whether two clock times on a shared day meet; an untold clock meets every other. */
export function clocksMeet(a: Interval, b: Interval): boolean {
  if (a.clock === undefined || b.clock === undefined) return true;
  return minutesApart(a.clock, b.clock) === 0;
}

/** Whether two times can be one moment as they are told. */
export const meet = (a: Interval, b: Interval): boolean => daysApart(a, b) === 0 && clocksMeet(a, b);
