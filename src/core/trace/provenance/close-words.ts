import { WordLikeness } from './word-likeness.ts';

/** Words less alike than this are no pair. */
const LEAST = 0.74;

interface Spelled {
  readonly id: number;
  readonly word: string;
  readonly length: number;
  /** Thirty-two bits, one for each class of signs it has. */
  readonly bag: number;
}

function spelled(id: number, word: string): Spelled {
  let length = 0;
  let bag = 0;
  for (const sign of word) {
    length++;
    bag |= 1 << ((sign.codePointAt(0) as number) & 31);
  }
  return { id, word, length, bag };
}

function bits(set: number): number {
  let n = set - ((set >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Twice the signs two words can share at most, over both lengths (difflib's quick ratio, an upper bound). */
function mostAlike(first: string, second: string, both: number, counts: Map<string, number>): number {
  counts.clear();
  for (const sign of second) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  let shared = 0;
  for (const sign of first) {
    const left = counts.get(sign) ?? 0;
    if (left > 0) {
      shared++;
      counts.set(sign, left - 1);
    }
  }
  return (2 * shared) / both;
}

/** A word of `a` close to a word of `b`. */
export interface Close {
  readonly id: number;
  readonly likeness: number;
}

/** For each of `b`'s words the different words of `a` that are more than .74 alike. Likenesses met before are remembered. */
export class CloseWords {
  private readonly likeness = new WordLikeness();
  private readonly counts = new Map<string, number>();
  private known = new Map<number, number>();

  find(
    aWords: readonly number[],
    bWords: readonly number[],
    spelling: readonly string[],
  ): Map<number, Close[]> {
    const byLength: Spelled[][] = [];
    for (const id of aWords) {
      const one = spelled(id, spelling[id] as string);
      const same = byLength[one.length];
      if (same === undefined) byLength[one.length] = [one];
      else same.push(one);
    }
    const found = new Map<number, Close[]>();
    for (const id of bWords) {
      const b = spelled(id, spelling[id] as string);
      // min / (both / 2) > .74 holds for these lengths only.
      const longest = Math.min(byLength.length - 1, Math.floor((b.length * (2 - LEAST)) / LEAST));
      for (let length = Math.ceil((b.length * LEAST) / (2 - LEAST)); length <= longest; length++) {
        for (const a of byLength[length] ?? []) {
          if (a.id === id) continue;
          const both = a.length + b.length;
          const shared = Math.min(a.length - bits(a.bag & ~b.bag), b.length - bits(b.bag & ~a.bag));
          if ((2 * shared) / both <= LEAST) continue;
          const likeness = this.alike(a, b, both);
          if (likeness <= LEAST) continue;
          const list = found.get(id);
          if (list === undefined) found.set(id, [{ id: a.id, likeness }]);
          else list.push({ id: a.id, likeness });
        }
      }
    }
    return found;
  }

  private alike(a: Spelled, b: Spelled, both: number): number {
    if (mostAlike(a.word, b.word, both, this.counts) <= LEAST) return 0;
    const key = a.id * 0x4000000 + b.id;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const likeness = this.likeness.of(a.word, b.word);
    if (this.known.size > 100_000) this.known = new Map();
    this.known.set(key, likeness);
    return likeness;
  }
}
