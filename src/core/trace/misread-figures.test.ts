import { expect, test } from 'vitest';
import type { Study } from '../model/account.ts';
import type { DependenceEdge } from '../model/dependence.ts';
import type { Point } from '../model/point.ts';
import { misreadFigures } from './misread-figures.ts';

const study = {
  accounts: ['a', 'b', 'c', 'd'].map((key) => ({ key, editions: [] })),
} as unknown as Study;
const tied: DependenceEdge[] = [{ from: 'b', to: 'a', status: 'proposed', evidence: [] }];
/** A point with the figures of some accounts. */
const point = (figures: Readonly<Record<string, string>>): Point =>
  ({
    id: 'p',
    readings: [...new Set(Object.values(figures))].map((label) => ({
      label,
      value: { kind: 'quantity' },
      witnesses: Object.entries(figures)
        .filter(([, said]) => said === label)
        .map(([account]) => ({ account, current: true, standing: 'states' })),
    })),
  }) as unknown as Point;
const told = (figures: Readonly<Record<string, string>>, edges = tied): string[] =>
  misreadFigures(study, [point(figures)], edges).map(
    ({ from, to, evidence }) => `${from}>${to}: ${evidence.says}`,
  );

test('a figure nobody else has, by a digit that looks like that of the one it is tied to', () => {
  expect(told({ a: '2,752', b: '2,782', c: '2,752' })).toEqual([
    'b>a: it has 2,782, which nobody else has, for 2,752 (5 as 8)',
  ]);
  expect(told({ a: '29 July 1929', b: '29 July 1979', c: '29 July 1929' })).toEqual([
    'b>a: it has 29 July 1979, which nobody else has, for 29 July 1929 (2 as 7)',
  ]);
});

test('two digits changed over are a misreading too', () => {
  expect(told({ a: '526', b: '562', c: '526' })).toEqual([
    'b>a: it has 562, which nobody else has, for 526 (26 as 62)',
  ]);
});

test('figures that others have, that differ otherwise, or of accounts that nothing ties say nothing', () => {
  expect(told({ a: '2,752', b: '2,782', c: '2,752', d: '2,782' })).toEqual([]);
  expect(told({ a: '2,752', b: '2,712', c: '2,752' })).toEqual([]);
  expect(told({ a: '2,752', b: '2,782' })).toEqual([]);
  expect(told({ a: '2,752', b: '2,782', c: '2,752' }, [])).toEqual([]);
});
