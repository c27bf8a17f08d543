import type { DifferenceType } from '../model/point.ts';
import type { PointView, ReadingView } from './apparatus.ts';

/** Readings of a point that its entry in the contents prints. */
const SHOWN = 3;

/** What deserves a line first, after the reference reading. */
const FIRST: readonly DifferenceType[] = [
  'contradiction',
  'open',
  'judgement',
  'certainty',
  'altered',
  'revised',
  'merged',
];

/**
 * The few lines of apparatus a point has in the contents: the reference or established reading, then those whose
 * difference says most, in the order of the apparatus. `more` says how many readings stand on the point's own page.
 */
export function briefOf(point: PointView): { readonly lines: readonly ReadingView[]; readonly more: number } {
  const living = point.readings.filter(({ former }) => !former);
  const pool = living.length > 0 ? living : point.readings;
  const weight = (reading: ReadingView): number => {
    if (reading.established) return -2;
    if (reading.reference) return -1;
    const at = reading.type === undefined ? -1 : FIRST.indexOf(reading.type.type);
    return at < 0 ? FIRST.length : at;
  };
  const chosen = new Set(
    pool
      .map((reading, at) => ({ reading, at, weight: weight(reading) }))
      .sort((a, b) => a.weight - b.weight || a.at - b.at)
      .slice(0, SHOWN)
      .map(({ reading }) => reading),
  );
  return { lines: pool.filter((reading) => chosen.has(reading)), more: point.readings.length - chosen.size };
}
