import { type Close, CloseWords } from './close-words.ts';
import { IntList } from './int-list.ts';
import { MatchingBlocks } from './matching-blocks.ts';
import { ValueNumbers } from './value-numbers.ts';

/** A pair less alike than this is not held together. */
const CUTOFF = 0.75;

/**
 * Which token of `a` each token of `b` is, as the WikiWho reference takes it from Python's `Differ` (CPython up to 3.12;
 * later ones match otherwise): matching blocks, and in what is left between them the pair of words most alike, or else
 * the first pair of equal words, as a fixed point, and again on both sides of it. Only pairs of equal words count, so
 * what has none in common is left at once.
 */
export class ReferenceMatch {
  private readonly blocks = new MatchingBlocks();
  private readonly numbers = new ValueNumbers();
  private readonly close = new CloseWords();
  private readonly spelling: readonly string[];

  constructor(spelling: readonly string[]) {
    this.spelling = spelling;
  }

  /** For each place of `b` the place of `a`, or -1. */
  match(a: Int32Array, b: Int32Array): Int32Array {
    const to = new Int32Array(b.length).fill(-1);
    const { numbers } = this;
    const count = numbers.give(b);
    const bn = numbers.of(b);
    const an = numbers.of(a);
    const left = new IntList(16);
    const skipped = this.blocks.run(an, bn, count, true, {
      equal: (i, j, size) => {
        for (let k = 0; k < size; k++) to[j + k] = i + k;
      },
      differ: (alo, ahi, blo, bhi) => {
        for (const edge of [alo, ahi, blo, bhi]) left.push(edge);
      },
    });
    // Without words that are too frequent, what is left between the blocks has no word in common.
    if (skipped) {
      for (let at = 0; at < left.length; at += 4) {
        const [alo, ahi, blo, bhi] = left.items.subarray(at, at + 4) as unknown as number[] as [
          number,
          number,
          number,
          number,
        ];
        if (shares(an, alo, ahi, bn, blo, bhi)) this.fix(a, b, an, bn, alo, ahi, blo, bhi, to);
      }
    }
    return to;
  }

  /** Fixed points in a stretch that was replaced. */
  private fix(
    a: Int32Array,
    b: Int32Array,
    an: Int32Array,
    bn: Int32Array,
    alo: number,
    ahi: number,
    blo: number,
    bhi: number,
    to: Int32Array,
  ): void {
    const aWords = new Set(a.subarray(alo, ahi));
    const bWords = new Set(b.subarray(blo, bhi));
    const close = this.close.find([...aWords], [...bWords], this.spelling);
    const places = new Map<number, number[]>();
    for (let i = alo; i < ahi; i++) {
      const word = a[i] as number;
      const list = places.get(word);
      if (list === undefined) places.set(word, [i]);
      else list.push(i);
    }
    const stack: [number, number, number, number][] = [[alo, ahi, blo, bhi]];
    for (let range = stack.pop(); range !== undefined; range = stack.pop()) {
      const [al, ah, bl, bh] = range;
      if (al >= ah || bl >= bh || !shares(an, al, ah, bn, bl, bh)) continue;
      const pair = closest(b, bl, bh, al, ah, close, places);
      let i = pair?.[0] ?? -1;
      let j = pair?.[1] ?? -1;
      if (pair === undefined) {
        for (j = bl; j < bh; j++) {
          i = firstIn(places.get(b[j] as number), al, ah);
          if (i >= 0) break;
        }
        to[j] = i;
      }
      stack.push([al, i, bl, j], [i + 1, ah, j + 1, bh]);
    }
  }
}

/** The first of some places in a range, or -1. */
function firstIn(places: readonly number[] | undefined, from: number, to: number): number {
  if (places === undefined) return -1;
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  const place = places[low];
  return place === undefined || place >= to ? -1 : place;
}

/** Places of the pair most alike, the first in `b` and then in `a` among equals; undefined when none is alike enough. */
function closest(
  b: Int32Array,
  blo: number,
  bhi: number,
  alo: number,
  ahi: number,
  close: ReadonlyMap<number, readonly Close[]>,
  places: ReadonlyMap<number, readonly number[]>,
): readonly [number, number] | undefined {
  let best = 0;
  let besti = -1;
  let bestj = -1;
  for (let j = blo; j < bhi; j++) {
    for (const { id, likeness } of close.get(b[j] as number) ?? []) {
      if (likeness < best || (likeness === best && bestj !== j)) continue;
      const i = firstIn(places.get(id), alo, ahi);
      if (i < 0 || (likeness === best && i >= besti)) continue;
      best = likeness;
      besti = i;
      bestj = j;
    }
  }
  return best < CUTOFF ? undefined : [besti, bestj];
}

/** Whether two stretches have a value in common; `an` has -1 for what `b` has not. */
function shares(an: Int32Array, alo: number, ahi: number, bn: Int32Array, blo: number, bhi: number): boolean {
  const here = new Set(bn.subarray(blo, bhi));
  for (let i = alo; i < ahi; i++) if (here.has(an[i] as number)) return true;
  return false;
}
