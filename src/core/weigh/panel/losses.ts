import type { Ballot } from './ballot.ts';

/**
 * What choosing each value of an item would cost: the weights of the claims against it, times their distance where
 * values are numbers (in the spread of the item), else times 1. Negated, so that more is better; the best is the weighted median, or the weighted
 * majority.
 */
export function negatedLoss(ballot: Ballot, weight: Float64Array): Float64Array {
  const { items, values, itemStart, claimValue, size, spread } = ballot;
  const at = new Float64Array(values.length);
  for (let claim = 0; claim < claimValue.length; claim++) {
    const value = claimValue[claim] as number;
    at[value] = (at[value] as number) + (weight[claim] as number);
  }
  const out = new Float64Array(values.length);
  for (let item = 0; item < items.length; item++) {
    const from = itemStart[item] as number;
    const to = itemStart[item + 1] as number;
    const scale = spread[item] as number;
    if (scale === 0) {
      let all = 0;
      for (let value = from; value < to; value++) all += at[value] as number;
      for (let value = from; value < to; value++) out[value] = (at[value] as number) - all;
      continue;
    }
    // Moving up from one value to the next brings what lies above nearer and takes what lies below further.
    let below = 0;
    let cost = 0;
    let above = 0;
    for (let value = from; value < to; value++) {
      above += at[value] as number;
      cost += (((size[value] as number) - (size[from] as number)) / scale) * (at[value] as number);
    }
    for (let value = from; value < to; value++) {
      if (value > from) {
        const step = ((size[value] as number) - (size[value - 1] as number)) / scale;
        cost += step * (below - above);
      }
      out[value] = -cost;
      below += at[value] as number;
      above -= at[value] as number;
    }
  }
  return out;
}

/**
 * Distance of each claim from what is chosen for its item: in the spread of the item, or 0 and 1. Where several values
 * stand level the mean of the distances is taken, so that no order of values decides.
 */
export function distances(ballot: Ballot, chosen: readonly (readonly number[])[]): Float64Array {
  const { claimValue, itemOf, size, spread } = ballot;
  const far = new Float64Array(claimValue.length);
  for (let claim = 0; claim < far.length; claim++) {
    const value = claimValue[claim] as number;
    const item = itemOf[value] as number;
    const best = chosen[item] as readonly number[];
    const scale = spread[item] as number;
    let sum = 0;
    for (const one of best)
      if (one !== value)
        sum += scale === 0 ? 1 : Math.abs((size[value] as number) - (size[one] as number)) / scale;
    far[claim] = sum / best.length;
  }
  return far;
}
