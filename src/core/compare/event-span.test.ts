import { expect, test } from 'vitest';
import { act, compared, interval, type TestAccount } from './fixtures.test-support.ts';

const fought = [
  act('attack', 'jap', 'hill', interval('1938-07-29')),
  act('attack', 'sov', 'ridge', interval('1938-08-06')),
];
const begins = (day: string, more = {}) =>
  act('begin_hostilities', undefined, undefined, interval(day), more);
const told = (key: string, more: Partial<TestAccount>): TestAccount => ({
  key,
  written: '1990-01-01',
  ...more,
});
const labels = (...accounts: TestAccount[]): string[] =>
  [...compared({ accounts }).points, ...compared({ accounts }).alone]
    .filter(({ key }) => key.thing === 'event')
    .flatMap(({ readings }) => readings.map(({ label }) => label));

test('an account that says when it began and no more leaves the last day open', () => {
  const both = [
    told('a', { claims: fought, ranges: [interval('1938-07-29', '1938-08-11')] }),
    told('b', { claims: [...fought, begins('1938-07-09')] }),
  ];
  expect(labels(...both).sort()).toEqual(['29 July to 11 August 1938', 'from 9 July 1938']);
  const [point] = compared({ accounts: both }).points.filter(({ key }) => key.thing === 'event');
  expect(point?.differences.map(({ type }) => type)).toEqual(['definition']);
});

test('not where it gives a stretch of its own, names who began, carries the date or is far away', () => {
  const stretch = told('a', {
    claims: [...fought, begins('1938-07-09')],
    ranges: [interval('1938-07-29', '1938-08-11')],
  });
  expect(labels(stretch)).toEqual(['29 July to 11 August 1938']);
  const byOne = act('begin_hostilities', 'jap', undefined, interval('1938-07-09'));
  expect(labels(told('a', { claims: [...fought, byOne] }))).toEqual([]);
  expect(labels(told('a', { claims: [...fought, begins('1938-07-09', { basis: 'carried' })] }))).toEqual([]);
  expect(labels(told('a', { claims: [...fought, begins('1918-07-09')] }))).toEqual([]);
});
