import { CONTENT, type Tokens, UNSPACED } from './tokens.ts';
import { sixteenths, type Weights } from './weights.ts';

/** Words over which the three content words of a shingle may reach. */
const REACH = 14;
/**
 * Characters in a shingle of a script without spaces: four, or five among so many words that chance alone repeats four
 * all the time.
 */
export const charactersAmong = (count: number): number => (count < MANY ? 4 : 5);
const MANY = 1_000_000;

const mix = (a: number, b: number): number => Math.imul((a ^ (a >>> 16)) + b, 0x9e3779b1);

/** Shares of all shingles by the highest bits of their hash, each small enough that its table stays near the processor. */
const SHARE_BITS = 8;
export const SHARES = 1 << SHARE_BITS;

/** Shingles in one piece of a share. */
const PIECE_BITS = 10;
const IN_PIECE = 1 << PIECE_BITS;

/**
 * Shingles of all texts, or of one pass over them, by share of their hash, then place. Shares grow piece by piece in one
 * store, so that every shingle is looked at once.
 */
export class Shares {
  /** Hash and first token of each shingle, side by side. */
  store: Int32Array;
  /** Where the next one of each share goes; at the beginning of a piece there is no room yet. */
  readonly next = new Int32Array(SHARES);
  private readonly pieces: number[][] = Array.from({ length: SHARES }, () => []);
  private used = 1;

  constructor(atMost: number) {
    this.store = new Int32Array(2 * (atMost + (SHARES + 1) * IN_PIECE));
  }

  /** Gives a share, whose last piece is full, another one. */
  open(share: number): number {
    const piece = this.used++;
    if (2 * (piece + 1) * IN_PIECE > this.store.length) {
      const wider = new Int32Array(this.store.length + (this.store.length >> 1) + 2 * IN_PIECE);
      wider.set(this.store);
      this.store = wider;
    }
    (this.pieces[share] as number[]).push(piece);
    return piece << PIECE_BITS;
  }

  /** Number of shingles in a share. */
  size(share: number): number {
    const pieces = (this.pieces[share] as number[]).length;
    const rest = (this.next[share] as number) & (IN_PIECE - 1);
    return pieces === 0 ? 0 : (pieces - 1) * IN_PIECE + (rest === 0 ? IN_PIECE : rest);
  }

  /** Pieces of a share in order: where each begins in the store, and where it ends, in shingles. */
  *piecesOf(share: number): Generator<{ readonly from: number; readonly to: number }> {
    let left = this.size(share);
    for (const piece of this.pieces[share] as number[]) {
      const from = piece << PIECE_BITS;
      yield { from, to: from + Math.min(left, IN_PIECE) };
      left -= IN_PIECE;
    }
  }
}

/** Puts the shingles of a text whose hash, in its lowest bits, is `pass` of `passes` (a power of two) into their shares. */
export function shareOut(
  { count, first, hash, marks }: Tokens,
  text: number,
  shares: Shares,
  pass: number,
  passes: number,
): void {
  const { next } = shares;
  let { store } = shares;
  const low = passes - 1;
  const characters = charactersAmong(count);
  const end = first[text + 1] as number;
  // The words before this one: content words, or characters in a row.
  let second = -1;
  let third = -1;
  let h1 = 0;
  let h2 = 0;
  // The character before this one, and hashes of two characters that end there, one and two before it.
  let c1 = 0;
  let pair1 = 0;
  let pair2 = 0;
  let pair3 = 0;
  let run = 0;
  let afterCharacter = false;
  for (let i = first[text] as number; i < end; i++) {
    const mark = marks[i] as number;
    if ((mark & (CONTENT | UNSPACED)) === 0 && !afterCharacter) {
      run = 0;
      continue;
    }
    const word = hash[i] as number;
    let from = third;
    let of = 0;
    const isCharacter = (mark & UNSPACED) !== 0;
    if (isCharacter || afterCharacter) {
      // A figure or a word between two characters is one of the row, which neither begins nor ends with it.
      const pair = mix(c1, word);
      of = characters === 4 ? mix(pair2, pair) : mix(mix(pair3, pair1), word);
      c1 = word;
      pair3 = pair2;
      pair2 = pair1;
      pair1 = pair;
      run++;
      from = i - characters + 1;
    } else run = 0;
    afterCharacter = isCharacter;
    if (isCharacter) {
      if (run < characters || ((marks[from] as number) & UNSPACED) === 0) continue;
    } else {
      if ((mark & CONTENT) === 0) continue;
      of = mix(mix(h2, h1), word);
      from = third;
      third = second;
      second = i;
      h2 = h1;
      h1 = word;
      if (from < 0 || i - from > REACH) continue;
    }
    if ((of & low) !== pass) continue;
    const share = of >>> (32 - SHARE_BITS);
    let place = next[share] as number;
    if ((place & (IN_PIECE - 1)) === 0) {
      place = shares.open(share);
      store = shares.store;
    }
    store[2 * place] = of;
    store[2 * place + 1] = from;
    next[share] = place + 1;
  }
}

/** Sixteenths of a bit of the words, or characters, of the shingle that begins at a token. */
export function shingleWorth(tokens: Tokens, weights: Weights, from: number): number {
  const { count, marks } = tokens;
  let sum = 0;
  if (((marks[from] as number) & UNSPACED) !== 0) {
    for (let i = from; i < from + charactersAmong(count); i++) sum += sixteenths(tokens, weights, i);
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
