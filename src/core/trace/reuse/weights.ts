import { room8, room16, room32 } from './room.ts';
import { COPIED, GIVEN, type Tokens } from './tokens.ts';

/** How common words and pairs of words are, as hashed counts; threads can share it. */
export interface Weights {
  /** Words counted: those of a long run met before are counted once. */
  readonly counted: number;
  readonly words: Uint32Array;
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
export function countWords({ count, hash }: Tokens): Uint32Array {
  const words = room32(power(count / 2, 12, 22));
  const mask = words.length - 1;
  for (let i = 0; i < count; i++) {
    const slot = (hash[i] as number) & mask;
    words[slot] = (words[slot] as number) + 1;
  }
  return words;
}

const slotOf = (before: number, word: number, mask: number): number => {
  const mixed = Math.imul(before ^ Math.imul(word, 0x9e3779b1), 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & mask;
};

/** Counts pairs of neighbours and takes what was copied out of the count of words. */
export function weightsOf(tokens: Tokens, words: Uint32Array): Weights {
  const { count, hash, marks } = tokens;
  const pairs = room16(power(count, 12, 23));
  const mask = pairs.length - 1;
  const wordMask = words.length - 1;
  let counted = count;
  for (let i = 0; i < count; i++) {
    const word = hash[i] as number;
    if (((marks[i] as number) & COPIED) !== 0) {
      const slot = word & wordMask;
      words[slot] = Math.max(1, (words[slot] as number) - 1);
      counted--;
      continue;
    }
    if (i === 0) continue;
    const slot = slotOf(hash[i - 1] as number, word, mask);
    const before = pairs[slot] as number;
    if (before < 65_535) pairs[slot] = before + 1;
  }
  return { counted, words, pairs, known: room8(count) };
}

const MOST_BITS = 12;
const GIVEN_BITS = 1;
/** Weight of the share a word has by itself against what follows the word before it. */
const SMOOTH = 8;

/**
 * Bits a word is worth where both texts have it: how rare it is, or how unforeseen after the word before it, whichever
 * is less. The passage and its model are taken out of the count, so words only they have are worth their full rarity,
 * and set phrases little.
 */
export function bitsOf(tokens: Tokens, weights: Weights): (token: number) => number {
  const { known } = weights;
  return (i) => {
    const old = known[i] as number;
    if (old > 0) return (old - 1) / 16;
    // In sixteenths no machine's logarithm can tip a sum, and threads that meet here write the same.
    const sixteenths = Math.round(16 * worthOf(tokens, weights, i));
    known[i] = sixteenths + 1;
    return sixteenths / 16;
  };
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
