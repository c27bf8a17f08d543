import type { Anchors } from './anchors.ts';
import type { ScoredPairs } from './scored-pairs.ts';

/** The best score each end of an edge has with any passage of the other end's account, by the edge's place in the list. */
export interface Rivals {
  readonly ofA: Float64Array;
  readonly ofB: Float64Array;
}

/**
 * What each edge must stand beside. Rivals are of one account: a strong counterpart in a third account, a copy for one,
 * takes nothing from a link. Edges stand in order of `a`, then `b`, and passages of an account stand together.
 */
export function rivalsOf({ length, a, b, score }: ScoredPairs, anchors: readonly Anchors[]): Rivals {
  const ofA = new Float64Array(length);
  const ofB = new Float64Array(length);
  let accounts = 0;
  const accountOf = Uint32Array.from(anchors, ({ account }, at) =>
    account === anchors[at - 1]?.account ? accounts : ++accounts,
  );
  const run = (order: Uint32Array, near: Uint32Array, far: Uint32Array, into: Float64Array): void => {
    for (let from = 0; from < length; ) {
      const first = order[from] as number;
      const whose = accountOf[far[first] as number];
      let to = from;
      let best = 0;
      for (; to < length; to++) {
        const edge = order[to] as number;
        if (near[edge] !== near[first] || accountOf[far[edge] as number] !== whose) break;
        best = Math.max(best, score[edge] as number);
      }
      for (; from < to; from++) into[order[from] as number] = best;
    }
  };
  run(
    Uint32Array.from({ length }, (_, at) => at),
    a,
    b,
    ofA,
  );
  run(inOrderOfB(b, anchors.length), b, a, ofB);
  return { ofA, ofB };
}

/** Places of edges in order of `b`, then `a`: a counting sort, for there are hundreds of thousands. */
function inOrderOfB(ends: Uint32Array, size: number): Uint32Array {
  const next = new Uint32Array(size + 1);
  for (const b of ends) next[b + 1] = (next[b + 1] as number) + 1;
  for (let b = 0; b < size; b++) next[b + 1] = (next[b + 1] as number) + (next[b] as number);
  const order = new Uint32Array(ends.length);
  ends.forEach((b, at) => {
    order[next[b] as number] = at;
    next[b] = (next[b] as number) + 1;
  });
  return order;
}
