import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { foldLong } from './fold-long.ts';

test('a long text folds as a short one does, letter for letter and place for place', () => {
  const words = fc.array(
    fc.constantFrom(
      'Заозёрная',
      'Straße',
      'Sa\u0303o',
      '昭和１３年',
      '𠮷野',
      'é',
      ' ',
      'ﬁ',
      'ガ',
      'x'.repeat(3000),
    ),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        words.map((list) => list.join('')),
        fc.array(fc.nat(0xffff), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
      ),
      (text) => {
        const short = fold(text);
        const long = foldLong(text);
        expect(long.text).toBe(short.text);
        expect(Array.from(short.at, (_, place) => long.at(place))).toEqual([...short.at]);
      },
    ),
  );
});
