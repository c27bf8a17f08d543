import type { DifferenceType, Point, Reading } from '../model/point.ts';

/** Types that say two readings do not answer one question. */
const APART: ReadonlySet<DifferenceType> = new Set(['other act', 'scope', 'definition', 'open']);

const pair = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

const facetKey = ({ facet }: Reading): string =>
  facet === undefined
    ? ''
    : [facet.counting, facet.rule, facet.scope, facet.subset, facet.act, facet.force, facet.unit]
        .map((one) => one ?? '')
        .join('|');

/**
 * Groups readings so that all of one group may stand on one scale: the same scope, definition, act and force, and no
 * difference among them that says they answer different questions. The reference reading's group comes first.
 */
export function comparableGroups(point: Point, readings: readonly Reading[]): Reading[][] {
  const apart = new Set<string>();
  for (const { a, b, type, also } of point.differences)
    if (APART.has(type) || also.some((one) => APART.has(one.type))) apart.add(pair(a, b));
  const groups: Reading[][] = [];
  const first = readings.filter(({ id }) => id === point.reference);
  for (const reading of [...first, ...readings.filter(({ id }) => id !== point.reference)]) {
    const key = facetKey(reading);
    const home = groups.find((group) =>
      group.every((other) => facetKey(other) === key && !apart.has(pair(reading.id, other.id))),
    );
    if (home === undefined) groups.push([reading]);
    else home.push(reading);
  }
  return groups;
}
