import type { Anchors } from './anchors.ts';
import type { Scored } from './order.ts';

/** The best score each end of an edge has with any passage of the other end's account, by the edge's place in the list. */
export interface Rivals {
  readonly ofA: Float64Array;
  readonly ofB: Float64Array;
}

/**
 * What each edge must stand beside. Rivals are of one account: a strong counterpart in a third account, a copy for one,
 * takes nothing from a link. Edges stand in order of `a`, then `b`, and passages of an account stand together.
 */
export function rivalsOf(edges: readonly Scored[], anchors: readonly Anchors[]): Rivals {
  const ofA = new Float64Array(edges.length);
  const ofB = new Float64Array(edges.length);
  const account = (at: number): string => (anchors[at] as Anchors).account;
  const run = (order: Uint32Array, near: 'a' | 'b', far: 'a' | 'b', into: Float64Array): void => {
    for (let from = 0; from < order.length; ) {
      const first = edges[order[from] as number] as Scored;
      const whose = account(first[far]);
      let to = from;
      let best = 0;
      for (; to < order.length; to++) {
        const edge = edges[order[to] as number] as Scored;
        if (edge[near] !== first[near] || account(edge[far]) !== whose) break;
        best = Math.max(best, edge.score);
      }
      for (; from < to; from++) into[order[from] as number] = best;
    }
  };
  const order = Uint32Array.from(edges, (_, at) => at);
  run(order, 'a', 'b', ofA);
  run(inOrderOfB(edges, anchors.length), 'b', 'a', ofB);
  return { ofA, ofB };
}

/** Places of edges in order of `b`, then `a`: a counting sort, for there are hundreds of thousands. */
function inOrderOfB(edges: readonly Scored[], size: number): Uint32Array {
  const next = new Uint32Array(size + 1);
  for (const { b } of edges) next[b + 1] = (next[b + 1] as number) + 1;
  for (let b = 0; b < size; b++) next[b + 1] = (next[b + 1] as number) + (next[b] as number);
  const order = new Uint32Array(edges.length);
  edges.forEach(({ b }, at) => {
    order[next[b] as number] = at;
    next[b] = (next[b] as number) + 1;
  });
  return order;
}
