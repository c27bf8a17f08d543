import { COST, OMIT } from './sounds.ts';

/** Names are compared by so many sounds; longer ones hardly occur, and the rest would decide nothing. */
export const LONGEST = 64;
/** Sounds so far out of step are never matched, which makes the cost of a comparison linear in the length. */
const BAND = 8;
const FAR = 1 << 28;

let row = new Int32Array(LONGEST + 2);
let next = new Int32Array(LONGEST + 2);

/**
 * Weighted edit distance of two strings of sounds in hundredths (Wagner and Fischer 1974, within a band as Ukkonen
 * 1985). Gives `limit + 1` as soon as the distance must be over `limit`.
 */
export function soundDistance(a: string, b: string, limit: number): number {
  const n = Math.min(a.length, LONGEST);
  const m = Math.min(b.length, LONGEST);
  if (Math.abs(n - m) > BAND) return limit + 1;
  row[0] = 0;
  const firstEnd = Math.min(m, BAND);
  for (let j = 1; j <= firstEnd; j++) row[j] = (row[j - 1] as number) + (OMIT[b.charCodeAt(j - 1)] as number);
  if (firstEnd < m) row[firstEnd + 1] = FAR;
  for (let i = 1; i <= n; i++) {
    const code = a.charCodeAt(i - 1);
    const omit = OMIT[code] as number;
    const base = code << 7;
    const from = Math.max(1, i - BAND);
    const to = Math.min(m, i + BAND);
    let left = from === 1 ? (row[0] as number) + omit : FAR;
    next[from - 1] = left;
    let least = left;
    for (let j = from; j <= to; j++) {
      const other = b.charCodeAt(j - 1);
      let value = (row[j - 1] as number) + (COST[base + other] as number);
      const drop = (row[j] as number) + omit;
      if (drop < value) value = drop;
      const add = left + (OMIT[other] as number);
      if (add < value) value = add;
      next[j] = value;
      left = value;
      if (value < least) least = value;
    }
    if (to < m) next[to + 1] = FAR;
    if (least > limit) return limit + 1;
    const old = row;
    row = next;
    next = old;
  }
  return row[m] as number;
}
