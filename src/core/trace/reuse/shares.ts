import { CONTENT, type Tokens, UNSPACED } from './tokens.ts';
import { sixteenths, type Weights } from './weights.ts';

/** Words over which the three content words of a shingle may reach. */
const REACH = 14;
/** Characters in a shingle of a script without spaces. */
const CHARACTERS = 4;

const mix = (a: number, b: number): number => Math.imul((a ^ (a >>> 16)) + b, 0x9e3779b1);

/** Shares of all shingles by the highest bits of their hash, each small enough that its table stays near the processor. */
const SHARE_BITS = 8;
export const SHARES = 1 << SHARE_BITS;

/** Shingles of all texts, or of one pass over them, by share of their hash, then place. */
export class Shares {
  readonly begins = new Int32Array(SHARES + 1);
  /** Where the next one of each share goes. */
  readonly next = new Int32Array(SHARES);
  sum = new Int32Array(0);
  at = new Int32Array(0);
  /** Makes room, once all were counted in `next`. */
  open(): void {
    for (let share = 0; share < SHARES; share++) {
      this.begins[share + 1] = (this.begins[share] as number) + (this.next[share] as number);
      this.next[share] = this.begins[share] as number;
    }
    this.sum = new Int32Array(this.begins[SHARES] as number);
    this.at = new Int32Array(this.sum.length);
  }
}

/**
 * Goes over the shingles of a text whose hash, in its lowest bits, is `pass` of `passes` (a power of two): counts them
 * by share, or, when the shares are open, puts them there.
 */
export function shareOut(
  { first, hash, marks }: Tokens,
  text: number,
  { next, sum, at }: Shares,
  pass: number,
  passes: number,
): void {
  const put = sum.length > 0;
  const low = passes - 1;
  const end = first[text + 1] as number;
  // The words before this one: content words, or characters in a row.
  let second = -1;
  let third = -1;
  let h1 = 0;
  let h2 = 0;
  let c1 = 0;
  let c2 = 0;
  let c3 = 0;
  let run = 0;
  for (let i = first[text] as number; i < end; i++) {
    const mark = marks[i] as number;
    if ((mark & (CONTENT | UNSPACED)) === 0) {
      run = 0;
      continue;
    }
    const word = hash[i] as number;
    let from = third;
    let of = 0;
    if ((mark & UNSPACED) === 0) {
      of = mix(mix(h2, h1), word);
      third = second;
      second = i;
      h2 = h1;
      h1 = word;
      run = 0;
      if (from < 0 || i - from > REACH) continue;
    } else {
      of = mix(mix(mix(c3, c2), c1), word);
      c3 = c2;
      c2 = c1;
      c1 = word;
      if (++run < CHARACTERS) continue;
      from = i - CHARACTERS + 1;
    }
    if ((of & low) !== pass) continue;
    const share = of >>> (32 - SHARE_BITS);
    const place = next[share] as number;
    next[share] = place + 1;
    if (!put) continue;
    sum[place] = of;
    at[place] = from;
  }
}

/** Sixteenths of a bit of the words, or characters, of the shingle that begins at a token. */
export function shingleWorth(tokens: Tokens, weights: Weights, from: number): number {
  const { count, marks } = tokens;
  let sum = 0;
  if (((marks[from] as number) & UNSPACED) !== 0) {
    for (let i = from; i < from + CHARACTERS; i++) sum += sixteenths(tokens, weights, i);
    return sum;
  }
  const end = Math.min(count, from + 2 * REACH + 1);
  for (let i = from, left = 3; i < end && left > 0; i++) {
    if (((marks[i] as number) & (UNSPACED | CONTENT)) !== CONTENT) continue;
    sum += sixteenths(tokens, weights, i);
    left--;
  }
  return sum;
}
