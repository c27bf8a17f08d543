import { expect, test } from 'vitest';
import type { Point, PointState, Reading } from '../model/point.ts';
import { gapOf, rank } from './rank.ts';

const figure = (n: number, merged = false): Reading => ({
  id: String(n),
  label: String(n),
  witnesses: [],
  status: 'machine',
  value: { kind: 'quantity', quantity: { lo: n, hi: n, comparator: 'eq', ambiguous: false } },
  ...(merged ? { mergedFrom: ['a', 'b'] } : {}),
});
const point = (
  id: string,
  state: PointState,
  values: readonly number[],
  separate = 1,
  documents = 1,
): Omit<Point, 'rank'> =>
  ({
    id,
    state,
    readings: values.map((n) => figure(n)),
    lines: { documents, separate, originUnknown: 0, because: [] },
  }) as unknown as Omit<Point, 'rank'>;

test('525 against 526 ranks behind 236 against 408, and a contradiction before what is only argued', () => {
  const order = rank([
    point('small', 'contradicted', [525, 526]),
    point('argued', 'argued', [1, 900]),
    point('large', 'contradicted', [236, 408]),
  ]);
  expect(order.map(({ id }) => id)).toEqual(['large', 'small', 'argued']);
});

test('the number of accounts changes no rank', () => {
  const one = rank([point('a', 'open', [1, 2], 1, 2), point('b', 'open', [1, 2], 2, 2)]);
  const hundred = rank([point('a', 'open', [1, 2], 1, 102), point('b', 'open', [1, 2], 2, 2)]);
  expect(hundred.map(({ id }) => id)).toEqual(one.map(({ id }) => id));
});

test('a merged range makes no gap', () => {
  expect(gapOf([figure(526), figure(3000, true)])).toBe(0);
  expect(gapOf([figure(500), figure(1000)])).toBe(0.5);
  expect(gapOf([figure(7), figure(7)])).toBe(0);
});

test('readings of another part, rule or act make no gap, nor does what every account has given up', () => {
  const of = (n: number, facet: NonNullable<Reading['facet']>): Reading => ({ ...figure(n), facet });
  expect(gapOf([figure(525), figure(526), of(13, { scope: 'to 1 August 1938' })])).toBeLessThan(0.01);
  expect(gapOf([figure(525), of(3000, { counting: 'killed+missing' }), of(9, { subset: 'officer' })])).toBe(
    0,
  );
  expect(gapOf([of(40, { subset: 'officer' }), of(80, { subset: 'officer' }), figure(1)])).toBe(0.5);
  const former = { ...figure(9000), witnesses: [{ current: false }] } as unknown as Reading;
  expect(gapOf([figure(525), figure(526), former])).toBeLessThan(0.01);
});
