import type { Chains } from './chains.ts';
import type { Seeds } from './seeds.ts';
import { type Tokens, UNSPACED } from './tokens.ts';
import { DIFFERENT, SIXTEENTHS, sixteenths, type Weights } from './weights.ts';

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

// All scores are whole sixteenths of a bit.
const DROP = 30 * SIXTEENTHS;
const BAND = 12;
const WIDTH = 2 * BAND + 1;
const LONGEST_END = 200;
const ALIKE = 4 * SIXTEENTHS;
const ALIKE_LESS = 11;
const NEVER = -1e9;

// What was counted on the way to a cell, in one number; a way has fewer than 1,024 columns.
const SAME = 1;
const LIKE = 1 << 10;
const COLUMN = 1 << 20;
const LOW = 1023;

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

/** Aligns along chains and beyond their ends as far as it pays. Holds two lines of the table, used again each time. */
export class Aligner {
  private readonly tokens: Tokens;
  private readonly weights: Weights;
  private readonly seeds: Seeds;
  private readonly size = 256;
  /** The best way to each cell of the line above and of this one: score, and what was counted. */
  private up = new Int32Array(this.size);
  private now = new Int32Array(this.size);
  private upCounts = new Int32Array(this.size);
  private nowCounts = new Int32Array(this.size);
  /** Sums of the alignment that is being made. */
  private bits = 0;
  private same = 0;
  private alike = 0;
  private columns = 0;

  constructor(tokens: Tokens, weights: Weights, seeds: Seeds) {
    this.tokens = tokens;
    this.weights = weights;
    this.seeds = seeds;
  }

  align(chains: Chains, chain: number, textA: number, textB: number): Alignment {
    const { first } = this.tokens;
    this.bits = 0;
    this.same = 0;
    this.alike = 0;
    this.columns = 0;
    let seed = chains.first[chain] as number;
    const startA = this.seeds.a[seed] as number;
    const startB = this.seeds.b[seed] as number;
    let a = startA;
    let b = startB;
    for (seed = chains.after(seed); seed >= 0; seed = chains.after(seed)) {
      const toA = this.seeds.a[seed] as number;
      const toB = this.seeds.b[seed] as number;
      this.between(a, b, toA, toB);
      a = toA;
      b = toB;
    }
    const [onA, onB] = this.beyond(
      a,
      b,
      1,
      (first[textA + 1] as number) - a,
      (first[textB + 1] as number) - b,
    );
    const [backA, backB] = this.beyond(
      startA,
      startB,
      -1,
      startA - (first[textA] as number),
      startB - (first[textB] as number),
    );
    const { bits, same, alike, columns } = this;
    return {
      fromA: startA - backA,
      toA: a + onA,
      fromB: startB - backB,
      toB: b + onB,
      bits: bits / SIXTEENTHS,
      same,
      alike,
      columns,
    };
  }

  private count(counts: number): void {
    this.same += counts & LOW;
    this.alike += (counts >> 10) & LOW;
    this.columns += counts >> 20;
  }

  private turn(): void {
    const { up, upCounts } = this;
    this.up = this.now;
    this.upCounts = this.nowCounts;
    this.now = up;
    this.nowCounts = upCounts;
  }

  /**
   * Fills the cells `from` to `to` of this line, which stand for token `i` and the tokens from `j` on, `step` apart. The
   * cell above stands `shift` further on in the line above, and the one at the corner before it. Gives the first of the
   * best cells.
   */
  private fill(i: number, j: number, step: number, from: number, to: number, shift: number): number {
    const { tokens, weights, up, now, upCounts, nowCounts } = this;
    const { hash } = tokens;
    const own = hash[i] as number;
    let worth = -1;
    let left = from > 0 ? (now[from - 1] as number) : NEVER;
    let leftCounts = from > 0 ? (nowCounts[from - 1] as number) : 0;
    let best = from;
    let most = NEVER - 1;
    for (let c = from, other = j; c <= to; c++, other += step) {
      let score = up[c + shift - 1] as number;
      let counts = (upCounts[c + shift - 1] as number) + COLUMN;
      if (hash[other] === own) {
        if (worth < 0) worth = sixteenths(tokens, weights, i);
        score += worth;
        counts += SAME;
      } else {
        const away = misread(tokens, i, other);
        if (away < 0) score -= DIFFERENT;
        else {
          score += ALIKE - ALIKE_LESS * away;
          counts += LIKE;
        }
      }
      const above = (up[c + shift] as number) - DIFFERENT;
      if (score < above || score < left - DIFFERENT) {
        if (above >= left - DIFFERENT) {
          score = above;
          counts = (upCounts[c + shift] as number) + COLUMN;
        } else {
          score = left - DIFFERENT;
          counts = leftCounts + COLUMN;
        }
      }
      now[c] = score;
      nowCounts[c] = counts;
      left = score;
      leftCounts = counts;
      if (score > most) {
        most = score;
        best = c;
      }
    }
    return best;
  }

