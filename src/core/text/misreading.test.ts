import fc from 'fast-check';
import { expect, test } from 'vitest';
import { misreadAs } from './misreading.ts';

const said = (word: string, as: string): string | undefined => {
  const found = misreadAs(word, as);
  return found === undefined ? undefined : `${found.letters} as ${found.as}`;
};

test('letters that look alike, in any script, and two that look like one', () => {
  expect(said('1929', '1979')).toBe('2 as 7');
  expect(said('会', '曾')).toBe('会 as 曾');
  expect(said('мост', 'тост')).toBe('м as т');
  expect(said('burn', 'bum')).toBe('rn as m');
  expect(said('clock', 'dock')).toBe('cl as d');
  expect(said('シマ', 'ツマ')).toBe('シ as ツ');
  expect(said('headquarters', 'hcadquartcrs')).toBe('e, e as c, c');
});

test('other letters, another length, two places in a short word, and the same word are no misreading', () => {
  expect(said('1929', '1939')).toBeUndefined();
  expect(said('army', 'arms')).toBeUndefined();
  expect(said('hill', 'hills')).toBeUndefined();
  expect(said('noon', 'nccn')).toBeUndefined();
  expect(said('hill', 'hill')).toBeUndefined();
});

test('what may be read for another, the other may be read for it', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcrnmdlo127м т会曾'), maxLength: 9 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(misreadAs(a, b) === undefined).toBe(misreadAs(b, a) === undefined);
    }),
  );
});
