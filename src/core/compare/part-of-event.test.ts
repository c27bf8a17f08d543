import { expect, test } from 'vitest';
import type { Account } from '../model/account.ts';
import type { WhenSlot } from '../model/claim.ts';
import type { Interval } from '../model/interval.ts';
import { partOfEvent } from './part-of-event.ts';

const told = (value: Partial<Interval>): WhenSlot => ({
  start: 0,
  end: 1,
  words: '',
  basis: 'stated',
  value: {
    earliest: 1000,
    latest: 1000,
    precision: 'day',
    extent: 'point',
    approximate: false,
    calendar: 'gregorian',
    ...value,
  },
});
const part = (value: Partial<Interval>): string | undefined =>
  partOfEvent(told(value), {} as Account, {
    first: 995,
    last: 1030,
    months: { told: 1, shared: 1, fullest: 1 },
  });

test('the part of the event that a figure covers is told as one tells a time', () => {
  expect(part({})).toBe('on 27 September 1972');
  expect(part({ latest: 1001, clock: { earliest: 1200, latest: 1740, zoneBasis: 'unknown' } })).toBe(
    'in the night of 27 to 28 September 1972',
  );
  expect(part({ latest: 1001 })).toBe('between 27 and 28 September 1972');
  expect(part({ latest: 1003, extent: 'range' })).toBe('for 27 to 30 September 1972');
});
