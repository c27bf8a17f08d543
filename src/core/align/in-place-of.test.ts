import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inPlaceOf } from './in-place-of.ts';

test('what stands at a place is what sorting puts there, and nothing is lost', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ noNaN: true })), { minLength: 1 }),
      fc.nat(),
      (values, at) => {
        const list = Float64Array.from(values);
        const sorted = list.slice().sort();
        const place = at % values.length;
        expect(Math.abs(inPlaceOf(list, place))).toBe(Math.abs(sorted[place] as number));
        expect(list.sort().map(Math.abs)).toEqual(sorted.map(Math.abs));
      },
    ),
  );
});
