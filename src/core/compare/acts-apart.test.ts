import { expect, test } from 'vitest';
import { dayFromGregorian } from '../calendars/gregorian.ts';
import type { Interval } from '../model/interval.ts';
import { actsApart, isFarFrom } from './acts-apart.ts';

const stretch = (earliest: number, latest: number, precision: Interval['precision']): Interval => ({
  earliest,
  latest,
  precision,
  extent: 'point',
  approximate: false,
  calendar: 'gregorian',
});
const on = (month: number, date: number): Interval => {
  const day = dayFromGregorian(1811, month, date);
  return stretch(day, day, 'day');
};
const year = stretch(dayFromGregorian(1811, 1, 1), dayFromGregorian(1811, 12, 31), 'year');
const loose = (when: Interval) => ({ when, sure: false });

test('days near each other are of one act', () => {
  expect(actsApart([loose(on(3, 1)), loose(on(3, 20))])).toBeUndefined();
});

test('days far apart are of two, each called by its month', () => {
  const [march, later, june] = [loose(on(3, 1)), loose(on(3, 20)), loose(on(6, 2))];
  const apart = actsApart([june, march, later]);
  expect([march, later, june].map((one) => apart?.get(one))).toEqual([
    'in March 1811',
    'in March 1811',
    'in June 1811',
  ]);
});

test('what is surely told of a thing is held against each other, however far apart', () => {
  const [march, june, october] = [
    { when: on(3, 1), sure: true },
    { when: on(6, 2), sure: true },
    loose(on(10, 5)),
  ];
  const apart = actsApart([march, june, october]);
  expect([march, june, october].map((one) => apart?.get(one))).toEqual([
    'whole event',
    'whole event',
    'in October 1811',
  ]);
});

test('a year that holds several acts is of none of them, and one that holds one is of it', () => {
  const [march, june, wide] = [loose(on(3, 1)), loose(on(6, 2)), loose(year)];
  expect(actsApart([march, june, wide])?.has(wide)).toBe(false);
  expect(actsApart([march, wide])).toBeUndefined();
});

test('an act months from its episode is another', () => {
  expect(isFarFrom(on(9, 9), on(3, 1))).toBe(true);
  expect(isFarFrom(on(3, 9), on(3, 1))).toBe(false);
  expect(isFarFrom(on(3, 9), undefined)).toBe(false);
});
