import type { Point } from '../model/point.ts';
import type { DatedReading } from './readings.ts';

/** Readings that were joined from others and are no more, or the other way round. */
export function changedMerging(point: Point, dated: readonly DatedReading[]): Set<string> {
  const merged = new Set(
    point.readings.flatMap(({ id, mergedFrom }) => (mergedFrom === undefined ? [] : [id])),
  );
  return new Set(
    dated.flatMap(({ reading: { id, mergedFrom } }) =>
      merged.has(id) === (mergedFrom !== undefined) ? [] : [id],
    ),
  );
}
