import { room8, room16, room32 } from './room.ts';
import { COPIED, GIVEN, PIECE, type Tokens } from './tokens.ts';

/** How common words and pairs of words are, as hashed counts; threads can share it. */
export interface Weights {
  /** Words counted: those of a long run met before are counted once. */
  readonly counted: number;
  readonly words: Int32Array;
  readonly pairs: Uint16Array;
  /** Bits of each token that were asked for, in sixteenths and one more; 0 where they were not yet. */
  readonly known: Uint8Array;
}

const power = (atLeast: number, lowest: number, highest: number): number => {
  let bits = lowest;
  while (bits < highest && 2 ** bits < atLeast) bits++;
  return 2 ** bits;
};

/** How often each word occurs; the size of the table goes with the number of words. */
export function countWords({ count, hash }: Tokens): Int32Array {
  const words = room32(power(count / 2, 12, 22));
  for (let from = 0; from < count; from += PIECE)
    countPiece(hash, words, from, Math.min(count, from + PIECE));
  return words;
}

function countPiece(hash: Int32Array, words: Int32Array, from: number, to: number): void {
  const mask = words.length - 1;
  for (let i = from; i < to; i++) {
    const slot = (hash[i] as number) & mask;
    words[slot] = (words[slot] as number) + 1;
  }
}

const slotOf = (before: number, word: number, mask: number): number => {
  const mixed = Math.imul(before ^ Math.imul(word, 0x9e3779b1), 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & mask;
};

/** Counts pairs of neighbours and takes what was copied out of the count of words. */
export function weightsOf(tokens: Tokens, words: Int32Array): Weights {
  const { count } = tokens;
  const pairs = room16(power(count, 12, 23));
  let counted = count;
  for (let from = 0; from < count; from += PIECE)
    counted -= countPairs(tokens, words, pairs, from, Math.min(count, from + PIECE));
  return { counted, words, pairs, known: room8(count) };
}

/** Counts the pairs that end in a piece of the texts and gives how many of its words were copied. */
function countPairs(
  { hash, marks }: Tokens,
  words: Int32Array,
  pairs: Uint16Array,
  from: number,
  to: number,
): number {
  const mask = pairs.length - 1;
  const wordMask = words.length - 1;
  let copied = 0;
  let before = from > 0 ? (hash[from - 1] as number) : 0;
  for (let i = from; i < to; i++) {
    const word = hash[i] as number;
    if (((marks[i] as number) & COPIED) !== 0) {
      const slot = word & wordMask;
      const left = words[slot] as number;
      if (left > 1) words[slot] = left - 1;
      copied++;
    } else if (i > 0) {
      const slot = slotOf(before, word, mask);
      const met = pairs[slot] as number;
      if (met < 65_535) pairs[slot] = met + 1;
    }
    before = word;
  }
  return copied;
}

/** Scores are counted in sixteenths of a bit: no machine's logarithm can tip a sum, and threads that meet write the same. */
export const SIXTEENTHS = 16;
/** What a pair of words that differ, or a word without a pair, costs: two and a half bits. */
export const DIFFERENT = 40;
const MOST_BITS = 12;
const GIVEN_BITS = 1;
/** Weight of the share a word has by itself against what follows the word before it. */
const SMOOTH = 8;

/**
 * Sixteenths of a bit a word is worth where both texts have it: how rare it is, or how unforeseen after the word before
 * it, whichever is less. The passage and its model are taken out of the count, so words only they have are worth their
 * full rarity, and set phrases little. Remembered in `known`.
 */
export function sixteenths(tokens: Tokens, weights: Weights, i: number): number {
  const old = weights.known[i] as number;
  if (old > 0) return old - 1;
  const worth = Math.round(SIXTEENTHS * worthOf(tokens, weights, i));
  weights.known[i] = worth + 1;
  return worth;
}

function worthOf({ hash, marks }: Tokens, { counted, words, pairs }: Weights, i: number): number {
  if (((marks[i] as number) & GIVEN) !== 0) return GIVEN_BITS;
  const word = hash[i] as number;
  const wordMask = words.length - 1;
  const share = (words[word & wordMask] as number) / counted;
  let chance = share;
  if (i > 0) {
    const before = hash[i - 1] as number;
    const together = Math.max(0, (pairs[slotOf(before, word, pairs.length - 1)] as number) - 2);
    const alone = Math.max(0, (words[before & wordMask] as number) - 2);
    chance = Math.max(share, (together + SMOOTH * share) / (alone + SMOOTH));
  }
  return Math.max(0, Math.min(MOST_BITS, -Math.log2(chance)));
}
