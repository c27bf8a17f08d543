import { expect, test } from 'vitest';
import type { Account, Study } from '../model/account.ts';
import type { DependenceEdge } from '../model/dependence.ts';
import type { Point } from '../model/point.ts';
import { sameOmissions } from './same-omissions.ts';

const study = (...keys: string[]): Study =>
  ({
    accounts: keys.map((key): Partial<Account> => ({ key, editions: [], dependsOn: [], marks: [] })),
  }) as unknown as Study;

/** Points told by some accounts; those that leave them out were read as a whole, the others not. */
const point = (id: string, tellers: readonly string[], leaveOut: readonly string[]): Point =>
  ({
    id,
    readings: [{ witnesses: tellers.map((account) => ({ account })) }],
    silent: leaveOut.map((account) => ({ account, standing: 'not found' })),
  }) as unknown as Point;

const OTHERS = ['c', 'd', 'e', 'f', 'g'];
const all = study('a', 'b', ...OTHERS);
/** Twelve points that all tell, and some that the two leave out. */
const points = (leftOut: number, each: (at: number) => Point): Point[] => [
  ...Array.from({ length: 12 }, (_, at) => point(`all${at}`, ['a', 'b', ...OTHERS], [])),
  ...Array.from({ length: leftOut }, (_, at) => each(at)),
];

test('what two leave out and all others tell ties them; the points are named', () => {
  const ties = sameOmissions(
    all,
    points(6, (at) => point(`p${at}`, OTHERS, ['a', 'b'])),
    [],
  );
  expect(ties).toHaveLength(1);
  expect(ties[0]).toMatchObject({ from: 'b', to: 'a', dated: false, evidence: { kind: 'same omissions' } });
  expect(ties[0]?.evidence.points).toEqual(['p0', 'p1', 'p2', 'p3', 'p4', 'p5']);
  expect(ties[0]?.evidence.says).toMatch(/both leave out 6 points that most others tell$/);
});

test('each leaving out its own ties nobody, nor does what few tell', () => {
  expect(
    sameOmissions(
      all,
      points(12, (at) => point(`p${at}`, OTHERS, [at % 2 === 0 ? 'a' : 'b'])),
      [],
    ),
  ).toEqual([]);
  expect(
    sameOmissions(
      all,
      points(6, (at) => point(`p${at}`, ['c'], ['a', 'b', 'd', 'e', 'f', 'g'])),
      [],
    ),
  ).toEqual([]);
});

test('two that leave out most of everything are short and not tied', () => {
  const short = Array.from({ length: 20 }, (_, at) => point(`p${at}`, OTHERS, ['a', 'b']));
  expect(sameOmissions(all, [point('one', ['a', 'b', ...OTHERS], []), ...short], [])).toEqual([]);
});

test('of accounts read in part nothing is said, and copies of one line are one teller', () => {
  expect(
    sameOmissions(
      all,
      points(6, (at) => point(`p${at}`, OTHERS, [])),
      [],
    ),
  ).toEqual([]);
  const copies: DependenceEdge[] = OTHERS.slice(1).map((from) => ({
    from,
    to: 'c',
    status: 'stated',
    evidence: [],
  }));
  expect(
    sameOmissions(
      all,
      points(6, (at) => point(`p${at}`, OTHERS, ['a', 'b'])),
      copies,
    ),
  ).toEqual([]);
});

test('of two that hang together already, fewer omissions are told', () => {
  const few = points(3, (at) => point(`p${at}`, OTHERS, ['a', 'b']));
  expect(sameOmissions(all, few, [])).toEqual([]);
  const proposed: DependenceEdge = { from: 'b', to: 'a', status: 'proposed', evidence: [] };
  expect(sameOmissions(all, few, [proposed])).toHaveLength(1);
});
