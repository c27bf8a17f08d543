import { describe, expect, test } from 'vitest';
import type { Quantity } from '../model/quantity.ts';
import {
  act,
  compared,
  figure,
  interval,
  quantity,
  type TestAccount,
  type Told,
} from './fixtures.test-support.ts';
import { quantityLabel } from './label.ts';

const told = (key: string, claim: Told, more: Partial<TestAccount> = {}): TestAccount => ({
  key,
  written: '1990-01-01',
  claims: [claim],
  ...more,
});
const killed = (n: number | Quantity, more = {}): Told => figure(n, ['killed'], 'sov', more);
const types = (...accounts: TestAccount[]): string[] =>
  compared({ accounts }).points.flatMap(({ differences }) =>
    differences.map(({ type, rule }) => `${type} ${rule}`),
  );
const reference = (...accounts: TestAccount[]): string | undefined => {
  const [point] = compared({ accounts }).points;
  return point?.readings.find(({ id }) => id === point.reference)?.label;
};

describe('bounds are not stretched', () => {
  const pair = (one: Quantity, n: number): string[] => types(told('a', killed(one)), told('b', killed(n)));

  test('up to 600 holds 400 and not 399', () => {
    expect(pair(quantity(600, 'le'), 401)).toEqual(['bound bound.holds']);
    expect(pair(quantity(600, 'le'), 399)).toEqual(['contradiction contradiction.both-asserted']);
  });

  test('over 600 holds 899 and not 901', () => {
    expect(pair(quantity(600, 'gt'), 899)).toEqual(['bound bound.holds']);
    expect(pair(quantity(600, 'gt'), 901)).toEqual(['contradiction contradiction.both-asserted']);
  });

  test('almost 600 holds 541 and not 539', () => {
    expect(pair(quantity(600, 'lt'), 541)).toEqual(['bound bound.holds']);
    expect(pair(quantity(600, 'lt'), 539)).toEqual(['contradiction contradiction.both-asserted']);
  });

  test('fewer than 600 holds 401 and not 399, and is told in other words than almost 600', () => {
    const fewer: Quantity = { ...quantity(600, 'lt'), limit: true };
    expect(pair(fewer, 401)).toEqual(['bound bound.holds']);
    expect(pair(fewer, 399)).toEqual(['contradiction contradiction.both-asserted']);
    expect([quantityLabel(fewer), quantityLabel(quantity(600, 'lt'))]).toEqual(['under 600', 'almost 600']);
  });
});

test('one length in two units is the same; another length is not', () => {
  const far = (n: number, unit: string): Told =>
    figure(n, [], undefined, { object: 'distance', unit, where: 'hill' });
  expect(types(told('a', far(650, 'ft')), told('b', far(200, 'm')))).toEqual(['same same.unit']);
  expect(types(told('a', far(650, 'ft')), told('b', far(300, 'm')))).not.toContain('same same.unit');
});

test('days that lie as far apart as two calendars are one day by both; a day more is a contradiction', () => {
  const took = (day: string): Told => act('occupy', 'jap', 'hill', interval(day), { episode: 'e' });
  const time = (a: string, b: string): string[] =>
    compared({ accounts: [told('a', took(a)), told('b', took(b))] })
      .points.filter(({ key }) => key.kind === 'time')
      .flatMap(({ differences }) => differences.map(({ rule }) => rule));
  expect(time('1905-01-02', '1904-12-20')).toEqual(['calendar.julian']);
  expect(time('1905-01-02', '1904-12-19')).toEqual(['contradiction.both-asserted']);
  // Russia had left the Julian calendar.
  expect(time('1938-07-31', '1938-07-18')).toEqual(['contradiction.both-asserted']);
});

describe('the reference reading', () => {
  test('is of the finest precision, though it is later', () => {
    const early = told('a', killed(quantity(700, 'approx')), { written: '1939-01-01' });
    expect(reference(early, told('b', killed(717), { written: '1993-01-01' }))).toBe('717');
  });

  test('of equal precision is the earliest, though it is larger; of one day the smaller', () => {
    const early = told('a', killed(792), { written: '1939-01-01' });
    expect(reference(early, told('b', killed(717), { written: '1993-01-01' }))).toBe('792');
    expect(reference(early, told('b', killed(717), { written: '1939-01-01' }))).toBe('717');
  });

  test('is of the whole matter before a part of it, also where all tell of one unit', () => {
    const two = killed(13, { subset: 'guards' });
    const communique = told('a', two, { written: '1938-08-01', record: true, speaksFor: 'sov' });
    const whole = told('b', killed(236, { subset: 'guards' }), { written: '1993-01-01' });
    expect(reference(communique, whole)).toBe('236 (guards)');
  });

  test('is a statement of its own before one that is ascribed', () => {
    const early = told('a', killed(792, { by: 'someone' }), { written: '1939-01-01' });
    expect(reference(early, told('b', killed(717), { written: '1993-01-01' }))).toBe('717');
  });
});
