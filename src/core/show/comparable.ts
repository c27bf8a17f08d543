import type { DifferenceType, Point, Reading } from '../model/point.ts';

/** Types that say two readings do not answer one question. */
const APART: ReadonlySet<DifferenceType> = new Set(['other act', 'scope', 'definition', 'open']);

const facetKey = ({ facet }: Reading): string =>
  facet === undefined
    ? ''
    : [facet.counting, facet.rule, facet.scope, facet.subset, facet.act, facet.force, facet.unit]
        .map((one) => one ?? '')
        .join('|');

/** For each reading, by id, those that a difference sets apart from it. */
function setApart({ differences }: Point): ReadonlyMap<string, readonly string[]> {
  const apart = new Map<string, string[]>();
  const note = (from: string, to: string): void => {
    const list = apart.get(from);
    if (list === undefined) apart.set(from, [to]);
    else list.push(to);
  };
  for (const { a, b, type, also } of differences)
    if (APART.has(type) || also.some((one) => APART.has(one.type))) {
      note(a, b);
      note(b, a);
    }
  return apart;
}

/**
 * Groups readings so that all of one group may stand on one scale: the same scope, definition, act and force, and no
 * difference among them that says they answer different questions. The reference reading's group comes first. A reading
 * looks only at those set apart from it, never at all of a group.
 */
export function comparableGroups(point: Point, readings: readonly Reading[]): Reading[][] {
  const apart = setApart(point);
  const groups: Reading[][] = [];
  const ofFacet = new Map<string, Reading[][]>();
  const homes = new Map<string, Reading[][]>();
  const first = readings.filter(({ id }) => id === point.reference);
  for (const reading of [...first, ...readings.filter(({ id }) => id !== point.reference)]) {
    const key = facetKey(reading);
    const candidates = ofFacet.get(key) ?? [];
    const closed = new Set((apart.get(reading.id) ?? []).flatMap((other) => homes.get(other) ?? []));
    let home = candidates.find((group) => !closed.has(group));
    if (home === undefined) {
      home = [];
      groups.push(home);
      candidates.push(home);
      ofFacet.set(key, candidates);
    }
    home.push(reading);
    homes.set(reading.id, [...(homes.get(reading.id) ?? []), home]);
  }
  return groups;
}
