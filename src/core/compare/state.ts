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

/**
 * State of a point: the strongest state among the differences of readings that stand in a latest edition; what an
 * account has given up no longer makes a point contested. A point whose only differences are with given-up readings
 * is explained by them.
 */
export function pointState(readings: readonly Reading[], differences: readonly Difference[]): PointState {
  const standing = new Set(
    readings.filter(({ witnesses }) => witnesses.some(({ current }) => current)).map(({ id }) => id),
  );
  const met = new Set<PointState>();
  for (const { a, b, type, rule } of differences) {
    // Who tells an act without its day contests none.
    const state = rule === 'open.undated' ? 'agreed in substance' : stateOf[type];
    if (standing.has(a) && standing.has(b)) met.add(state);
    else if (state === 'explained') met.add(state);
  }
  return strongest.find((state) => met.has(state)) ?? 'agreed in substance';
}
