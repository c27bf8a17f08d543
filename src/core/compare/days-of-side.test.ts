import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Interval } from '../model/interval.ts';
import { DaysOfSide } from './days-of-side.ts';

const end = fc.option(fc.integer({ min: -20, max: 20 }), { nil: undefined });
const time = fc.option(
  fc.tuple(end, end).map(([a, b]): Interval => {
    const [earliest, latest] = a !== undefined && b !== undefined && a > b ? [b, a] : [a, b];
    return {
      earliest,
      latest,
      precision: 'day',
      extent: 'range',
      approximate: false,
      calendar: 'gregorian',
    };
  }),
  { nil: undefined },
);
const shares = (a: Interval | undefined, b: Interval | undefined): boolean =>
  (a?.earliest ?? Number.NEGATIVE_INFINITY) <= (b?.latest ?? Number.POSITIVE_INFINITY) &&
  (b?.earliest ?? Number.NEGATIVE_INFINITY) <= (a?.latest ?? Number.POSITIVE_INFINITY);

test('days of many acts meet a time where one of them does', () => {
  fc.assert(
    fc.property(fc.array(time), time, (times, asked) => {
      expect(new DaysOfSide(times).meets(asked)).toBe(times.some((one) => shares(one, asked)));
    }),
  );
});
