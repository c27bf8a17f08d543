import type { Interval } from '../model/interval.ts';

/** Days of the longest month. */
export const MONTH_DAYS = 31;

/** Days of the longest year. */
export const YEAR_DAYS = 366;

/** Days from the first to the last, both counted; infinite where an end is open. */
export const lengthOf = ({ earliest, latest }: Interval): number =>
  earliest === undefined || latest === undefined ? Number.POSITIVE_INFINITY : latest - earliest + 1;
