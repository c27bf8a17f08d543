import type { Ballot } from './ballot.ts';

/** Beliefs nearer than this part of their size are level. */
const LEVEL = 1e-9;

/** Values that stand first in each item; several when they stand level. */
export function firstOf({ items, itemStart }: Ballot, belief: Float64Array): number[][] {
  return items.map((_, item) => {
    const from = itemStart[item] as number;
    const to = itemStart[item + 1] as number;
    let most = Number.NEGATIVE_INFINITY;
    for (let value = from; value < to; value++) most = Math.max(most, belief[value] as number);
    const first: number[] = [];
    for (let value = from; value < to; value++)
      if ((belief[value] as number) >= most - LEVEL * Math.max(1, Math.abs(most))) first.push(value);
    return first;
  });
}
