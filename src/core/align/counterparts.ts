import type { Alignment } from '../model/episode.ts';
import type { Anchors } from './anchors.ts';
import type { ScoredPairs } from './scored-pairs.ts';

/** Nearest passages told of each passage, aligned or not. */
const MOST = 3;

/** The nearest passages of each passage, best first, by its id; `apart` are places of pairs that do not count. */
export function counterpartsOf(
  { length, a: ends, b: others, score }: ScoredPairs,
  anchors: readonly Anchors[],
  apart: ReadonlySet<number>,
): Alignment['counterparts'] {
  const idOf = (at: number): string => (anchors[at] as Anchors).passage.id;
  // Of each passage the best in order; the rest is let go at once, for there are as many as pairs.
  const counts = new Uint8Array(anchors.length);
  const best = new Uint32Array(MOST * anchors.length);
  const scores = new Float64Array(MOST * anchors.length);
  /** Passages in the order in which they met a first one. */
  const met: number[] = [];
  const offer = (from: number, to: number, value: number): void => {
    const first = MOST * from;
    const count = counts[from] as number;
    if (count === 0) met.push(from);
    let at = first + count;
    while (at > first) {
      const other = scores[at - 1] as number;
      if (value < other || (value === other && !(idOf(to) < idOf(best[at - 1] as number)))) break;
      at--;
    }
    if (at >= first + MOST) return;
    const end = Math.min(first + count, first + MOST - 1);
    best.copyWithin(at + 1, at, end);
    scores.copyWithin(at + 1, at, end);
    best[at] = to;
    scores[at] = value;
    if (count < MOST) counts[from] = count + 1;
  };
  for (let at = 0; at < length; at++) {
    if (apart.has(at)) continue;
    const [a, b, value] = [ends[at] as number, others[at] as number, score[at] as number];
    offer(a, b, value);
    offer(b, a, value);
  }
  return Object.fromEntries(
    met.map((from) => [
      idOf(from),
      Array.from({ length: counts[from] as number }, (_, at) => ({
        passage: idOf(best[MOST * from + at] as number),
        score: scores[MOST * from + at] as number,
      })),
    ]),
  );
}
