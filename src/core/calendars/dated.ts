import type { Dated } from '../model/account.ts';
import { readEdtf } from './edtf.ts';

/** EDTF text with the days it may mean; undefined when it is no date. */
export function datedOf(edtf: string): Dated | undefined {
  const read = readEdtf(edtf.trim());
  if (read === undefined) return undefined;
  const precision =
    read.precision === 'day' || read.precision === 'month' || read.precision === 'year'
      ? read.precision
      : 'span';
  return {
    edtf: edtf.trim(),
    value: {
      earliest: read.earliest ?? undefined,
      latest: read.latest ?? undefined,
      precision,
      extent: edtf.includes('/') ? 'range' : 'point',
      approximate: read.approximate || read.uncertain,
      calendar: 'gregorian',
    },
  };
}
