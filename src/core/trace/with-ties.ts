import type { DependenceEdge } from '../model/dependence.ts';
import type { Tie } from './word-evidence.ts';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Order of edges: by the one who follows, the one followed, the edition. */
export const byEnds = (a: DependenceEdge, b: DependenceEdge): number =>
  compare(a.from, b.from) || compare(a.to, b.to) || compare(a.toEdition ?? '', b.toEdition ?? '');

/**
 * Edges with the evidence the program found. Where the study or an account already ties two, in either direction, it is
 * added there; else it proposes an edge, and a common source stays possible.
 */
export function withTies(edges: readonly DependenceEdge[], ties: readonly Tie[]): DependenceEdge[] {
  const all = [...edges];
  for (const { from, to, toEdition, dated, direct, evidence } of ties) {
    let known = false;
    all.forEach((edge, at) => {
      if (!((edge.from === from && edge.to === to) || (edge.from === to && edge.to === from))) return;
      known = true;
      all[at] = { ...edge, evidence: [...edge.evidence, evidence] };
    });
    if (known) continue;
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
