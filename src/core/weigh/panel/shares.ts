import type { Ballot } from './ballot.ts';

/** Beliefs as shares of their item's, so that they can be compared where trust gathers in few hands. */
export function sharesOf({ items, itemStart }: Ballot, belief: Float64Array): Float64Array {
  const out = new Float64Array(belief);
  for (let item = 0; item < items.length; item++) {
    const from = itemStart[item] as number;
    const to = itemStart[item + 1] as number;
    let all = 0;
    for (let value = from; value < to; value++) all += belief[value] as number;
    if (all > 0) for (let value = from; value < to; value++) out[value] = (belief[value] as number) / all;
  }
  return out;
}
