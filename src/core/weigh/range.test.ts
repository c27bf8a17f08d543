import { describe, expect, test } from 'vitest';
import type { Study } from '../model/account.ts';
import type { Point } from '../model/point.ts';
import type { Weight } from '../model/weight.ts';
import { rangeOf } from './range.ts';

const reading = (n: number, more = {}) => ({
  id: `r${n}`,
  label: String(n),
  value: { kind: 'quantity', quantity: { lo: n, hi: n, comparator: 'eq', ambiguous: false } },
  witnesses: [{ current: true }],
  ...more,
});
const point = (readings: readonly unknown[], more = {}): Point =>
  ({ id: 'p', key: { kind: 'quantity' }, readings, ...more }) as unknown as Point;
const weight = (n: number, separate: number, grade?: string): Weight =>
  ({
    reading: `r${n}`,
    separate,
    criticism: grade === undefined ? [] : [{ reliability: { value: grade } }],
  }) as unknown as Weight;
const study = (range?: Study['range']): Study => ({ range }) as unknown as Study;

describe('the range of a point', () => {
  const readings = [
    reading(236),
    reading(408),
    reading(960),
    reading(5000, { facet: { subset: 'officer' } }),
    reading(9, { mergedFrom: ['x'] }),
  ];
  const weights = [weight(236, 1, 'B'), weight(408, 1), weight(960, 0), weight(5000, 1), weight(9, 1)];

  test('spans separate lines only, and only what is comparable; best is empty', () => {
    expect(rangeOf(study(), point(readings), weights)).toMatchObject({
      rule: 'extremes',
      min: 236,
      max: 408,
    });
    expect(rangeOf(study(), point(readings), weights)?.best).toBeUndefined();
  });

  test('what is comparable and left out is named with the reason: a narrow range is not agreement', () => {
    const says = rangeOf(study(), point(readings), weights)?.says;
    expect(says).toMatch(/\. Left out for want of a separate line of their own: 960$/);
    // Of another scope, or joined from others: no answer to the question, so not missed.
    expect(says).not.toContain('5000');
    const graded = rangeOf(study({ rule: 'graded' }), point(readings), weights);
    expect(graded?.says).toMatch(/Left out as nobody graded them so: 408; 960$/);
    const none = rangeOf(study(), point([reading(5)]), [weight(5, 0)]);
    expect(none?.says).toMatch(/^no reading qualifies .*: 5$/);
    const many = Array.from({ length: 12 }, (_, at) => reading(at + 1));
    expect(rangeOf(study(), point(many), [])?.says).toMatch(/: 1; 2; 3; 4; 5; 6; 7; 8; and 4 more$/);
  });

  test('by grades it spans what a person graded, and says so', () => {
    const range = rangeOf(study({ rule: 'graded' }), point(readings), weights);
    expect(range).toMatchObject({ min: 236, max: 236 });
    expect(range?.says).toContain('graded 1 to 3 by a person, or A to C');
  });

  test('a statement held for doubtful is not made good by the grade of its account', () => {
    const judged = (n: number, reliability: string, credibility: string): Weight =>
      ({
        reading: `r${n}`,
        separate: 1,
        criticism: [{ reliability: { value: reliability }, credibility: { value: credibility } }],
      }) as unknown as Weight;
    const three = [judged(236, 'B', '4'), judged(408, 'D', '2'), judged(960, 'C', '6')];
    expect(rangeOf(study({ rule: 'graded' }), point(readings), three)).toMatchObject({ min: 408, max: 960 });
  });

  test('a range of a person’s own goes before', () => {
    const own = study({ rule: 'extremes', own: { p: { min: 1, max: 2, why: 'the list', by: 'Anna' } } });
    expect(rangeOf(own, point(readings), weights)).toMatchObject({ rule: 'own', min: 1, max: 2 });
  });

  test('best is what was signed; a point where nothing qualifies has no ends; a date has no range', () => {
    const signed = point(readings, { established: { reading: 'r408' } });
    expect(rangeOf(study(), signed, weights)?.best).toBe('408');
    const none = rangeOf(study(), point([reading(5)]), [weight(5, 0)]);
    expect([none?.min, none?.max]).toEqual([undefined, undefined]);
    expect(rangeOf(study(), point([], { key: { kind: 'time' } }), [])).toBeUndefined();
  });

  test('a bound without an upper limit is said', () => {
    const more = reading(500, {
      value: { kind: 'quantity', quantity: { lo: 500, hi: 500, comparator: 'gt', ambiguous: false } },
    });
    expect(rangeOf(study(), point([more]), [weight(500, 1)])?.says).toContain('no upper limit');
  });
});
