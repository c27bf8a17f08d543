import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passingJson } from './passing-json.ts';
import { textOf } from './recalled.ts';

test('what is written item by item is what JSON writes at once', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), fc.integer({ min: 0, max: 4 }), (value, depth) => {
      expect(textOf(passingJson(value, depth))).toBe(JSON.stringify(value));
    }),
  );
});

test('a field that is not set is left out, an item that is not set is null, and a date is its text', () => {
  const value = { a: undefined, b: [undefined, 1, { c: undefined }], d: new Date(0), e: '\ud800' };
  for (const depth of [0, 1, 2, 3]) expect(textOf(passingJson(value, depth))).toBe(JSON.stringify(value));
});

test('a text larger than all before it is whole', () => {
  const value = [{ words: 'ж'.repeat(300_000) }, { words: '張'.repeat(900_000) }];
  expect(textOf(passingJson(value, 2))).toBe(JSON.stringify(value));
});
