import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Emendation } from './emended.ts';
import { runAsItCame, runAsRead } from './emended-offsets.ts';

/** A text cut into pieces, some of which are replaced: what an edition holds after corrections. */
const emended = fc
  .array(
    fc.record({
      plain: fc.string({ minLength: 1, maxLength: 6 }),
      was: fc.string({ minLength: 1, maxLength: 4 }),
      now: fc.string({ maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((pieces) => {
    let original = '';
    let text = '';
    const places: Emendation[] = [];
    for (const { plain, was, now } of pieces) {
      original += plain + was;
      text += plain;
      places.push({ start: text.length, end: text.length + now.length, was, by: 'a', why: '' });
      text += now;
    }
    return { text, emended: { original, places } };
  });

test('a run between corrected places is the same words in both texts, there and back', () => {
  fc.assert(
    fc.property(emended, ({ text, emended: both }) => {
      let from = 0;
      for (const { start, end, was } of both.places) {
        const run = { start: from, end: start };
        const came = runAsItCame({ emended: both }, run);
        expect(both.original.slice(came.start, came.end)).toBe(text.slice(from, start));
        expect(runAsRead({ emended: both }, came)).toEqual(run);
        expect(both.original.slice(came.end, came.end + was.length)).toBe(was);
        from = end;
      }
    }),
  );
});

test('a run that touches a corrected place takes in the whole of it', () => {
  const both = { original: 'lost 7l7 men', places: [{ start: 5, end: 10, was: '7l7', by: 'a', why: '' }] };
  const of = { emended: both };
  expect(runAsItCame(of, { start: 6, end: 8 })).toEqual({ start: 5, end: 8 });
  expect(runAsItCame(of, { start: 0, end: 14 })).toEqual({ start: 0, end: 12 });
  expect(runAsRead(of, { start: 6, end: 7 })).toEqual({ start: 5, end: 10 });
  expect(runAsRead(of, { start: 9, end: 12 })).toEqual({ start: 11, end: 14 });
  expect(runAsRead({}, { start: 1, end: 2 })).toEqual({ start: 1, end: 2 });
});
