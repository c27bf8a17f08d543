/** A pair of passages (places in the list of anchors, smaller first) with its score so far. */
export interface Scored {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/**
 * Pairs with a score in flat tables, in order of `a`, then `b`: there are hundreds of thousands, and an object of each would fill
 * memory.
 */
export interface ScoredPairs {
  readonly length: number;
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  readonly score: Float64Array;
}

/** Room for so many pairs. */
export const roomForPairs = (length: number): ScoredPairs => ({
  length,
  a: new Uint32Array(length),
  b: new Uint32Array(length),
  score: new Float64Array(length),
});

/** The pair at a place. */
export const pairAt = ({ a, b, score }: ScoredPairs, at: number): Scored => ({
  a: a[at] as number,
  b: b[at] as number,
  score: score[at] as number,
});

/** The first `length` pairs. */
export const firstPairs = ({ a, b, score }: ScoredPairs, length: number): ScoredPairs => ({
  length,
  a: a.slice(0, length),
  b: b.slice(0, length),
  score: score.slice(0, length),
});
