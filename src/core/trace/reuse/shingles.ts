import { CONTENT, COPIED, type Tokens, UNSPACED } from './tokens.ts';

/** Words over which the three content words of a shingle may reach. */
const REACH = 14;
/** Characters in a shingle of a script without spaces. */
const CHARACTERS = 5;
/** Shingles in a row that must have been met before to say that a run is copied: fourteen content words, longer than set phrases are. */
const COPIED_RUN = 12;

/** Shingles that occur twice or oftener, sorted by hash, then place. */
export interface Shingles {
  readonly hash: Uint32Array;
  /** First token of each. */
  readonly at: Uint32Array;
}

/**
 * The count up to which a word is a content word: a share of all words, but at least so much that half of all words
 * are content words, which a short text needs. No list of stop words, so every language is alike.
 */
export function contentLimit(words: Uint32Array, count: number, common: number): number {
  const TOP = 4096;
  const cover = new Float64Array(TOP + 1);
  for (let slot = 0; slot < words.length; slot++) {
    const of = words[slot] as number;
    const row = of < TOP ? of : TOP;
    cover[row] = (cover[row] as number) + of;
  }
  let covered = 0;
  let limit = 0;
  while (limit < TOP && covered < count / 2) covered += cover[++limit] as number;
  return Math.max(limit, Math.floor(common * count));
}

/** Marks the words that occur no oftener than the limit. */
export function markContent({ count, hash, marks }: Tokens, words: Uint32Array, limit: number): void {
  const mask = words.length - 1;
  for (let i = 0; i < count; i++)
    if ((words[(hash[i] as number) & mask] as number) <= limit) marks[i] = (marks[i] as number) | CONTENT;
}

const mix = (a: number, b: number): number => Math.imul((a ^ (a >>> 16)) + b, 0x9e3779b1) >>> 0;

/** Calls `visit` with the hash, first and last token of every shingle, text by text. */
function eachShingle(
  { first, hash, marks }: Tokens,
  visit: (hash: number, from: number, to: number) => void,
): void {
  for (let text = 0; text + 1 < first.length; text++) {
    const end = first[text + 1] as number;
    let second = -1;
    let third = -1;
    let run = 0;
    for (let i = first[text] as number; i < end; i++) {
      const word = hash[i] as number;
      if (((marks[i] as number) & UNSPACED) !== 0) {
        if (++run < CHARACTERS) continue;
        let sum = 1;
        for (let at = i - CHARACTERS + 1; at <= i; at++) sum = mix(sum, hash[at] as number);
        visit(sum, i - CHARACTERS + 1, i);
        continue;
      }
      run = 0;
      if (((marks[i] as number) & CONTENT) === 0) continue;
      if (third >= 0 && i - third <= REACH)
        visit(mix(mix(hash[third] as number, hash[second] as number), word), third, i);
      third = second;
      second = i;
    }
  }
}

/** Bits of the words, or characters, of the shingle that begins at a token. */
export function shingleBits(
  { count, marks }: Tokens,
  bits: (token: number) => number,
): (token: number) => number {
  return (from) => {
    let sum = 0;
    if (((marks[from] as number) & UNSPACED) !== 0) {
      for (let i = from; i < from + CHARACTERS; i++) sum += bits(i);
      return sum;
    }
    const end = Math.min(count, from + 2 * REACH + 1);
    for (let i = from, left = 3; i < end && left > 0; i++) {
      if (((marks[i] as number) & (UNSPACED | CONTENT)) !== CONTENT) continue;
      sum += bits(i);
      left--;
    }
    return sum;
  };
}

const powerOfTwo = (atLeast: number): number => {
  let size = 1024;
  while (size < atLeast && size < 2 ** 31) size *= 2;
  return size;
};

/**
 * Finds the shingles that occur twice with a map of two bits each, and marks the words of long runs met before as copied.
 * A bit set by chance costs a comparison later and nothing else.
 */
export function repeatedShingles(tokens: Tokens): Shingles {
  const { marks } = tokens;
  const bits = powerOfTwo(tokens.count * 6);
  const mask = bits - 1;
  // Met once and met twice stand side by side, so that one look into memory tells both.
  const met = new Uint32Array(bits / 16);
  let repeats = 0;
  let run = 0;
  let runFrom = 0;
  let runTo = -1;
  eachShingle(tokens, (sum, from, to) => {
    const slot = (sum ^ (sum >>> 13)) & mask;
    const once = 1 << ((slot & 15) * 2);
    const cell = slot >>> 4;
    const old = met[cell] as number;
    if ((old & once) === 0) {
      met[cell] = old | once;
      run = 0;
      return;
    }
    repeats++;
    met[cell] = old | (once << 1);
    if (run === 0 || from > runTo) {
      run = 0;
      runFrom = from;
    }
    run++;
    const before = runTo;
    runTo = to;
    if (run < COPIED_RUN) return;
    for (let i = run === COPIED_RUN ? runFrom : before + 1; i <= to; i++)
      marks[i] = (marks[i] as number) | COPIED;
  });
  const hash = new Uint32Array(repeats * 2);
  const at = new Uint32Array(repeats * 2);
  let n = 0;
  eachShingle(tokens, (sum, from) => {
    const slot = (sum ^ (sum >>> 13)) & mask;
    if (((met[slot >>> 4] as number) & (2 << ((slot & 15) * 2))) === 0) return;
    hash[n] = sum;
    at[n++] = from;
  });
  return sortedBy(hash.subarray(0, n), at.subarray(0, n));
}

/** Sorts by hash, keeping the order of places inside one. */
function sortedBy(hash: Uint32Array, at: Uint32Array): Shingles {
  let from: Shingles = { hash, at };
  let to: Shingles = { hash: new Uint32Array(hash.length), at: new Uint32Array(hash.length) };
  for (const shift of [0, 11, 22]) {
    const ends = new Uint32Array(2049);
    for (let i = 0; i < hash.length; i++) {
      const digit = ((from.hash[i] as number) >>> shift) & 2047;
      ends[digit + 1] = (ends[digit + 1] as number) + 1;
    }
    for (let digit = 0; digit < 2048; digit++)
      ends[digit + 1] = (ends[digit + 1] as number) + (ends[digit] as number);
    for (let i = 0; i < hash.length; i++) {
      const digit = ((from.hash[i] as number) >>> shift) & 2047;
      const place = ends[digit] as number;
      ends[digit] = place + 1;
      to.hash[place] = from.hash[i] as number;
      to.at[place] = from.at[i] as number;
    }
    [from, to] = [to, from];
  }
  return from;
}
