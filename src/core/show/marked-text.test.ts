import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { piecesOf } from './marked-text.ts';

const mark = fc.record({
  start: fc.nat(60),
  end: fc.nat(60),
  kind: fc.constantFrom('time', 'name', 'reading') as fc.Arbitrary<'time' | 'name' | 'reading'>,
});

describe('marked text', () => {
  test('the pieces joined are the text, and each lies wholly inside or outside of every mark', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 60 }),
        fc.array(mark, { maxLength: 12 }),
        (text, marks) => {
          const pieces = piecesOf(text, 0, text.length, marks);
          expect(pieces.map(({ words }) => words).join('')).toBe(text);
          for (const piece of pieces) {
            const end = piece.start + piece.words.length;
            for (const one of marks) {
              if (one.start >= one.end) continue;
              const inside = one.start <= piece.start && end <= one.end;
              expect(piece.marks.includes(one)).toBe(inside);
              expect(inside || end <= one.start || one.end <= piece.start).toBe(true);
            }
          }
        },
      ),
    );
  });
});
