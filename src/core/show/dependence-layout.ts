import type { DependenceView } from './dependence.ts';

/** An arc from a follower up to its source. */
export interface Arc {
  /** Place in the ties of the view. */
  readonly tie: number;
  /** SVG path. */
  readonly path: string;
  /** End of the arc at the source, where the arrow head stands. */
  readonly x: number;
  readonly y: number;
}

/** Nodes as rows by date, ties as arcs beside them. */
export interface DependenceLayout {
  readonly width: number;
  readonly height: number;
  /** Middle of each row. */
  readonly rows: readonly number[];
  readonly arcs: readonly Arc[];
}

/** Height of a row in pixels. */
export const ROW_HEIGHT = 30;

/** Lays the graph out in a margin of `width` pixels: the further apart in time two accounts stand, the wider the arc. */
export function layoutDependence(
  { nodes, ties }: Pick<DependenceView, 'nodes' | 'ties'>,
  width: number,
): DependenceLayout {
  const middle = (row: number): number => row * ROW_HEIGHT + ROW_HEIGHT / 2;
  const farthest = ties.reduce((most, { from, to }) => Math.max(most, Math.abs(from - to)), 1);
  const edge = width - 8;
  const arcs = ties.map(({ from, to }, tie): Arc => {
    const [y1, y2] = [middle(from), middle(to)];
    const out = 12 + (Math.abs(from - to) / farthest) * (width - 28);
    const reach = edge - (out * 4) / 3;
    return {
      tie,
      path: `M${edge} ${y1}C${Math.round(reach)} ${y1} ${Math.round(reach)} ${y2} ${edge} ${y2}`,
      x: edge,
      y: y2,
    };
  });
  return { width, height: nodes.length * ROW_HEIGHT, rows: nodes.map((_, row) => middle(row)), arcs };
}
