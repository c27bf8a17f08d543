import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withMarks } from './with-marks.ts';

const around = (a: string, b: string, words: string): [string, string] => {
  const startA = a.indexOf(words);
  const startB = b.indexOf(words);
  const run = withMarks(a, b, {
    startA,
    endA: startA + words.length,
    startB,
    endB: startB + words.length,
  });
  return [a.slice(run.startA, run.endA), b.slice(run.startB, run.endB)];
};

test('marks that both texts have around a run belong to it, white space at its end does not', () => {
  expect(
    around('He said: “They crossed it.” Then', 'And “They crossed it.” again', 'They crossed it'),
  ).toEqual(['“They crossed it.”', '“They crossed it.”']);
  expect(around('又说（他们过河了）。后来', '（他们过河了）。', '他们过河了')).toEqual([
    '（他们过河了）。',
    '（他们过河了）。',
  ]);
  expect(around('one. Two', 'one, two', 'one')).toEqual(['one', 'one']);
  expect(around('one  two', 'one  too', 'one')).toEqual(['one', 'one']);
});

test('it goes over no letter, and both sides grow alike', () => {
  const piece = fc.string({ unit: fc.constantFrom('a', '.', ' ', '。', '“') });
  fc.assert(
    fc.property(piece, piece, piece, piece, (beforeA, beforeB, afterA, afterB) => {
      const a = `${beforeA}word${afterA}`;
      const b = `${beforeB}word${afterB}`;
      const run = withMarks(a, b, {
        startA: beforeA.length,
        endA: beforeA.length + 4,
        startB: beforeB.length,
        endB: beforeB.length + 4,
      });
      const words = a.slice(run.startA, run.endA);
      expect(b.slice(run.startB, run.endB)).toBe(words);
      expect(words.replace('word', '')).not.toContain('a');
      expect(words.trim()).toBe(words);
    }),
  );
});
