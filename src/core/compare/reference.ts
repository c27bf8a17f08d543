import type { Reading } from '../model/point.ts';
import { firstOf, order } from './order.ts';
import { byReading, type DatedReading } from './readings.ts';
import { ABOUT_DAYS, ABOUT_MINUTES } from './types/extent.ts';

/** Minutes of a day. */
const DAY = 1440;

/** 0 is finest. A number that is rounded or bounded is coarser than one told to the last digit. */
function coarseness({ value }: Reading): number {
  if (value.kind === 'quantity') {
    const { lo, hi, comparator, ambiguous } = value.quantity;
    if (ambiguous || comparator === 'vague') return 4;
    if (comparator === 'eq' && lo === hi) return 0;
    if (comparator === 'range' || (comparator === 'eq' && lo !== hi)) return 1;
    return comparator === 'approx' ? 2 : 3;
  }
  if (value.kind === 'time') {
    const { earliest, latest, approximate, clock } = value.interval;
    if (earliest === undefined || latest === undefined) return 5000000;
    const days = latest - earliest + 1;
    // An hour is finer than its day, and one of two hours coarser than one.
    const told = clock === undefined ? days : Math.min(days, (clock.latest - clock.earliest) / DAY);
    const about = clock === undefined ? ABOUT_DAYS : ABOUT_MINUTES / DAY;
    return told + (approximate ? about : 0);
  }
  return 0;
}

/**
 * The reading the types are written against, when the editor names none: a direct statement rather than one that
 * is ascribed or is one side's estimate of the other, of the whole matter by the plain rule rather than of a part, in the surest tier; then the finest
 * precision, then the earliest account, then the value. A place to start, no verdict.
 */
export function referenceOf(
  readings: readonly DatedReading[],
  byOther: (reading: Reading) => boolean = () => false,
): Reading | undefined {
  const place = ({ reading, since }: DatedReading): number[] => {
    const now = reading.witnesses.filter(({ current }) => current);
    const { facet } = reading;
    return [
      now.length > 0 ? 0 : 1,
      reading.mergedFrom === undefined ? 0 : 1,
      now.some(({ standing }) => standing === 'states') ? 0 : 1,
      byOther(reading) ? 1 : 0,
      // Where all tell of one body of men, the two days of it are still a part of the whole.
      [facet?.scope, facet?.subset, facet?.force].filter((part) => part !== undefined).length,
      facet?.counting === undefined ? 0 : 1,
      now.some(({ tier }) => tier === 'precise') ? 0 : 1,
      coarseness(reading),
      since ?? Number.POSITIVE_INFINITY,
    ];
  };
  const placed = readings.map((one) => ({ one, at: place(one) }));
  placed.sort((a, b) =>
    firstOf(
      ...a.at.map((value, index) => order(value, b.at[index])),
      byReading(a.one.reading, b.one.reading),
    ),
  );
  return placed[0]?.one.reading;
}
