import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answer, ballotOf } from './ballot.ts';
import { chiSquareQuantile } from './chi-square.ts';
import { firstOf } from './first.ts';
import { methods, panelOf } from './panel.ts';
import { twins } from './twins.ts';

const said = (source: string, values: string): Answer[] =>
  [...values].flatMap((value, at) => (value === '.' ? [] : [{ source, item: `q${at}`, value }]));

/** What each method puts first, by question, in the words of the answers. */
function held(answers: readonly Answer[], groups: readonly (readonly string[])[] = []): string[] {
  const ballot = ballotOf(answers, groups);
  return methods.map(({ run }) =>
    firstOf(ballot, run(ballot).belief)
      .map((first) => first.map((value) => ballot.values[value]).join('='))
      .join(' '),
  );
}

// a, b and c are right where they agree; d errs and is copied twice.
const copied = [
  ...said('a', 'ttttttttxt'),
  ...said('b', 'ttyttttttt'),
  ...said('c', 'tttttztttt'),
  ...said('d', 'tfftfftftt'),
  ...said('e', 'tfftfftftt'),
  ...said('f', 'tfftfftftt'),
  ...said('g', 'tfftfftftt'),
];

describe('every method', () => {
  test.each(methods.map((method, at) => [method.name, at] as const))(
    '%s: once the copies are known, their error does not lead',
    (_, at) => {
      expect(held(copied, [['d', 'e', 'f', 'g']])[at]).toBe('t t t t t t t t t t');
    },
  );

  test.each(methods.map((method, at) => [method.name, at] as const))(
    '%s: prefers nothing when nothing tells two answers apart',
    (_, at) => {
      expect(held([...said('a', 'x'), ...said('b', 'y')])[at]).toBe('x=y');
    },
  );

  test('majority follows the copies when nobody says they are copies', () => {
    expect(held(copied)[0]).toBe('t f f t f f t f t t');
  });
});

const answers = fc
  .array(
    fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 7 }), fc.constantFrom('x', 'y', 'z')),
    { minLength: 1, maxLength: 60 },
  )
  .map((list) => {
    const one = new Map(
      list.map(([source, item, value]) => [
        `${source} ${item}`,
        { source: `s${source}`, item: `q${item}`, value },
      ]),
    );
    return [...one.values()];
  });

describe('properties', () => {
  test('a copy that is added, and known to be one, changes nothing in any method', () => {
    fc.assert(
      fc.property(answers, (list) => {
        const [{ source }] = list as [Answer];
        const copy = list.filter((one) => one.source === source).map((one) => ({ ...one, source: 'copy' }));
        expect(held([...list, ...copy], [[source, 'copy']])).toEqual(held(list));
      }),
      { numRuns: 60 },
    );
  });

  test('other names for the sources, and another order of answers, change nothing', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom('z', 'a'), (list, letter) => {
        const renamed = list.map((one) => ({
          ...one,
          source: `${letter}${9 - Number(one.source.slice(1))}`,
        }));
        expect(held(renamed.reverse())).toEqual(held(list));
      }),
      { numRuns: 60 },
    );
  });
});

test('numbers near one another lend one another belief, and the weighted median stands first in CRH', () => {
  const list = [100, 101, 102, 900].map((size, at) => ({
    source: `s${at}`,
    item: 'q',
    value: String(size),
    size,
  }));
  const ballot = ballotOf(list);
  const first = Object.fromEntries(
    methods.map(({ name, run }) => [
      name,
      firstOf(ballot, run(ballot).belief)[0]?.map((at) => ballot.values[at]),
    ]),
  );
  expect(first.TruthFinder).toEqual(['101']);
  expect(first.CRH).not.toContain('900');
});

test('the panel says where its methods part', () => {
  const result = panelOf(ballotOf(copied));
  expect(result.parted.length).toBeGreaterThan(0);
  expect(result.opinions).toHaveLength(methods.length);
});

test('twins answer the same questions alike; those who only agree because they are right are none', () => {
  const long = (pattern: string): string => pattern.repeat(8);
  const list = [
    ...said('a', long('ttxttttx')),
    ...said('b', long('ttxttttx')),
    ...said('right', long('tttttttt')),
    ...said('also right', long('tt.t.t.t')),
    ...said('other', long('ytytyyyt')),
  ];
  expect(twins(ballotOf(list))).toEqual([['a', 'b']]);
});

test('chi-square quantiles are those of the tables', () => {
  expect(chiSquareQuantile(0.025, 1)).toBeCloseTo(0.000982, 5);
  expect(chiSquareQuantile(0.025, 10)).toBeCloseTo(3.247, 3);
  expect(chiSquareQuantile(0.025, 100)).toBeCloseTo(74.222, 2);
});
