import type { Bound } from '../../languages/hedge-words.ts';
import type { Comparator, Quantity } from '../../model/quantity.ts';

/** The value of a figure from `lo` to `hi`: what a bound of the lists, or the number itself, makes of it, and whether only a limit is told. */
export const bounded = (lo: number, hi: number, bound: Bound | Comparator, ambiguous: boolean): Quantity =>
  bound === 'under'
    ? { lo, hi, comparator: 'lt', limit: true, ambiguous }
    : { lo, hi, comparator: bound, ambiguous };
