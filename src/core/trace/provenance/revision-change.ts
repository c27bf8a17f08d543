/** What one revision did to the words of the one before. */
export interface RevisionChange {
  /** Words no revision had. */
  readonly fresh: number;
  /** Words of an older revision that the one before had not. */
  readonly back: number;
  readonly gone: number;
  /** Words of the revision before that stand in another order. */
  readonly moved: number;
}

/** Length of the longest rising row: what kept its order. */
function longestRising(row: readonly number[]): number {
  const ends: number[] = [];
  for (const value of row) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] as number) < value) low = middle + 1;
      else high = middle;
    }
    ends[low] = value;
  }
  return ends.length;
}

/** Compares the tokens of two revisions that follow each other; `origin` gives the revision that brought a token, `place` that of `after`. */
export function revisionChange(
  before: Int32Array,
  after: Int32Array,
  origin: Int32Array,
  place: number,
): RevisionChange {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const places = new Map<number, number>();
  for (let at = start; at < before.length - end; at++) places.set(before[at] as number, at);
  const kept: number[] = [];
  let fresh = 0;
  let back = 0;
  for (let at = start; at < after.length - end; at++) {
    const token = after[at] as number;
    const was = places.get(token);
    if (was !== undefined) kept.push(was);
    else if (origin[token] === place) fresh++;
    else back++;
  }
  return { fresh, back, gone: places.size - kept.length, moved: kept.length - longestRising(kept) };
}
