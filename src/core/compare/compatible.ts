import type { ReadingValue } from '../model/point.ts';
import type { Pair, Side } from './side.ts';
import { bound, precision, rounding, same } from './types/other-form.ts';

/** Whether two values of one account can be one statement told twice: equal, rounded, coarser or a bound. */
export function compatible(a: ReadingValue, b: ReadingValue): boolean {
  const side = (value: ReadingValue): Pick<Side, 'quantity' | 'interval' | 'facet' | 'reading'> => ({
    quantity: value.kind === 'quantity' ? value.quantity : undefined,
    interval: value.kind === 'time' ? value.interval : undefined,
    facet: {},
    reading: { label: '', value } as Side['reading'],
  });
  if (a.kind !== 'quantity' && a.kind !== 'time') return a.kind === b.kind && a.key === (b as typeof a).key;
  const pair = { key: { kind: a.kind }, a: side(a), b: side(b) } as unknown as Pair;
  return [same, rounding, precision, bound].some((rule) => rule(pair) !== undefined);
}
