import { expect, test } from 'vitest';
import type { Interval } from '../model/interval.ts';
import { withoutLooseDays } from './loose-days.ts';
import type { Statement } from './statement.ts';

const on = (day: number): Interval => ({
  earliest: day,
  latest: day,
  precision: 'day',
  extent: 'point',
  approximate: false,
  calendar: 'gregorian',
});
const told = (account: string, day: number, scope = 'whole event'): Statement =>
  ({
    key: { kind: 'time', thing: 'take', whose: 'DK', counting: '~lovholm', scope },
    value: { kind: 'time', interval: on(day) },
    facet: {},
    account: { key: account },
    edition: account,
  }) as unknown as Statement;
const daysOf = (statements: readonly Statement[]): (number | undefined)[] =>
  statements.map(({ value }) => (value.kind === 'time' ? value.interval.earliest : Number.NaN));

test('a day carried over from another passage is no day where another account says a different one', () => {
  const [said, loose] = [told('a', 10), told('b', 4)];
  expect(daysOf(withoutLooseDays([said, loose], new Set([loose])))).toEqual([10, undefined]);
});

test('it stays where it is the same day, and where nobody says one', () => {
  const [said, loose, alone] = [told('a', 10), told('b', 10), told('b', 4, 'another')];
  expect(daysOf(withoutLooseDays([said, loose, alone], new Set([loose, alone])))).toEqual([10, 10, 4]);
});

test('an account that says a day itself is not asked again', () => {
  const [said, loose] = [told('a', 10), { ...told('a', 4) }];
  const same = { ...loose, account: said.account };
  expect(daysOf(withoutLooseDays([said, same], new Set([same])))).toEqual([10]);
});
