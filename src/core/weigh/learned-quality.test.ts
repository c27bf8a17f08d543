import { expect, test } from 'vitest';
import type { DependenceEdge } from '../model/dependence.ts';
import type { Point } from '../model/point.ts';
import type { Weight } from '../model/weight.ts';
import { copyGroups } from './copy-groups.ts';
import { learnedQuality } from './learned-quality.ts';
import { withLearnedTerm } from './learned-term.ts';

const witness = (account: string) => ({ account, current: true, standing: 'states' });
const point = (at: number, said: Readonly<Record<string, string>>): Point => {
  const values = [...new Set(Object.values(said))];
  return {
    id: `p${at}`,
    readings: values.map((value) => ({
      id: `p${at} ${value}`,
      label: value,
      value: { kind: 'category', key: value, label: value },
      witnesses: Object.keys(said)
        .filter((account) => said[account] === value)
        .map(witness),
    })),
  } as unknown as Point;
};
const edge = (from: string, to: string, status: DependenceEdge['status'] = 'stated'): DependenceEdge => ({
  from,
  to,
  status,
  evidence: [],
});
const points = (n: number): Point[] =>
  Array.from({ length: n }, (_, at) =>
    point(at, { a: 'x', b: at % 3 === 0 ? 'y' : 'x', c: 'y', d: 'y', e: 'y' }),
  );

test('a small study learns nothing, and is told why with its numbers', () => {
  const learned = learnedQuality(points(199), []);
  expect(learned.on).toBe(false);
  expect(learned.says).toContain('199 of 199');
  expect(learned.opinions).toEqual([]);
});

test('points that two accounts tell do not count', () => {
  const two = Array.from({ length: 300 }, (_, at) => point(at, { a: 'x', b: 'y' }));
  expect(learnedQuality(two, []).on).toBe(false);
});

test('a large study shows every method, fed by the copy groups of the texts', () => {
  const copies = ['c', 'd'].map((from) => edge(from, 'e'));
  const first = (edges: readonly DependenceEdge[]) =>
    learnedQuality(points(200), edges).opinions.map((one) => one.first.p1?.join());
  expect(first([])[0]).toBe('p1 y');
  expect(first([]).length).toBeGreaterThan(6);
  expect(first(copies)[0]).toBe('p1 x');
});

test('accounts that answer alike as copies would are suggested, and no more once that is traced', () => {
  const alike = (edges: readonly DependenceEdge[]) => learnedQuality(points(200), edges).alike;
  expect(alike([])).toEqual([['c', 'd', 'e']]);
  expect(alike(['c', 'd'].map((from) => edge(from, 'e')))).toEqual([]);
});

test('what was learned is one more named term that says which methods put a reading first, and takes no side', () => {
  const weight: Weight = { point: 'p1', reading: 'p1 y', terms: [], criticism: [], separate: 1 };
  const off = learnedQuality(points(199), []);
  expect(withLearnedTerm(weight, off)).toBe(weight);
  const learned = learnedQuality(points(200), []);
  const [term] = withLearnedTerm(weight, learned).terms;
  expect(term).toMatchObject({ name: 'learned quality', side: 'unknown' });
  const first = learned.opinions.filter((one) => one.first.p1?.includes('p1 y'));
  for (const { method } of first.length === learned.opinions.length ? [] : first)
    expect(term?.says).toContain(method);
  const other = withLearnedTerm({ ...weight, reading: 'p1 x' }, learned).terms[0];
  expect(other?.says).not.toBe(term?.says);
  const parted = withLearnedTerm(weight, { ...learned, startsPart: ['p1'] }).terms[0];
  expect(parted?.says).toContain('depends on where one begins');
});

test('groups follow chains; a rejected dependence joins nothing', () => {
  expect(copyGroups([edge('b', 'a'), edge('c', 'b'), edge('d', 'e', 'rejected')])).toEqual([['a', 'b', 'c']]);
});
