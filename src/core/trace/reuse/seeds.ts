import { room32 } from './room.ts';
import type { Shingles } from './shingles.ts';
import { MOST_SPREAD, SPREAD_SHIFT, type Tokens } from './tokens.ts';

/** Places where two texts of different series begin the same shingle, sorted by pair of texts, then place. */
export interface Seeds {
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  /** Pairs of texts: number of the first and of the second, and where its seeds begin; one more begins the end. */
  readonly textA: Uint32Array;
  readonly textB: Uint32Array;
  readonly begins: Uint32Array;
}

/** In a larger group each place is joined with the one before it and with the first, so that its cost stays linear. */
const LARGE_GROUP = 32;

function textOf(first: Uint32Array, token: number): number {
  let low = 0;
  let high = first.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((first[middle] as number) <= token) low = middle;
    else high = middle;
  }
  return low;
}

/** From this size on a group whose words are foreseeable is a set phrase and seeds nothing. */
const PHRASE_GROUP = 5;
const PHRASE_BITS = 24;

function eachSeed(
  tokens: Tokens,
  { hash, at }: Shingles,
  worth: (token: number) => number,
  series: Uint32Array,
  told: (token: number, spread: number) => void,
  visit: (a: number, b: number, textA: number, textB: number) => void,
): void {
  const texts: number[] = [];
  for (let from = 0, to = 0; from < hash.length; from = to) {
    to = from + 1;
    while (to < hash.length && hash[to] === hash[from]) to++;
    if (to - from < 2) continue;
    texts.length = 0;
    let spread = 1;
    for (let i = from; i < to; i++) {
      texts.push(textOf(tokens.first, at[i] as number));
      if (i > from && texts[i - from] !== texts[i - from - 1]) spread++;
    }
    for (let i = from; i < to; i++) told(at[i] as number, spread);
    const pair = (i: number, j: number): void => {
      const textA = texts[i] as number;
      const textB = texts[j] as number;
      if (series[textA] !== series[textB])
        visit(at[from + i] as number, at[from + j] as number, textA, textB);
    };
    const size = to - from;
    if (size >= PHRASE_GROUP && worth(at[from] as number) < PHRASE_BITS) continue;
    for (let j = 1; j < size; j++) {
      if (size <= LARGE_GROUP) for (let i = 0; i < j; i++) pair(i, j);
      else {
        pair(j - 1, j);
        if (j > 1) pair(0, j);
      }
    }
  }
}

/** Number of a pair of texts among the pairs that share a seed, and where its seeds stand. */
interface Pairs {
  readonly keys: readonly number[];
  readonly ofSeed: Uint32Array;
}

const ROOM = 0x400_0000;

/** Finds all seeds, and notes on each token in how many texts its shingle stands. `series`: number of series of each text; `worth`: bits of the shingle that begins at a token. */
export function seedsOf(
  tokens: Tokens,
  shingles: Shingles,
  series: Uint32Array,
  worth: (token: number) => number,
): Seeds {
  const { first, marks } = tokens;
  let n = 0;
  eachSeed(
    tokens,
    shingles,
    worth,
    series,
    (token, spread) => {
      marks[token] = (marks[token] as number) | (Math.min(MOST_SPREAD, spread) << SPREAD_SHIFT);
    },
    () => n++,
  );
  const foundA = new Uint32Array(n);
  const foundB = new Uint32Array(n);
  const pairs: Pairs & { keys: number[] } = { keys: [], ofSeed: new Uint32Array(n) };
  const known = new Map<number, number>();
  const texts = first.length - 1;
  let seed = 0;
  eachSeed(
    tokens,
    shingles,
    worth,
    series,
    () => {},
    (a, b, textA, textB) => {
      const key = textA * texts + textB;
      let pair = known.get(key);
      if (pair === undefined) {
        pair = pairs.keys.push(key) - 1;
        known.set(key, pair);
      }
      foundA[seed] = a;
      foundB[seed] = b;
      pairs.ofSeed[seed++] = pair;
    },
  );
  return placed(first, pairs, foundA, foundB);
}

/** Puts seeds in the order of pairs of texts, and those of one pair in the order of places. */
function placed(
  first: Uint32Array,
  { keys, ofSeed }: Pairs,
  foundA: Uint32Array,
  foundB: Uint32Array,
): Seeds {
  const texts = first.length - 1;
  const n = ofSeed.length;
  const order = Uint32Array.from(keys, (_, at) => at).sort(
    (x, y) => (keys[x] as number) - (keys[y] as number),
  );
  const rank = new Uint32Array(keys.length);
  order.forEach((pair, at) => {
    rank[pair] = at;
  });
  const begins = room32(keys.length + 1);
  for (let at = 0; at < n; at++) {
    const slot = (rank[ofSeed[at] as number] as number) + 1;
    begins[slot] = (begins[slot] as number) + 1;
  }
  for (let at = 0; at < keys.length; at++)
    begins[at + 1] = (begins[at + 1] as number) + (begins[at] as number);
  const textA = room32(keys.length);
  const textB = room32(keys.length);
  order.forEach((pair, at) => {
    const key = keys[pair] as number;
    textA[at] = Math.floor(key / texts);
    textB[at] = key % texts;
  });
  // Both places in one number, exact below 2^53: a text has fewer than 2^26 words.
  const both = new Float64Array(n);
  const next = begins.slice();
  for (let at = 0; at < n; at++) {
    const pair = rank[ofSeed[at] as number] as number;
    const place = next[pair] as number;
    next[pair] = place + 1;
    const a = (foundA[at] as number) - (first[textA[pair] as number] as number);
    both[place] = a * ROOM + (foundB[at] as number) - (first[textB[pair] as number] as number);
  }
  const a = room32(n);
  const b = room32(n);
  for (let pair = 0; pair < keys.length; pair++) {
    const from = begins[pair] as number;
    const to = begins[pair + 1] as number;
    both.subarray(from, to).sort();
    for (let at = from; at < to; at++) {
      a[at] = (first[textA[pair] as number] as number) + Math.floor((both[at] as number) / ROOM);
      b[at] = (first[textB[pair] as number] as number) + ((both[at] as number) % ROOM);
    }
  }
  return { a, b, textA, textB, begins };
}
