/** Cost of turning one phoneme into another, or of leaving one out (`undefined` on the other side). */
export type Cost = (a: string | undefined, b: string | undefined) => number;

/** Weighted edit distance (Wagner and Fischer 1974) over code units. */
export function weightedDistance(a: string, b: string, cost: Cost): number {
  let row = new Float64Array(b.length + 1);
  for (let j = 1; j <= b.length; j++) row[j] = (row[j - 1] as number) + cost(undefined, b[j - 1]);
  for (let i = 1; i <= a.length; i++) {
    const next = new Float64Array(b.length + 1);
    next[0] = (row[0] as number) + cost(a[i - 1], undefined);
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] as number) + cost(a[i - 1], b[j - 1]);
      const drop = (row[j] as number) + cost(a[i - 1], undefined);
      const add = (next[j - 1] as number) + cost(undefined, b[j - 1]);
      next[j] = Math.min(swap, drop, add);
    }
    row = next;
  }
  return row[b.length] as number;
}
