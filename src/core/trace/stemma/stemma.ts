import type { Stemma, StemmaEdge, StemmaNode, StemmaTexts } from '../../model/stemma.ts';
import { order } from '../account-days.ts';
import { contract } from './contract.ts';
import { distances, knownTogether, rowsOf } from './distances.ts';
import { neighbourJoining, type Tree } from './neighbour-joining.ts';
import { noLaterAncestors } from './no-later-ancestors.ts';
import { type SecondModel, secondModel } from './second-model.ts';

/** Readings up to which an edge is drawn together; chosen on simulated traditions. */
const SHORT_EDGE = 2.5;
/** Where few places are known, readings up to which it is: a share of those. */
const SHORT_SHARE = 0.05;
const LOST = 'αβγδεζηθικλμνξοπρστυφχψω';

const nameOfLost = (number: number): string =>
  `${LOST[number % LOST.length]}${number < LOST.length ? '' : Math.floor(number / LOST.length)}`;

/**
 * The stemma of some texts from what they read at each place: neighbour joining on the share of differing places, gaps
 * unknown, short edges drawn together, rooted in the earliest witness. Second models are marked beside the tree.
 */
export function stemmaOf({ names, places, days = [] }: StemmaTexts): Stemma {
  const count = names.length;
  const rows = rowsOf(count, places);
  const first = distances(rows);
  const earliest = earliestOf(count, days);
  const nearest = nearestEarlier(count, first, days);
  const seconds = earliest === undefined ? [] : secondModels(rows, nearest, days);
  // What was taken from a second model says nothing of the first: it is read as a gap.
  const table = seconds.length === 0 ? first : distances(without(rows, seconds));
  const known = knownTogether(rows);
  const scaled = table.map((share) => share * known);
  const tree = contract(neighbourJoining(count, scaled), Math.min(SHORT_EDGE, SHORT_SHARE * known));
  const root = earliest ?? middle(tree);
  const models = noLaterAncestors(rooted(tree, root), tree.nodes, count, days);
  const lost = Math.max(0, models.nodes - count);
  // Lost ancestors are named from the root down.
  const met = [...new Set(models.edges.flatMap(({ from, to }) => [from, to]))].filter(
    (node) => node >= count,
  );
  const nodes: StemmaNode[] = [
    ...names.map((name) => ({ name, lost: false })),
    ...Array.from({ length: lost }, (_, at) => ({ name: nameOfLost(met.indexOf(count + at)), lost: true })),
  ];
  const edges = [
    ...models.edges,
    ...seconds.map(
      ({ witness, model: from, ...run }): StemmaEdge => ({
        from,
        to: witness,
        length: run.readings,
        kind: 'second',
        run,
      }),
    ),
  ];
  return {
    nodes,
    edges,
    root,
    dated: earliest !== undefined,
    nearest,
  };
}

type Second = SecondModel & { readonly witness: number };

function secondModels(
  rows: readonly Int32Array[],
  nearest: readonly number[],
  days: NonNullable<StemmaTexts['days']>,
): Second[] {
  const found: Second[] = [];
  for (let witness = 0; witness < rows.length; witness++) {
    const model = nearest[witness] as number;
    if (model < 0) continue;
    const earlier = rows.map((_, other) => other).filter((other) => order(days[other], days[witness]) < 0);
    const second = secondModel(rows, witness, model, earlier);
    if (second !== undefined) found.push({ witness, ...second });
  }
  return found;
}

function without(rows: readonly Int32Array[], seconds: readonly Second[]): Int32Array[] {
  return rows.map((row, witness) => {
    const runs = seconds.filter((second) => second.witness === witness);
    if (runs.length === 0) return row;
    const copy = Int32Array.from(row);
    for (const { first, last } of runs) copy.fill(-1, first, last + 1);
    return copy;
  });
}

/** The nearest witness that is surely earlier; of several as near the earliest. */
function nearestEarlier(
  count: number,
  table: Float64Array,
  days: NonNullable<StemmaTexts['days']>,
): number[] {
  return Array.from({ length: count }, (_, at) => {
    let best = -1;
    for (let other = 0; other < count; other++) {
      if (order(days[other], days[at]) >= 0) continue;
      const near = table[at * count + other] as number;
      const least = best < 0 ? Number.POSITIVE_INFINITY : (table[at * count + best] as number);
      if (near < least - 1e-12 || (near < least + 1e-12 && order(days[other], days[best]) < 0)) best = other;
    }
    return best;
  });
}

function earliestOf(count: number, days: NonNullable<StemmaTexts['days']>): number | undefined {
  let best: number | undefined;
  for (let at = 0; at < count; at++) {
    const day = days[at];
    if (day === undefined) continue;
    if (best === undefined || day.earliest < (days[best]?.earliest ?? 0)) best = at;
  }
  return best;
}

const neighbours = ({ nodes, edges }: Tree): { to: number; length: number }[][] => {
  const lists: { to: number; length: number }[][] = Array.from({ length: nodes }, () => []);
  for (const { a, b, length } of edges) {
    lists[a]?.push({ to: b, length });
    lists[b]?.push({ to: a, length });
  }
  return lists;
};

/** Way from one node to all: length and the node before. */
function ways(lists: readonly { to: number; length: number }[][], from: number) {
  const before = new Int32Array(lists.length).fill(-1);
  const length = new Float64Array(lists.length).fill(-1);
  length[from] = 0;
  const queue = [from];
  for (let at = 0; at < queue.length; at++) {
    const node = queue[at] as number;
    for (const edge of lists[node] ?? []) {
      if ((length[edge.to] as number) >= 0) continue;
      length[edge.to] = (length[node] as number) + edge.length;
      before[edge.to] = node;
      queue.push(edge.to);
    }
  }
  return { before, length, queue };
}

/** The node nearest to the middle of the longest way through the tree. */
function middle(tree: Tree): number {
  if (tree.nodes === 0) return -1;
  const lists = neighbours(tree);
  const farthest = (from: number) => {
    const { length, before } = ways(lists, from);
    let far = from;
    length.forEach((one, node) => {
      if (one > (length[far] as number)) far = node;
    });
    return { far, length, before };
  };
  const { far: end } = farthest(0);
  const { far, length, before } = farthest(end);
  const half = (length[far] as number) / 2;
  let best = far;
  for (let node = far; node >= 0; node = before[node] as number)
    if (Math.abs((length[node] as number) - half) < Math.abs((length[best] as number) - half)) best = node;
  return best;
}

function rooted(tree: Tree, root: number): StemmaEdge[] {
  if (root < 0) return [];
  const lists = neighbours(tree);
  const { before, length, queue } = ways(lists, root);
  return queue.slice(1).map((node) => {
    const from = before[node] as number;
    const long = (length[node] as number) - (length[from] as number);
    return { from, to: node, length: Math.round(long * 10) / 10, kind: 'model' };
  });
}
