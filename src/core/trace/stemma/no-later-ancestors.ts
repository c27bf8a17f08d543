import type { StemmaEdge, StemmaTexts } from '../../model/stemma.ts';
import { order } from '../account-days.ts';

/**
 * Takes care that no witness descends from one that is surely later: where one would, a lost ancestor stands in the place of the later
 * one, which becomes a text made from it. `edges` are rooted, models alone; nodes below `witnesses` are witnesses. The root is never
 * touched: it is the earliest.
 */
export function noLaterAncestors(
  edges: readonly StemmaEdge[],
  nodes: number,
  witnesses: number,
  days: NonNullable<StemmaTexts['days']>,
): { readonly edges: StemmaEdge[]; readonly nodes: number } {
  const model = new Int32Array(nodes).fill(-1);
  for (const { from, to } of edges) model[to] = from;
  const lost = new Map<number, number>();
  let all = nodes;
  for (let witness = 0; witness < witnesses; witness++)
    for (let up = model[witness] as number; up >= 0; up = model[up] as number)
      if (up < witnesses && (model[up] as number) >= 0 && !lost.has(up) && order(days[up], days[witness]) > 0)
        lost.set(up, all++);
  if (lost.size === 0) return { edges: [...edges], nodes };
  const standIn = (node: number): number => lost.get(node) ?? node;
  return {
    edges: [
      ...edges.map((edge) => ({ ...edge, from: standIn(edge.from), to: standIn(edge.to) })),
      ...[...lost].map(([to, from]): StemmaEdge => ({ from, to, length: 0, kind: 'model' })),
    ],
    nodes: all,
  };
}
