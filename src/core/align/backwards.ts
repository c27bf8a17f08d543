/**
 * Pairs of dates of different passages and different days, and how many of them stand the wrong way round: the later day in the
 * earlier passage. Counted by merging, so that the cost is n log n. Dates stand in the order of their passages.
 */
export function backwards(dated: readonly { readonly passage: number; readonly from: number }[]): {
  readonly pairs: number;
  readonly back: number;
} {
  // One day for each passage: its first one. What a passage tells after it is told with it.
  const days: number[] = [];
  let last = -1;
  for (const { passage, from } of dated) {
    if (passage === last) continue;
    last = passage;
    days.push(from);
  }
  const counts = new Map<number, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  let pairs = days.length < 2 ? 0 : (days.length * (days.length - 1)) / 2;
  for (const count of counts.values()) pairs -= (count * (count - 1)) / 2;
  let back = 0;
  const sorted = (from: number, to: number): number[] => {
    if (to - from < 2) return days.slice(from, to);
    const middle = (from + to) >> 1;
    const left = sorted(from, middle);
    const right = sorted(middle, to);
    const out: number[] = [];
    let i = 0;
    for (const day of right) {
      while (i < left.length && (left[i] as number) <= day) out.push(left[i++] as number);
      back += left.length - i;
      out.push(day);
    }
    return [...out, ...left.slice(i)];
  };
  sorted(0, days.length);
  return { pairs, back };
}
