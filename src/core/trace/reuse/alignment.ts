import type { Chain } from './chains.ts';
import { type Tokens, UNSPACED } from './tokens.ts';

/** A run of one text beside a run of another. Tokens, half-open. */
export interface Alignment {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
  /** Bits of the words that are the same or alike, less what differences cost. */
  readonly bits: number;
  /** Words, or characters of unspaced scripts, that are the same. */
  readonly same: number;
  /** Words that are alike but for two or three letters. */
  readonly alike: number;
  /** Pairs and gaps from end to end. */
  readonly columns: number;
}

const DIFFERENT = -2.5;
const DROP = 30;
const BAND = 12;
const LONGEST_END = 200;
const ALIKE = 4;
const ALIKE_LESS = 0.7;
const NEVER = -1e9;

const onesIn = (word: number): number => {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

/** Letters by which two words differ, where they may still be one word misread; else -1. */
function misread({ letters, length, marks }: Tokens, i: number, j: number): number {
  const a = length[i] as number;
  const b = length[j] as number;
  if (a < 4 || b < 4 || a - b > 2 || b - a > 2 || ((marks[i] as number) & UNSPACED) !== 0) return -1;
  const away = onesIn((letters[i] as number) ^ (letters[j] as number));
  return away <= (a < 7 ? 2 : 3) ? away : -1;
}

/** The best way to a cell: score, words the same and alike, columns. One line of the table at a time. */
class Line {
  readonly score: Float64Array;
  readonly same: Int32Array;
  readonly alike: Int32Array;
  readonly columns: Int32Array;
  constructor(size: number) {
    this.score = new Float64Array(size);
    this.same = new Int32Array(size);
    this.alike = new Int32Array(size);
    this.columns = new Int32Array(size);
  }
  take(at: number, from: Line, of: number, score: number, same: number, alike: number): void {
    this.score[at] = score;
    this.same[at] = (from.same[of] as number) + same;
    this.alike[at] = (from.alike[of] as number) + alike;
    this.columns[at] = (from.columns[of] as number) + 1;
  }
  clear(at: number, score: number): void {
    this.score[at] = score;
    this.same[at] = 0;
    this.alike[at] = 0;
    this.columns[at] = 0;
  }
}

/** What aligning needs of the texts, with room to work in. */
export interface Aligner {
  /** Most bits a walk both ways from a seed finds; a bound that is quickly had. */
  walk(a: number, b: number, textA: number, textB: number): number;
  /** Aligns along a chain and beyond its ends as far as it pays. */
  align(chain: Chain, textA: number, textB: number): Alignment;
}

/** Makes an aligner. `bits` says what a token is worth. */
export function aligner(tokens: Tokens, bits: (token: number) => number): Aligner {
  const { hash, first } = tokens;
  const size = 256;
  let up = new Line(size);
  let now = new Line(size);

  /** Fills one cell from its three neighbours; `j` may be out of the band on either side. */
  const cell = (at: number, left: number, above: number, corner: number, i: number, j: number): void => {
    let score = (up.score[corner] as number) + DIFFERENT;
    let same = 0;
    let alike = 0;
    if (hash[i] === hash[j]) {
      score = (up.score[corner] as number) + bits(i);
      same = 1;
    } else {
      const away = misread(tokens, i, j);
      if (away >= 0) {
        score = (up.score[corner] as number) + ALIKE - ALIKE_LESS * away;
        alike = 1;
      }
    }
    const fromLeft = left < 0 ? NEVER : (now.score[left] as number) + DIFFERENT;
    const fromAbove = above < 0 ? NEVER : (up.score[above] as number) + DIFFERENT;
    if (score >= fromLeft && score >= fromAbove) now.take(at, up, corner, score, same, alike);
    else if (fromAbove >= fromLeft) now.take(at, up, above, fromAbove, 0, 0);
    else now.take(at, now, left, fromLeft, 0, 0);
  };
  const turn = (): void => {
    [up, now] = [now, up];
  };

  interface Sum {
    bits: number;
    same: number;
    alike: number;
    columns: number;
  }

  /** From (a, b) to (toA, toB), end to end. */
  const between = (a: number, b: number, toA: number, toB: number, sum: Sum): void => {
    let i = a;
    let j = b;
    while (i < toA && j < toB && hash[i] === hash[j]) {
      sum.bits += bits(i);
      sum.same++;
      sum.columns++;
      i++;
      j++;
    }
    const wide = toB - j;
    const high = toA - i;
    if (wide === 0 || high === 0 || wide + 1 >= size) {
      sum.bits += DIFFERENT * Math.max(wide, high);
      sum.columns += Math.max(wide, high);
      return;
    }
    now.clear(0, 0);
    for (let c = 1; c <= wide; c++) now.take(c, now, c - 1, (now.score[c - 1] as number) + DIFFERENT, 0, 0);
    for (let r = 1; r <= high; r++) {
      turn();
      now.take(0, up, 0, (up.score[0] as number) + DIFFERENT, 0, 0);
      for (let c = 1; c <= wide; c++) cell(c, c - 1, c, c - 1, i + r - 1, j + c - 1);
    }
    sum.bits += now.score[wide] as number;
    sum.same += now.same[wide] as number;
    sum.alike += now.alike[wide] as number;
    sum.columns += now.columns[wide] as number;
  };

  /** Goes on from an end, `step` 1 or -1, in a band, until it has lost too much; gives how far it paid. */
  const beyond = (
    a: number,
    b: number,
    step: 1 | -1,
    roomA: number,
    roomB: number,
    sum: Sum,
  ): { a: number; b: number } => {
    const width = 2 * BAND + 1;
    // Cell c of row r stands for r words of a and r + c - BAND words of b.
    for (let c = 0; c < width; c++) {
      if (c < BAND) now.clear(c, NEVER);
      else if (c === BAND) now.clear(c, 0);
      else now.take(c, now, c - 1, (now.score[c - 1] as number) + DIFFERENT, 0, 0);
    }
    let best = 0;
    let bestRow = 0;
    let bestCell = BAND;
    let found: Sum = { bits: 0, same: 0, alike: 0, columns: 0 };
    const rows = Math.min(roomA, LONGEST_END);
    for (let r = 1; r <= rows; r++) {
      turn();
      let rowBest = NEVER;
      for (let c = 0; c < width; c++) {
        const over = r + c - BAND;
        if (over < 1 || over > roomB) {
          if (over === 0) now.take(c, up, c + 1, (up.score[c + 1] as number) + DIFFERENT, 0, 0);
          else now.clear(c, NEVER);
          continue;
        }
        // Going left, word number k before the end is at end - k; going right, at end + k - 1.
        const i = step === 1 ? a + r - 1 : a - r;
        const j = step === 1 ? b + over - 1 : b - over;
        cell(c, c - 1, c + 1 < width ? c + 1 : -1, c, i, j);
        const score = now.score[c] as number;
        if (score > rowBest) rowBest = score;
        if (score > best) {
          best = score;
          bestRow = r;
          bestCell = c;
          found = {
            bits: score,
            same: now.same[c] as number,
            alike: now.alike[c] as number,
            columns: now.columns[c] as number,
          };
        }
      }
      if (rowBest < best - DROP) break;
    }
    sum.bits += found.bits;
    sum.same += found.same;
    sum.alike += found.alike;
    sum.columns += found.columns;
    return { a: a + step * bestRow, b: b + step * (bestRow === 0 ? 0 : bestRow + bestCell - BAND) };
  };

  const oneWay = (a: number, b: number, step: 1 | -1, endA: number, endB: number): number => {
    let i = a;
    let j = b;
    let sum = 0;
    let best = 0;
    let missed = 0;
    for (let k = 0; k < 64 && i !== endA && j !== endB; k++) {
      if (hash[i] === hash[j]) {
        sum += bits(i);
        if (sum > best) best = sum;
        missed = 0;
        i += step;
        j += step;
        continue;
      }
      let jumped = false;
      for (let d = 1; d <= 4 && !jumped; d++) {
        const across = (endB - j) * step > d && hash[i] === hash[j + d * step];
        const down = !across && (endA - i) * step > d && hash[i + d * step] === hash[j];
        const even =
          !across &&
          !down &&
          (endA - i) * step > d &&
          (endB - j) * step > d &&
          hash[i + d * step] === hash[j + d * step];
        if (!across && !down && !even) continue;
        jumped = true;
        if (down || even) i += d * step;
        if (across || even) j += d * step;
        sum += DIFFERENT * d;
      }
      if (jumped) continue;
      if (++missed > 3) break;
      sum += DIFFERENT * 4;
      i += 4 * step;
      j += 4 * step;
      if ((endA - i) * step <= 0 || (endB - j) * step <= 0) break;
    }
    return best;
  };

  return {
    walk: (a, b, textA, textB) =>
      oneWay(a, b, 1, first[textA + 1] as number, first[textB + 1] as number) +
      oneWay(a - 1, b - 1, -1, (first[textA] as number) - 1, (first[textB] as number) - 1),
    align: (chain, textA, textB) => {
      const sum: Sum = { bits: 0, same: 0, alike: 0, columns: 0 };
      let a = chain.a[0] as number;
      let b = chain.b[0] as number;
      for (let at = 1; at < chain.a.length; at++) {
        const toA = chain.a[at] as number;
        const toB = chain.b[at] as number;
        between(a, b, toA, toB, sum);
        a = toA;
        b = toB;
      }
      const right = beyond(a, b, 1, (first[textA + 1] as number) - a, (first[textB + 1] as number) - b, sum);
      const startA = chain.a[0] as number;
      const startB = chain.b[0] as number;
      const left = beyond(
        startA,
        startB,
        -1,
        startA - (first[textA] as number),
        startB - (first[textB] as number),
        sum,
      );
      return { fromA: left.a, toA: right.a, fromB: left.b, toB: right.b, ...sum };
    },
  };
}
