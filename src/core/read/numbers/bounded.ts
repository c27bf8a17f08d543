import type { Bound } from '../../languages/hedge-words.ts';
import type { Comparator, Quantity } from '../../model/quantity.ts';

/** What a bound of the lists, or the number itself, makes of a figure: its comparator, and whether only a limit is told. */
export const bounded = (bound: Bound | Comparator): Pick<Quantity, 'comparator' | 'limit'> =>
  bound === 'under' ? { comparator: 'lt', limit: true } : { comparator: bound };
