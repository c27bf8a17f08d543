import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backwards } from './backwards.ts';

test('pairs of days the wrong way round are counted as one by one would count them', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 40 }), (days) => {
      let pairs = 0;
      let back = 0;
      days.forEach((day, at) => {
        for (const later of days.slice(at + 1)) {
          if (later !== day) pairs++;
          if (later < day) back++;
        }
      });
      expect(backwards(days.map((from, passage) => ({ passage, from })))).toEqual({ pairs, back });
    }),
  );
});

test('of a passage the first day counts', () => {
  const dated = [
    { passage: 0, from: 5 },
    { passage: 0, from: 1 },
    { passage: 2, from: 6 },
  ];
  expect(backwards(dated)).toEqual({ pairs: 1, back: 0 });
  expect(backwards([])).toEqual({ pairs: 0, back: 0 });
});
