import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Point, Reading } from '../model/point.ts';
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
  test('a reading joins the first group in which nothing is set apart from it', () => {
    const ids = Array.from({ length: 9 }, (_, at) => `r${at}`);
    const one = fc.constantFrom(...ids);
    const differences = fc.array(
      fc.record({ a: one, b: one, type: fc.constantFrom('scope', 'rounding'), also: fc.constant([]) }),
    );
    const facets = fc.array(fc.constantFrom('day', 'night'), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(differences, facets, one, (pairs, scopes, reference) => {
        const readings = ids.map((id, at) => ({ id, facet: { scope: scopes[at] } }) as unknown as Reading);
        const apart = (x: string, y: string): boolean =>
          pairs.some(({ a, b, type }) => type === 'scope' && ((a === x && b === y) || (a === y && b === x)));
        // One after the other, each held against all of a group.
        const plain: Reading[][] = [];
        for (const reading of [...readings].sort(
          (x, y) => Number(y.id === reference) - Number(x.id === reference),
        )) {
          const home = plain.find((group) =>
            group.every(
              (other) => other.facet?.scope === reading.facet?.scope && !apart(other.id, reading.id),
            ),
          );
          if (home === undefined) plain.push([reading]);
          else home.push(reading);
        }
        const given = { reference, differences: pairs } as unknown as Point;
        expect(comparableGroups(given, readings)).toEqual(plain);
      }),
    );
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
