import type { Difference, Point } from '../model/point.ts';

/** Views and exports ask for every reading of a point, one after the other. */
const made = new WeakMap<Point, ReadonlyMap<string, Difference>>();

function differencesByReading({ differences, reference }: Point): ReadonlyMap<string, Difference> {
  const found = new Map<string, Difference>();
  for (const one of differences) {
    const other = one.a === reference ? one.b : one.b === reference ? one.a : undefined;
    if (other !== undefined && !found.has(other)) found.set(other, one);
  }
  return found;
}

/** The difference of a reading from the reference reading, whichever of the two stands first in it; all of a point are found at once. */
export function againstReference(point: Point, reading: string): Difference | undefined {
  let found = made.get(point);
  if (found === undefined) {
    found = differencesByReading(point);
    made.set(point, found);
  }
  return found.get(reading);
}
