import type { Side } from './side.ts';

/** Up to so many readings all pairs are typed: 2,016 pairs. */
const ALL_PAIRS = 64;

/** Order of sides by value, so that neighbours are those a reader would set side by side. */
function size({ quantity, interval }: Side): number {
  return quantity?.lo ?? interval?.earliest ?? 0;
}

/**
 * The pairs of readings that are typed, as places in the list, smaller first. All of them, unless a point has more
 * readings than a person could look at: then each reading against the reference reading and against its neighbour by
 * value, so that the work grows with the readings and not with their square.
 */
export function pairsOf(sides: readonly Side[], reference: string): [number, number][] {
  const pairs: [number, number][] = [];
  if (sides.length <= ALL_PAIRS) {
    sides.forEach((_, a) => {
      for (let b = a + 1; b < sides.length; b++) pairs.push([a, b]);
    });
    return pairs;
  }
  const seen = new Set<number>();
  const put = (x: number, y: number): void => {
    const [a, b] = x < y ? [x, y] : [y, x];
    if (a === b || seen.has(a * sides.length + b)) return;
    seen.add(a * sides.length + b);
    pairs.push([a, b]);
  };
  const main = sides.findIndex(({ reading }) => reading.id === reference);
  const inOrder = sides
    .map((_, at) => at)
    .sort((x, y) => size(sides[x] as Side) - size(sides[y] as Side) || x - y);
  inOrder.forEach((at, place) => {
    if (main >= 0) put(main, at);
    const next = inOrder[place + 1];
    if (next !== undefined) put(at, next);
  });
  return pairs.sort((x, y) => x[0] - y[0] || x[1] - y[1]);
}
