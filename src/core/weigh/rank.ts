import type { Lines, Point, PointState, Reading } from '../model/point.ts';

/** A point that is counted and not yet ranked. */
type Unranked = Omit<Point, 'rank'> & { readonly lines: Lines };

/** What deserves a look first. */
const STATES: readonly PointState[] = [
  'contradicted',
  'open',
  'argued',
  'explained',
  'different questions',
  'agreed in substance',
];

export { RANKING_RULE } from '../model/ranking-rule.ts';

const round = (x: number): number => Math.round(x * 1e9) / 1e9;

/** Readings of one text are comparable: they answer for the same part, by the same rule, of the same act, in the same unit and force. */
const facetOf = ({ facet }: Reading): string =>
  [facet?.counting, facet?.rule, facet?.scope, facet?.subset, facet?.act, facet?.force, facet?.unit].join(
    '|',
  );

/** Whether every account that gave it has given it up. */
const isFormer = ({ witnesses }: Reading): boolean =>
  witnesses.length > 0 && witnesses.every(({ current }) => !current);

function spread(values: readonly number[]): readonly [least: number, most: number] {
  return [
    values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
    values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY),
  ];
}

/** Gap between the extreme values of comparable readings; half where they name others and measure nothing. */
function gapWithin(readings: readonly Reading[]): number {
  const numbers: number[] = [];
  const days: number[] = [];
  for (const { value } of readings) {
    if (value.kind === 'quantity') numbers.push((value.quantity.lo + value.quantity.hi) / 2);
    else if (value.kind === 'time' && value.interval.earliest !== undefined)
      days.push(value.interval.earliest);
  }
  if (numbers.length > 1) {
    const [least, most] = spread(numbers);
    return most <= 0 ? 0 : round((most - least) / most);
  }
  if (days.length > 1) {
    const [first, last] = spread(days);
    return round(Math.min(1, (last - first) / 30));
  }
  return numbers.length + days.length === 0 && readings.length > 1 ? 0.5 : 0;
}

/**
 * Largest relative gap between comparable readings of a point: 0 = equal, near 1 = far apart. Days count against thirty. Readings of another part,
 * rule or act make no gap with these, nor do ranges joined from others and what every account has given up.
 */
export function gapOf(readings: readonly Reading[]): number {
  const alike = Map.groupBy(
    readings.filter((reading) => reading.mergedFrom === undefined && !isFormer(reading)),
    facetOf,
  );
  return [...alike.values()].reduce((most, group) => Math.max(most, gapWithin(group)), 0);
}

/** A point with the numbers by which it is ranked. */
export const withRank = (point: Unranked): Point => ({
  ...point,
  rank: { state: STATES.indexOf(point.state), gap: gapOf(point.readings), lines: point.lines.separate },
});

/** The order of ranked points: what deserves a look first stands first. Never by the number of accounts. */
export const byRank = (a: Point, b: Point): number =>
  a.rank.state - b.rank.state ||
  b.rank.gap - a.rank.gap ||
  b.rank.lines - a.rank.lines ||
  (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Ranks points. */
export const rank = (points: readonly Unranked[]): Point[] => points.map(withRank).sort(byRank);
