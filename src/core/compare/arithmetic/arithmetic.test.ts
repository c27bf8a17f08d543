import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Arithmetic } from '../../model/arithmetic.ts';
import { compared, figure, interval, type TestAccount } from '../fixtures.test-support.ts';

const men = (n: number, roles: Parameters<typeof figure>[1], more = {}): ReturnType<typeof figure> =>
  figure(n, roles, 'sov', more);
const told = (key: string, claims: NonNullable<TestAccount['claims']>, more = {}): TestAccount => ({
  key,
  written: '1950-01-01',
  claims,
  ...more,
});
const added = (...accounts: TestAccount[]): Arithmetic => compared({ accounts }).arithmetic;

describe('totals against their parts', () => {
  test('a total whose parts are told by the same account is added up', () => {
    const { sums } = added(
      told('table', [men(717, ['killed']), men(75, ['missing']), men(792, ['killed', 'missing'])]),
    );
    expect(sums).toHaveLength(1);
    expect(sums[0]).toMatchObject({ kind: 'told', apart: 0, total: { value: 792 } });
    expect(sums[0]?.parts.map(({ value }) => value)).toEqual([717, 75]);
    expect(sums[0]?.points).toHaveLength(2);
  });

  test('one that does not add up says by how much', () => {
    const { sums } = added(
      told('table', [men(717, ['killed']), men(95, ['missing']), men(792, ['killed', 'missing'])]),
    );
    expect(sums[0]?.apart).toBe(-20);
  });

  test('a part that is not told, is told twice or is only about so many makes no sum', () => {
    expect(added(told('a', [men(717, ['killed']), men(792, ['killed', 'missing'])])).sums).toEqual([]);
    expect(
      added(
        told('a', [
          men(717, ['killed']),
          men(75, ['missing']),
          men(95, ['missing']),
          men(792, ['killed', 'missing']),
        ]),
      ).sums,
    ).toEqual([]);
  });

  test('parts of another day, another account or another speaker are not added', () => {
    const whole = men(792, ['killed', 'missing']);
    const day = { when: interval('1938-08-01') };
    expect(added(told('a', [men(717, ['killed'], day), men(75, ['missing']), whole])).sums).toEqual([]);
    expect(added(told('a', [men(717, ['killed']), whole]), told('b', [men(75, ['missing'])])).sums).toEqual(
      [],
    );
    expect(
      added(told('a', [men(717, ['killed'], { by: 'someone' }), men(75, ['missing']), whole])).sums,
    ).toEqual([]);
  });

  test('parts may fall short of all casualties and may not exceed them', () => {
    const all = (n: number): Arithmetic =>
      added(told('a', [men(100, ['killed']), men(200, ['wounded']), men(n, ['casualties'])]));
    expect(all(300).sums[0]?.apart).toBe(0);
    expect(all(250).sums[0]?.apart).toBe(-50);
    expect(all(400).sums).toEqual([]);
  });
});

test('parts of a term of which some are not told may reach it, and may not exceed it', () => {
  const term = (n: number): Arithmetic =>
    added(
      told('a', [
        men(717, ['killed']),
        men(75, ['missing']),
        men(n, ['casualties'], { category: 'soviet.irrecoverable' }),
      ]),
    );
  expect(term(792).sums[0]).toMatchObject({
    apart: 0,
    total: { value: 792, counts: 'irrecoverable losses' },
  });
  expect(term(780).sums[0]?.apart).toBe(-12);
  expect(term(960).sums).toEqual([]);
});

describe('sums that only the numbers suggest', () => {
  const returns = (key: string, author: string | undefined, claims: NonNullable<TestAccount['claims']>) =>
    told(key, claims, author === undefined ? {} : { author });

  test('are proposed within one authority with their chance, and never across two', () => {
    const old = (author: string | undefined) =>
      returns('old', author, [men(2752, ['wounded']), men(527, ['sick'])]);
    const later = (author: string | undefined) => returns('new', author, [men(3279, ['casualties'])]);
    const { sums } = added(old('K'), later('K'));
    expect(sums).toHaveLength(1);
    expect(sums[0]).toMatchObject({ kind: 'proposed', apart: 0, total: { value: 3279 } });
    expect(sums[0]?.chance).toBeGreaterThan(0);
    expect(sums[0]?.chance).toBeLessThan(0.01);
    // Two pairs of parts were tried, the third telling the wounded twice: each meets 3,279 once in so many.
    const more = returns('old', 'K', [
      men(2752, ['wounded']),
      men(527, ['sick']),
      men(40, ['wounded', 'missing']),
    ]);
    expect(added(more, later('K')).sums[0]?.chance).toBeCloseTo(1 - (1 - 1 / 3279) ** 2, 8);
    // 2,752 + 55 = 2,807 is an accident: two offices.
    expect(added(old('K'), later('L')).sums).toEqual([]);
    expect(added(old(undefined), later(undefined)).sums).toEqual([]);
  });

  test('figures that count the same men are not added', () => {
    const { sums } = added(
      returns('old', 'K', [men(100, ['killed']), men(200, ['killed', 'missing'])]),
      returns('new', 'K', [men(300, ['casualties'])]),
    );
    expect(sums).toEqual([]);
  });
});

describe('figures that go together', () => {
  const both = (key: string, dead: number, hurt: number): TestAccount =>
    told(key, [men(dead, ['killed']), men(hurt, ['wounded'])]);

  test('525 with 913, 526 with 914, and the account that crosses them', () => {
    const { paired } = added(
      both('a', 525, 913),
      both('b', 525, 913),
      both('c', 526, 914),
      both('d', 526, 914),
      both('e', 526, 913),
    );
    expect(paired).toHaveLength(1);
    expect(paired[0]?.pairs).toEqual([
      { labels: ['525', '913'], accounts: ['a', 'b'] },
      { labels: ['526', '913'], accounts: ['e'], joins: [2, 0] },
      { labels: ['526', '914'], accounts: ['c', 'd'] },
    ]);
  });

  test('one pair, pairs nobody shares and round figures are no trace', () => {
    expect(added(both('a', 525, 913), both('b', 525, 913)).paired).toEqual([]);
    expect(added(both('a', 525, 913), both('b', 526, 914)).paired).toEqual([]);
    expect(added(both('a', 500, 900), both('b', 500, 900), both('c', 600, 800)).paired).toEqual([]);
  });

  test('the order of accounts changes nothing', () => {
    const accounts = [both('a', 525, 913), both('b', 525, 913), both('c', 526, 914), both('d', 526, 913)];
    const straight = JSON.stringify(added(...accounts));
    fc.assert(
      fc.property(fc.shuffledSubarray(accounts, { minLength: 4 }), (mixed) => {
        expect(JSON.stringify(added(...mixed))).toBe(straight);
      }),
      { numRuns: 12 },
    );
  });
});
