import type { Stemma, StemmaEdge, StemmaNode, StemmaTexts } from '../../model/stemma.ts';
import { contract } from './contract.ts';
import { type CopyDescent, copyDescent } from './copied-from.ts';
import { distances, knownTogether, rowsOf } from './distances.ts';
import { neighbourJoining, type Tree } from './neighbour-joining.ts';
import { noLaterAncestors } from './no-later-ancestors.ts';

/** Readings up to which an edge is drawn together; chosen on simulated traditions. */
const SHORT_EDGE = 2.5;
/** Where few places are known, readings up to which it is: a share of those. */
const SHORT_SHARE = 0.05;
const LOST = 'αβγδεζηθικλμνξοπρστυφχψω';

const nameOfLost = (number: number): string =>
  `${LOST[number % LOST.length]}${number < LOST.length ? '' : Math.floor(number / LOST.length)}`;

/**
 * The stemma of some texts from what they read at each place, gaps unknown. Where all are dated each is put where it was copied from, in
 * the order of dates; else by neighbour joining on the share of differing places, short edges drawn together, rooted in the earliest or
 * in the middle. Second models are marked beside the tree.
 */
export function stemmaOf({ names, places, days = [] }: StemmaTexts): Stemma {
  const count = names.length;
  const rows = rowsOf(count, places);
  const root = earliestOf(count, days);
  const descent = copyDescent(rows, days);
  const drawn =
    descent.texts.length > 0 && descent.texts.filter(({ witness }) => witness >= 0).length === count
      ? copied(descent, count)
      : joined(rows, descent, root, days);
  const lost = Math.max(0, drawn.nodes - count);
  // Lost ancestors are named from the root down.
  const met = [...new Set(drawn.edges.flatMap(({ from, to }) => [from, to]))].filter((node) => node >= count);
  const nodes: StemmaNode[] = [
    ...names.map((name) => ({ name, lost: false })),
    ...Array.from({ length: lost }, (_, at) => ({ name: nameOfLost(met.indexOf(count + at)), lost: true })),
  ];
  return { nodes, edges: drawn.edges, root: drawn.root, dated: root !== undefined, nearest: descent.nearest };
}

interface Drawn {
  readonly nodes: number;
  readonly edges: StemmaEdge[];
  readonly root: number;
}

/** Second models that are named, between nodes of a stemma; undefined for a text that has no node. */
function seconds({ texts }: CopyDescent, nodeOf: (text: number) => number | undefined): StemmaEdge[] {
  return texts.flatMap(({ second }, at): StemmaEdge[] => {
    if (second === undefined || !second.named) return [];
    const [from, to] = [nodeOf(second.from), nodeOf(at)];
    const { first, last, readings } = second;
    return from === undefined || to === undefined
      ? []
      : [{ from, to, length: readings, kind: 'second', run: { first, last, readings } }];
  });
}

/** The stemma that dates and copying draw; edges from the root down. */
function copied(descent: CopyDescent, count: number): Drawn {
  const { texts } = descent;
  let next = count;
  const numbers = texts.map(({ witness }) => (witness >= 0 ? witness : next++));
  const nodeOf = (text: number): number => numbers[text] as number;
  const copies: number[][] = texts.map(() => []);
  texts.forEach(({ parent }, at) => {
    copies[parent]?.push(at);
  });
  const root = texts.findIndex(({ parent }) => parent < 0);
  const edges: StemmaEdge[] = [];
  const queue = [root];
  for (let at = 0; at < queue.length; at++) {
    const from = queue[at] as number;
    for (const to of copies[from] ?? []) {
      edges.push({ from: nodeOf(from), to: nodeOf(to), length: texts[to]?.changes ?? 0, kind: 'model' });
      queue.push(to);
    }
  }
  return { nodes: next, edges: [...edges, ...seconds(descent, nodeOf)], root: nodeOf(root) };
}

/** The stemma by neighbour joining, for texts that are not all dated. */
function joined(
  rows: readonly Int32Array[],
  descent: CopyDescent,
  earliest: number | undefined,
  days: NonNullable<StemmaTexts['days']>,
): Drawn {
  const { texts } = descent;
  const second = seconds(descent, (text) => {
    const witness = texts[text]?.witness ?? -1;
    return witness < 0 ? undefined : witness;
  });
  // What was taken from a second model says nothing of the first: it is read as a gap.
  const own = second.length === 0 ? rows : without(rows, second);
  const known = knownTogether(rows);
  const scaled = distances(own).map((share) => share * known);
  const tree = contract(neighbourJoining(rows.length, scaled), Math.min(SHORT_EDGE, SHORT_SHARE * known));
  const root = earliest ?? middle(tree);
  const models = noLaterAncestors(rooted(tree, root), tree.nodes, rows.length, days);
  return { nodes: models.nodes, edges: [...models.edges, ...second], root };
}

function without(rows: readonly Int32Array[], seconds: readonly StemmaEdge[]): Int32Array[] {
  const copies = rows.map((row) => Int32Array.from(row));
  for (const { to, run } of seconds) if (run !== undefined) copies[to]?.fill(-1, run.first, run.last + 1);
  return copies;
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
