import fc from 'fast-check';
import { expect, test } from 'vitest';
import { looksAPoint } from './looks.ts';

test('a study of a hundred points may look a million times at each', () => {
  expect(looksAPoint(1)).toBe(2 ** 20);
  expect(looksAPoint(100)).toBe(2 ** 20);
  expect(looksAPoint(128)).toBe(2 ** 20);
});

test('the more points, the fewer looks at each, so that all together stay bounded', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), (a, b) => {
      expect(looksAPoint(a) * a).toBeLessThanOrEqual(2 ** 27);
      if (a < b) expect(looksAPoint(a)).toBeGreaterThanOrEqual(looksAPoint(b));
    }),
  );
});

test('one point more leaves the looks as they are but where they halve', () => {
  const changes = Array.from(
    { length: 20_000 },
    (_, points) => looksAPoint(points + 1) !== looksAPoint(points + 2),
  );
  expect(changes.filter(Boolean).length).toBeLessThan(10);
});
