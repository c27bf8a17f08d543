import type { Difference, DifferenceType, PointState, Reading } from '../model/point.ts';

const stateOf: Readonly<Record<DifferenceType, PointState>> = {
  merged: 'explained',
  revised: 'explained',
  altered: 'explained',
  'other act': 'different questions',
  scope: 'different questions',
  definition: 'different questions',
  open: 'open',
  same: 'agreed in substance',
  spelling: 'agreed in substance',
  naming: 'agreed in substance',
  calendar: 'agreed in substance',
  rounding: 'agreed in substance',
  precision: 'agreed in substance',
  bound: 'agreed in substance',
  certainty: 'argued',
  judgement: 'argued',
  contradiction: 'contradicted',
};

/** The strongest first. */
const strongest: readonly PointState[] = [
  'contradicted',
  'argued',
  'open',
  'explained',
  'different questions',
];

/** The strongest of the states that were met. */
export const strongestOf = (met: (state: PointState) => boolean): PointState =>
  strongest.find(met) ?? 'agreed in substance';

/** Readings that stand in a latest edition, by id. */
export const standingOf = (readings: readonly Reading[]): Set<string> =>
  new Set(readings.filter(({ witnesses }) => witnesses.some(({ current }) => current)).map(({ id }) => id));

/** What one difference makes of a point; undefined when it does nothing, because what it is with was given up. */
export function stateBy(
  { a, b, rule }: Difference,
  type: DifferenceType,
  standing: ReadonlySet<string>,
): PointState | undefined {
  // Who tells an act without its day contests none.
  const state = rule === 'open.undated' ? 'agreed in substance' : stateOf[type];
  return (standing.has(a) && standing.has(b)) || state === 'explained' ? state : undefined;
}

/**
 * State of a point: the strongest state among the differences of readings that stand in a latest edition; what an
 * account has given up no longer makes a point contested. A point whose only differences are with given-up readings
 * is explained by them.
 */
export function pointState(readings: readonly Reading[], differences: readonly Difference[]): PointState {
  const standing = standingOf(readings);
  const met = new Set(differences.map((one) => stateBy(one, one.type, standing)));
  return strongestOf((state) => met.has(state));
}
