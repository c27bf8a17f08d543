import { isoDate } from '../src/core/calendars/gregorian.ts';
import type { Point, Reading } from '../src/core/model/point.ts';
import { foldWord } from '../src/core/text/fold.ts';

/** A row of the gold apparatus by column. */
export type Row = Readonly<Record<string, string>>;

/** Acts that the gold takes for one family. */
export const family = (thing: string): string =>
  ['take', 'post', 'enter', 'cross', 'come'].includes(thing)
    ? 'take'
    : ['attack', 'clash'].includes(thing)
      ? 'attack'
      : thing === 'fall-back'
        ? 'withdraw'
        : thing;

/** The rule by which a reading counts: its own, else its point's. Of a distance the gold does not say by which act it was covered. */
export const ruleOf = (point: Point, reading: Reading): string => {
  const rule = reading.facet?.counting ?? point.key.counting;
  return rule.startsWith('measure ') ? 'measure' : rule;
};

function sameValue(row: Row, reading: Reading): boolean {
  const { value } = reading;
  switch (value.kind) {
    case 'quantity': {
      const { lo, hi, comparator } = value.quantity;
      if ((row.bound ?? 'eq') !== comparator) return false;
      // Open ends stay empty in the gold.
      if (row.min === '' && row.max === '') return comparator === 'vague';
      return (row.min === '' || Number(row.min) === lo) && (row.max === '' || Number(row.max) === hi);
    }
    case 'time': {
      const { earliest, latest } = value.interval;
      const iso = (day: number | undefined): string => (day === undefined ? '' : isoDate(day));
      const clock = /\d{1,2}:\d\d/.exec(row.reading ?? '')?.[0];
      return (
        iso(earliest) === row.min &&
        iso(latest) === row.max &&
        (clock === undefined || reading.label.replace('noon', '12:00').includes(clock))
      );
    }
    case 'name':
      return value.key === row.value || foldWord(row.value ?? '').includes(foldWord(value.label));
    default:
      return value.key === row.value;
  }
}

/** Whether a reading of a point is what a gold row says. */
export function matches(row: Row, point: Point, reading: Reading): boolean {
  if (point.key.kind !== row.kind || family(point.key.thing) !== family(row.thing ?? '')) return false;
  const whose = row.kind === 'agent' || row.whose === 'parties' ? '' : (row.whose ?? '');
  if (whose !== '' && point.key.whose !== whose) return false;
  if (
    row.kind === 'quantity' &&
    row.counting !== '' &&
    point.key.thing !== 'incident' &&
    ruleOf(point, reading) !== row.counting
  )
    return false;
  return sameValue(row, reading);
}
