import { describe, expect, test } from 'vitest';
import { comparableGroups } from './comparable.ts';
import { build, number, point } from './fixture.test-support.ts';

const labels = (id: number): string[][] => {
  const one = build.points[id];
  return one === undefined
    ? []
    : comparableGroups(one, one.readings).map((group) => group.map(({ label }) => label));
};

describe('comparable groups', () => {
  test('another rule of counting, scope or open question never stands with the reference reading', () => {
    const [main, ...others] = labels(0);
    expect(main).toEqual(['717', '236', '408', '960']);
    expect(others.flat()).toEqual([
      '989',
      '792 killed and missing',
      '13 (to 1 August 1938)',
      '61 (a company)',
      'about 200',
      '1,000',
    ]);
  });
  test('equal values are kept apart when a difference says they are not one question', () => {
    const made = point({ kind: 'quantity', whose: 'sov' }, 'How many?', 'open', [
      { value: number(124), label: '124', by: [] },
      { value: number(124), label: '124 in half a year', type: 'scope', by: [] },
    ]);
    expect(comparableGroups(made, made.readings)).toHaveLength(2);
  });
  test('every reading stands in one group, and only one', () => {
    for (const one of build.points) {
      const grouped = comparableGroups(one, one.readings)
        .flat()
        .map(({ id }) => id)
        .sort();
      expect(grouped).toEqual(one.readings.map(({ id }) => id).sort());
    }
  });
});