  /** From (a, b) to (toA, toB), end to end. */
  private between(a: number, b: number, toA: number, toB: number): void {
    const { tokens, weights } = this;
    const { hash } = tokens;
    let i = a;
    let j = b;
    while (i < toA && j < toB && hash[i] === hash[j]) {
      this.bits += sixteenths(tokens, weights, i);
      this.same++;
      this.columns++;
      i++;
      j++;
    }
    const wide = toB - j;
    const high = toA - i;
    if (wide === 0 || high === 0 || wide + 1 >= this.size) {
      this.bits -= DIFFERENT * Math.max(wide, high);
      this.columns += Math.max(wide, high);
      return;
    }
    for (let c = 0; c <= wide; c++) {
      this.now[c] = -DIFFERENT * c;
      this.nowCounts[c] = COLUMN * c;
    }
    for (let r = 1; r <= high; r++) {
      this.turn();
      this.now[0] = -DIFFERENT * r;
      this.nowCounts[0] = COLUMN * r;
      this.fill(i + r - 1, j, 1, 1, wide, 0);
    }
    this.bits += this.now[wide] as number;
    this.count(this.nowCounts[wide] as number);
  }

  /** Goes on from an end, `step` 1 or -1, in a band, until it has lost too much; gives how many words of each it paid. */
  private beyond(a: number, b: number, step: 1 | -1, roomA: number, roomB: number): [number, number] {
    // Cell c of row r stands for r words of a and r + c - BAND words of b; the cell after the band is never reached.
    for (let c = 0; c <= WIDTH; c++) {
      this.now[c] = c < BAND || c === WIDTH ? NEVER : -DIFFERENT * (c - BAND);
      this.nowCounts[c] = c < BAND || c === WIDTH ? 0 : COLUMN * (c - BAND);
    }
    this.up[WIDTH] = NEVER;
    let best = 0;
    let bestRow = 0;
    let bestCell = BAND;
    let counts = 0;
    const rows = Math.min(roomA, LONGEST_END);
    for (let r = 1; r <= rows; r++) {
      this.turn();
      const { up, upCounts, now, nowCounts } = this;
      const from = Math.max(0, BAND + 1 - r);
      const to = Math.min(WIDTH - 1, roomB - r + BAND);
      if (r <= BAND) {
        now[BAND - r] = (up[BAND - r + 1] as number) - DIFFERENT;
        nowCounts[BAND - r] = (upCounts[BAND - r + 1] as number) + COLUMN;
        if (r < BAND) now[BAND - r - 1] = NEVER;
      }
      for (let c = Math.max(0, to + 1); c < WIDTH; c++) now[c] = NEVER;
      if (to < from) break;
      // Going left, word number k before the end is at end - k; going right, at end + k - 1.
      const over = r + from - BAND;
      const i = step === 1 ? a + r - 1 : a - r;
      const j = step === 1 ? b + over - 1 : b - over;
      const cell = this.fill(i, j, step, from, to, 1);
      const score = now[cell] as number;
      if (score > best) {
        best = score;
        bestRow = r;
        bestCell = cell;
        counts = nowCounts[cell] as number;
      }
      if (score < best - DROP) break;
    }
    this.bits += best;
    this.count(counts);
    return [bestRow, bestRow === 0 ? 0 : bestRow + bestCell - BAND];
  }
}
