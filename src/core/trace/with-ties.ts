import type { DependenceEdge } from '../model/dependence.ts';
import type { Tie } from './word-evidence.ts';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Order of edges: by the one who follows, the one followed, the edition. */
export const byEnds = (a: DependenceEdge, b: DependenceEdge): number =>
  compare(a.from, b.from) || compare(a.to, b.to) || compare(a.toEdition ?? '', b.toEdition ?? '');

/** An edge of which it is known now who follows; the edition it was said to follow is that of the one who is followed. */
function directed(
  edge: DependenceEdge,
  from: string,
  to: string,
  evidence: DependenceEdge['evidence'],
): DependenceEdge {
  const { undirected: _, toEdition, ...plain } = edge;
  return {
    ...plain,
    from,
    to,
    ...(toEdition === undefined || edge.to !== to ? {} : { toEdition }),
    evidence,
  };
}

/**
 * Edges with the evidence the program found. Where the study or an account already ties two, in either direction, it is
 * added there; else it proposes an edge, and a common source stays possible.
 */
export function withTies(edges: readonly DependenceEdge[], ties: readonly Tie[]): DependenceEdge[] {
  const all = [...edges];
  // Of hundreds of accounts nearly every two may be tied: places of edges by the two they tie, in either direction.
  const places = new Map<string, number[]>();
  const pair = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);
  const put = ({ from, to }: { readonly from: string; readonly to: string }, at: number): void => {
    const key = pair(from, to);
    const old = places.get(key);
    if (old === undefined) places.set(key, [at]);
    else old.push(at);
  };
  all.forEach(put);
  for (const { from, to, toEdition, dated, direct, turns, evidence } of ties) {
    const known = places.get(pair(from, to)) ?? [];
    for (const at of known) {
      const edge = all[at] as DependenceEdge;
      const more = [...edge.evidence, evidence];
      // What no date tells a misreading may: who has the error had the other's letters before him.
      const turned = turns === true && edge.undirected === true && edge.status === 'proposed';
      all[at] = turned ? directed(edge, from, to, more) : { ...edge, evidence: more };
    }
    if (known.length > 0) continue;
    put({ from, to }, all.length);
    all.push({
      from,
      to,
      ...(toEdition === undefined ? {} : { toEdition }),
      status: 'proposed',
      evidence: [evidence],
      ...(direct === true ? {} : { commonSource: true as const }),
      ...(dated ? {} : { undirected: true }),
    });
  }
  return all.sort(byEnds);
}
