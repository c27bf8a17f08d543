import { IntList } from './int-list.ts';

/** Told of a stretch found equal (`a[i..i+size)` is `b[j..j+size)`), or of one where nothing more was found. */
export interface Found {
  equal(i: number, j: number, size: number): void;
  /** `a[alo..ahi)` against `b[blo..bhi)`, both with something in them. */
  differ(alo: number, ahi: number, blo: number, bhi: number): void;
}

/** From this length on, values that fill more than one part in a hundred of `b` begin no match. */
const LONG = 200;

/**
 * Ratcliff and Obershelp's matching (1988) as Python's difflib does it: the longest stretch equal on both sides, the
 * earliest in `a` and then in `b` among equals; then the same to the left and to the right of it. With `popular`, values
 * too frequent in a long `b` begin no match but lengthen one.
 */
export class MatchingBlocks {
  /** Positions of each value in `b`: those of value `v` are `positions[starts[v] .. ends[v])`. */
  private starts = new Int32Array(64);
  private ends = new Int32Array(64);
  private positions = new Int32Array(64);
  // Length of the match that ends at a place of `b`, and the place of `a` it belongs to.
  private lengths = new Int32Array(64);
  private rows = new Int32Array(64);
  private readonly stack = new IntList(64);
  private i = 0;
  private j = 0;
  private size = 0;

  /** Values are numbers from 0 to below `values`; a number that `b` has not is fine in `a`, also -1. Gives whether a value was too frequent. */
  run(a: Int32Array, b: Int32Array, values: number, popular: boolean, found: Found): boolean {
    const skipped = this.index(b, values, popular);
    const { stack } = this;
    stack.length = 0;
    const put = (alo: number, ahi: number, blo: number, bhi: number): void => {
      if (alo >= ahi || blo >= bhi) return;
      stack.push(alo);
      stack.push(ahi);
      stack.push(blo);
      stack.push(bhi);
    };
    put(0, a.length, 0, b.length);
    while (stack.length > 0) {
      stack.length -= 4;
      const at = stack.length;
      const alo = stack.items[at] as number;
      const ahi = stack.items[at + 1] as number;
      const blo = stack.items[at + 2] as number;
      const bhi = stack.items[at + 3] as number;
      this.longest(a, b, alo, ahi, blo, bhi);
      const { i, j, size } = this;
      if (size === 0) found.differ(alo, ahi, blo, bhi);
      else {
        found.equal(i, j, size);
        put(alo, i, blo, j);
        put(i + size, ahi, j + size, bhi);
      }
    }
    return skipped;
  }

  private index(b: Int32Array, values: number, popular: boolean): boolean {
    const n = b.length;
    if (this.starts.length < values) {
      this.starts = new Int32Array(values * 2);
      this.ends = new Int32Array(values * 2);
    }
    if (this.positions.length < n) {
      this.positions = new Int32Array(n * 2);
      this.lengths = new Int32Array(n * 2);
      this.rows = new Int32Array(n * 2);
    }
    const { starts, ends, positions } = this;
    ends.fill(0, 0, values);
    for (let j = 0; j < n; j++) ends[b[j] as number] = (ends[b[j] as number] as number) + 1;
    const most = popular && n >= LONG ? Math.floor(n / 100) + 1 : n;
    let skipped = false;
    let sum = 0;
    for (let v = 0; v < values; v++) {
      const count = ends[v] as number;
      starts[v] = sum;
      ends[v] = sum;
      if (count <= most) sum += count;
      else {
        ends[v] = -1;
        skipped = true;
      }
    }
    for (let j = 0; j < n; j++) {
      const v = b[j] as number;
      const end = ends[v] as number;
      if (end < 0) continue;
      positions[end] = j;
      ends[v] = end + 1;
    }
    return skipped;
  }

  private longest(a: Int32Array, b: Int32Array, alo: number, ahi: number, blo: number, bhi: number): void {
    const { starts, ends, positions, lengths, rows } = this;
    // No row is -2, and the row before the first is -1.
    rows.fill(-2, blo, bhi);
    let besti = alo;
    let bestj = blo;
    let bestsize = 0;
    for (let i = alo; i < ahi; i++) {
      const v = a[i] as number;
      if (v < 0) continue;
      let at = starts[v] as number;
      const end = ends[v] as number;
      if (at >= end || (positions[end - 1] as number) < blo) continue;
      if ((positions[at] as number) < blo) {
        let high = end - 1;
        while (at < high) {
          const middle = (at + high) >> 1;
          if ((positions[middle] as number) < blo) at = middle + 1;
          else high = middle;
        }
      }
      let lastj = -2;
      let lastLength = 0;
      for (; at < end; at++) {
        const j = positions[at] as number;
        if (j >= bhi) break;
        // The place before may have been written for this row already: then what stood there is at hand.
        let before = 0;
        if (j > blo) {
          if (lastj === j - 1) before = lastLength;
          else if (rows[j - 1] === i - 1) before = lengths[j - 1] as number;
        }
        lastLength = rows[j] === i - 1 ? (lengths[j] as number) : 0;
        lastj = j;
        const k = before + 1;
        lengths[j] = k;
        rows[j] = i;
        if (k > bestsize) {
          besti = i - k + 1;
          bestj = j - k + 1;
          bestsize = k;
        }
      }
    }
    while (besti > alo && bestj > blo && a[besti - 1] === b[bestj - 1]) {
      besti--;
      bestj--;
      bestsize++;
    }
    while (besti + bestsize < ahi && bestj + bestsize < bhi && a[besti + bestsize] === b[bestj + bestsize])
      bestsize++;
    this.i = besti;
    this.j = bestj;
    this.size = bestsize;
  }
}
