import type { Ballot } from './ballot.ts';

/**
 * What the other values of its item lend each value: the sum of their scores times (likeness - neutral). Likeness of
 * numbers is exp(-distance / spread of the item), of other values 0. One pass up and one down, as the likeness of
 * neighbours multiplies along the way.
 */
export function lentBy(ballot: Ballot, score: Float64Array, neutral: number): Float64Array {
  const { items, itemStart, size, spread } = ballot;
  const lent = new Float64Array(score.length);
  for (let item = 0; item < items.length; item++) {
    const from = itemStart[item] as number;
    const to = itemStart[item + 1] as number;
    let all = 0;
    for (let value = from; value < to; value++) all += score[value] as number;
    for (let value = from; value < to; value++) lent[value] = -neutral * (all - (score[value] as number));
    const scale = spread[item] as number;
    if (scale === 0) continue;
    const near = (a: number, b: number): number =>
      Math.exp(-Math.abs((size[a] as number) - (size[b] as number)) / scale);
    let up = 0;
    for (let value = from + 1; value < to; value++) {
      up = (up + (score[value - 1] as number)) * near(value, value - 1);
      lent[value] = (lent[value] as number) + up;
    }
    let down = 0;
    for (let value = to - 2; value >= from; value--) {
      down = (down + (score[value + 1] as number)) * near(value, value + 1);
      lent[value] = (lent[value] as number) + down;
    }
  }
  return lent;
}
