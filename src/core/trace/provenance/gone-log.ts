import { isCharacter } from './any-tokens.ts';
import { IntList } from './int-list.ts';
import type { LeftOver } from './rewriting.ts';
import type { TokenTable } from './token-table.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Tokens in a row that are looked up at once. */
const SEED = 4;
/** Places looked at for one seed, the latest first. */
const MOST_PLACES = 8;
/** Least weight of a stretch that is taken back: five words, or seven characters of a script without spaces. */
const LEAST = 35;
const WORD = 7;
const CHARACTER = 5;
/** Tokens that may have been put between two stretches of one old sentence, on either side. */
const WIDEST_GAP = 6;
const END = -1;

/**
 * Every sentence that left a text, so that it is known again when it returns, be it moved, put back or reworded. Seeds of
 * four words find the place, words equal on both sides extend it.
 */
export class GoneLog {
  private readonly log = new IntList(1024);
  /** The place before with the same seed, for each place. */
  private readonly previous = new IntList(1024);
  private heads = new Int32Array(1 << 12).fill(-1);
  private readonly vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Writes down sentences that leave; each once. */
  add({ leaving, arena, tokens }: LeftOver): void {
    const { log } = this;
    for (const unit of leaving) {
      if (unit.length < SEED || unit.logged) continue;
      unit.logged = true;
      const from = log.length;
      for (let at = unit.start; at < unit.start + unit.length; at++) log.push(arena.items[at] as number);
      log.push(END);
      for (let at = from; at < log.length; at++) this.previous.push(-1);
      if (log.length > this.heads.length) this.index(0, tokens, this.heads.length * 4);
      else this.index(from, tokens, this.heads.length);
    }
  }

  private index(from: number, tokens: TokenTable, size: number): void {
    if (size !== this.heads.length) this.heads = new Int32Array(size).fill(-1);
    const { log, previous, heads } = this;
    for (let at = from; at + SEED < log.length + 1; at++) {
      const seed = this.seedAt(at, tokens);
      if (seed < 0) continue;
      previous.items[at] = heads[seed] as number;
      heads[seed] = at;
    }
  }

  private seedAt(at: number, tokens: TokenTable): number {
    let key = 0;
    for (let k = 0; k < SEED; k++) {
      const token = this.log.items[at + k] as number;
      if (at + k >= this.log.length || token === END) return -1;
      key = step(key, tokens.value.items[token] as number);
    }
    return slot(key, this.heads.length);
  }

  /** Finds the words of `row` that are still new among what has left; fills `to` with their tokens. */
  find({ row, tokens, epoch, claim }: LeftOver, to: Int32Array): void {
    const { log, previous, heads } = this;
    const { value, seen } = tokens;
    const same = (p: number, q: number): boolean => {
      if (p < 0 || p >= row.length || to[p] !== -1 || q < 0 || q >= log.length) return false;
      const token = log.items[q] as number;
      return token !== END && value.items[token] === row[p] && seen.items[token] !== epoch;
    };
    for (let p = 0; p + SEED <= row.length; p++) {
      let key = 0;
      let k = 0;
      for (; k < SEED && to[p + k] === -1; k++) key = step(key, row[p + k] as number);
      if (k < SEED) {
        p += k;
        continue;
      }
      let best = 0;
      let bestStart = 0;
      let bestPlace = 0;
      let q = heads[slot(key, heads.length)] as number;
      for (let tried = 0; q >= 0 && tried < MOST_PLACES; q = previous.items[q] as number, tried++) {
        let right = 0;
        while (same(p + right, q + right)) right++;
        if (right < SEED) continue;
        let left = 0;
        while (same(p - left - 1, q - left - 1)) left++;
        if (left + right > best) {
          best = left + right;
          bestStart = p - left;
          bestPlace = q - left;
        }
      }
      if (best === 0 || this.weight(row, bestStart, best) < LEAST) continue;
      p = this.take(bestStart, bestPlace, best, same, to, claim) - 1;
    }
  }

  /** Takes a stretch and what goes on before and behind it in the same old sentence; gives the place behind it. */
  private take(
    start: number,
    place: number,
    length: number,
    same: (p: number, q: number) => boolean,
    to: Int32Array,
    claim: (token: number) => void,
  ): number {
    const put = (p: number, q: number): void => {
      const token = this.log.items[q] as number;
      to[p] = token;
      claim(token);
    };
    for (let k = 0; k < length; k++) put(start + k, place + k);
    this.follow(start - 1, place - 1, -1, same, put);
    return this.follow(start + length, place + length, 1, same, put);
  }

  /** Goes on from a stretch in one direction over gaps; gives the place where it stopped. */
  private follow(
    start: number,
    place: number,
    way: 1 | -1,
    same: (p: number, q: number) => boolean,
    put: (p: number, q: number) => void,
  ): number {
    let p = start;
    let q = place;
    for (;;) {
      const gap = this.gap(p, q, way, same);
      if (gap === undefined) return p;
      p += gap[0] * way;
      q += gap[1] * way;
      for (; same(p, q); p += way, q += way) put(p, q);
    }
  }

  /** The least step over which two tokens agree again inside the old sentence. */
  private gap(
    p: number,
    q: number,
    way: 1 | -1,
    same: (p: number, q: number) => boolean,
  ): readonly [number, number] | undefined {
    let inside = 0;
    while (inside <= WIDEST_GAP && this.inLog(q + inside * way)) inside++;
    for (let sum = 1; sum <= 2 * WIDEST_GAP; sum++) {
      for (let dq = Math.max(0, sum - WIDEST_GAP); dq <= Math.min(sum, inside - 1); dq++) {
        const dp = (sum - dq) * way;
        if (same(p + dp, q + dq * way) && same(p + dp + way, q + (dq + 1) * way)) return [sum - dq, dq];
      }
    }
    return undefined;
  }

  private inLog(at: number): boolean {
    return at >= 0 && at < this.log.length && this.log.items[at] !== END;
  }

  private weight(row: Int32Array, from: number, length: number): number {
    let weight = 0;
    for (let at = from; at < from + length && weight < LEAST; at++)
      weight += isCharacter(this.vocabulary.words[row[at] as number] as string) ? CHARACTER : WORD;
    return weight;
  }
}

const step = (key: number, value: number): number => Math.imul(key ^ value, 0x01000193) ^ (key >>> 15);

function slot(key: number, size: number): number {
  let h = Math.imul(key ^ (key >>> 16), 0x7feb352d);
  h ^= h >>> 15;
  return (Math.imul(h, 0x846ca68b) >>> 8) & (size - 1);
}
