import { room32 } from './room.ts';
import { shingleWorth } from './shares.ts';
import type { Shingles } from './shingles.ts';
import { MOST_SPREAD, SPREAD_SHIFT, type Tokens } from './tokens.ts';
import { SIXTEENTHS, type Weights } from './weights.ts';

/** Places where two texts of different series begin the same shingle, sorted by pair of texts, then place. */
export interface Seeds {
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** Pairs of texts: number of the first and of the second, and where its seeds begin; one more begins the end. */
  readonly textA: Int32Array;
  readonly textB: Int32Array;
  readonly begins: Int32Array;
}

/** In a larger group each place is joined with the one before it and with the first, so that its cost stays linear. */
const LARGE_GROUP = 32;

/** From this size on a group whose words are foreseeable is a set phrase and seeds nothing. */
const PHRASE_GROUP = 5;
const PHRASE = 24 * SIXTEENTHS;

/** Tokens in a block of the table that says where to begin looking for a token's text. */
const BLOCK = 8;

/** Text of the first token of every block. */
function blocksOf(first: Int32Array, count: number): Int32Array {
  const blocks = new Int32Array((count >> BLOCK) + 1);
  let text = 0;
  for (let block = 0; block < blocks.length; block++) {
    while (text + 2 < first.length && (first[text + 1] as number) <= block << BLOCK) text++;
    blocks[block] = text;
  }
  return blocks;
}

function textOf(first: Int32Array, blocks: Int32Array, token: number): number {
  let text = blocks[token >> BLOCK] as number;
  while ((first[text + 1] as number) <= token) text++;
  return text;
}

/** Seeds as they are found, without order: places in the earlier and in the later text. */
class Found {
  n = 0;
  a = new Int32Array(1 << 14);
  b = new Int32Array(1 << 14);
  add(a: number, b: number): void {
    if (this.n === this.a.length) {
      const [oldA, oldB] = [this.a, this.b];
      this.a = new Int32Array(this.n * 2);
      this.b = new Int32Array(this.n * 2);
      this.a.set(oldA);
      this.b.set(oldB);
    }
    this.a[this.n] = a;
    this.b[this.n++] = b;
  }
}

/** Finds all seeds, and notes on each token in how many texts its shingle stands. `series`: number of series of each text. */
export function seedsOf(
  tokens: Tokens,
  weights: Weights,
  { at, begins }: Shingles,
  series: Int32Array,
): Seeds {
  const { first, marks } = tokens;
  const blocks = blocksOf(first, tokens.count);
  const found = new Found();
  let texts = new Int32Array(64);
  for (let group = 0; group + 1 < begins.length; group++) {
    const from = begins[group] as number;
    const size = (begins[group + 1] as number) - from;
    if (size > texts.length) texts = new Int32Array(size * 2);
    let spread = 0;
    for (let k = 0; k < size; k++) {
      const text = textOf(first, blocks, at[from + k] as number);
      if (k === 0 || text !== texts[k - 1]) spread++;
      texts[k] = text;
    }
    const noted = Math.min(MOST_SPREAD, spread) << SPREAD_SHIFT;
    for (let k = 0; k < size; k++) {
      const token = at[from + k] as number;
      marks[token] = (marks[token] as number) | noted;
    }
    if (spread === 1 || (size >= PHRASE_GROUP && shingleWorth(tokens, weights, at[from] as number) < PHRASE))
      continue;
    for (let j = 1; j < size; j++) {
      const seriesB = series[texts[j] as number];
      const b = at[from + j] as number;
      if (size > LARGE_GROUP) {
        if (series[texts[j - 1] as number] !== seriesB) found.add(at[from + j - 1] as number, b);
        if (j > 1 && series[texts[0] as number] !== seriesB) found.add(at[from] as number, b);
        continue;
      }
      for (let i = 0; i < j; i++)
        if (series[texts[i] as number] !== seriesB) found.add(at[from + i] as number, b);
    }
  }
  return placed(first, blocks, found);
}

/** Sorts by the text one side stands in, keeping the order of those in one text. */
function sortedByText(first: Int32Array, blocks: Int32Array, { n, a, b }: Found, side: Int32Array): Found {
  const next = new Int32Array(first.length);
  for (let at = 0; at < n; at++) {
    const slot = textOf(first, blocks, side[at] as number) + 1;
    next[slot] = (next[slot] as number) + 1;
  }
  for (let text = 0; text + 1 < next.length; text++)
    next[text + 1] = (next[text + 1] as number) + (next[text] as number);
  const sorted = new Found();
  sorted.n = n;
  sorted.a = new Int32Array(n);
  sorted.b = new Int32Array(n);
  for (let at = 0; at < n; at++) {
    const text = textOf(first, blocks, side[at] as number);
    const place = next[text] as number;
    next[text] = place + 1;
    sorted.a[place] = a[at] as number;
    sorted.b[place] = b[at] as number;
  }
  return sorted;
}

const ROOM = 0x400_0000;

/** Puts seeds in the order of pairs of texts, and those of one pair in the order of places. */
function placed(first: Int32Array, blocks: Int32Array, found: Found): Seeds {
  const byB = sortedByText(first, blocks, found, found.b);
  const { n, a: foundA, b: foundB } = sortedByText(first, blocks, byB, byB.a);
  const a = room32(n);
  const b = room32(n);
  const pairs: { textA: number; textB: number; from: number }[] = [];
  // Both places in one number, exact below 2^53: a text has fewer than 2^26 words.
  const both = new Float64Array(n);
  for (let from = 0, to = 0; from < n; from = to) {
    const textA = textOf(first, blocks, foundA[from] as number);
    const textB = textOf(first, blocks, foundB[from] as number);
    const [startA, endA] = [first[textA] as number, first[textA + 1] as number];
    const [startB, endB] = [first[textB] as number, first[textB + 1] as number];
    for (; to < n; to++) {
      const placeA = foundA[to] as number;
      const placeB = foundB[to] as number;
      if (placeA >= endA || placeB < startB || placeB >= endB) break;
      both[to] = (placeA - startA) * ROOM + placeB - startB;
    }
    if (to - from > 1) both.subarray(from, to).sort();
    for (let at = from; at < to; at++) {
      a[at] = startA + Math.floor((both[at] as number) / ROOM);
      b[at] = startB + ((both[at] as number) % ROOM);
    }
    pairs.push({ textA, textB, from });
  }
  const begins = room32(pairs.length + 1);
  const textA = room32(pairs.length);
  const textB = room32(pairs.length);
  pairs.forEach((pair, at) => {
    begins[at] = pair.from;
    textA[at] = pair.textA;
    textB[at] = pair.textB;
  });
  begins[pairs.length] = n;
  return { a, b, textA, textB, begins };
}
