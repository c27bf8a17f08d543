import { describe, expect, test } from 'vitest';
import { act, compared, interval, type TestAccount } from './fixtures.test-support.ts';

const told = (key: string, ...claims: NonNullable<TestAccount['claims']>): TestAccount => ({
  key,
  written: '1950-01-01',
  claims,
});
const takes = (side: string, day: string | undefined, more = {}) =>
  act('capture_place', side, 'hill', day === undefined ? undefined : interval(day), more);
const pointOf = (...accounts: TestAccount[]) =>
  compared({ accounts }).points.find(
    ({ key }) => key.kind === 'time' && key.thing === 'come' && key.whose === 'sov',
  );

describe('a place that changes hands', () => {
  test('is taken twice: the second day is another act, not a rival of the first', () => {
    const point = pointOf(
      told('a', takes('sov', '1938-07-09')),
      told('b', takes('jap', '1938-07-31'), takes('sov', '1938-08-06')),
    );
    expect(point?.readings.map(({ label }) => label)).toEqual(['9 July 1938', '6 August 1938 (taken again)']);
    expect(point?.differences.map(({ type }) => type)).toEqual(['other act']);
  });

  test('two days of one taking stay rivals', () => {
    const point = pointOf(
      told('a', takes('sov', '1938-08-06')),
      told('b', takes('jap', '1938-07-31'), takes('sov', '1938-08-07')),
    );
    expect(point?.differences.map(({ type }) => type)).toEqual(['contradiction']);
  });

  test('a change that is only planned or denied changes nothing', () => {
    for (const more of [{ modality: 'plan' as const }, { denied: true, modality: 'neg' as const }]) {
      const point = pointOf(
        told('a', takes('sov', '1938-07-09')),
        told('b', takes('jap', '1938-07-31', more), takes('sov', '1938-08-06')),
      );
      expect(point?.differences.map(({ type }) => type)).toEqual(['contradiction']);
    }
  });

  test('whoever tells it without a day is open against both', () => {
    const point = pointOf(
      told('a', takes('sov', '1938-07-09')),
      told('b', takes('jap', '1938-07-31'), takes('sov', '1938-08-06')),
      told('c', takes('sov', undefined)),
    );
    expect(point?.differences.map(({ type }) => type).sort()).toEqual(['open', 'open', 'other act']);
  });
});
