import type { DatedReading } from './readings.ts';

/** Key of an exact single number in one scope; the rule of counting may differ, because joiners do not look at it. */
const cell = ({ reading: { facet } }: DatedReading, value: number): string =>
  `${facet?.scope ?? ''}|${facet?.unit ?? ''}|${value}`;

/** Ends like these are met by chance. */
const SMALL = 10;

/**
 * Marks the ranges that join the values of two other readings. The readings at the ends must be older than the
 * range and given by another account: a range whose ends were taken over later is the exemplar, not the joiner.
 */
export function markMerged(readings: readonly DatedReading[]): DatedReading[] {
  const single = new Map<string, DatedReading[]>();
  for (const one of readings) {
    const { value } = one.reading;
    if (value.kind !== 'quantity' || value.quantity.lo !== value.quantity.hi) continue;
    const id = cell(one, value.quantity.lo);
    single.set(id, [...(single.get(id) ?? []), one]);
  }
  return readings.map((range) => {
    const { value } = range.reading;
    if (value.kind !== 'quantity' || value.quantity.comparator === 'vague') return range;
    const { lo, hi } = value.quantity;
    if (hi <= lo || lo < SMALL) return range;
    const sources = [lo, hi].map((end) =>
      (single.get(cell(range, end)) ?? []).filter((one) => older(one, range)),
    );
    const [low = [], high = []] = sources;
    if (low.length === 0 || high.length === 0) return range;
    const ids = [...new Set([...low, ...high].map(({ reading }) => reading.id))].sort();
    return { ...range, reading: { ...range.reading, mergedFrom: ids } };
  });
}

function older(one: DatedReading, range: DatedReading): boolean {
  const accounts = new Set(range.reading.witnesses.map(({ account }) => account));
  const elsewhere = one.reading.witnesses.some(({ account }) => !accounts.has(account));
  if (!elsewhere) return false;
  if (one.since === undefined || range.since === undefined) return false;
  return one.since < range.since;
}
