import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numbers } from '../../languages/de/numbers.ts';
import { solidNumeral } from './solid-numeral.ts';

const UNITS = [
  '',
  'ein',
  'zwei',
  'drei',
  'vier',
  'funf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwolf',
  'dreizehn',
  'vierzehn',
  'funfzehn',
  'sechzehn',
  'siebzehn',
  'achtzehn',
  'neunzehn',
];
const TENS = [
  '',
  '',
  'zwanzig',
  'dreissig',
  'vierzig',
  'funfzig',
  'sechzig',
  'siebzig',
  'achtzig',
  'neunzig',
];

/** The German words of a number below a million, as one word without marks. */
function spelled(value: number): string {
  if (value >= 1000)
    return `${spelled(Math.floor(value / 1000))}tausend${value % 1000 === 0 ? '' : spelled(value % 1000)}`;
  if (value >= 100)
    return `${UNITS[Math.floor(value / 100)]}hundert${value % 100 === 0 ? '' : spelled(value % 100)}`;
  if (value < 20) return value === 1 ? 'eins' : (UNITS[value] as string);
  return `${value % 10 === 0 ? '' : `${UNITS[value % 10]}und`}${TENS[Math.floor(value / 10)]}`;
}

describe('number words run together', () => {
  test('every number below a million is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 21, max: 999_999 }), (value) => {
        // `einstausend` is `eintausend` in German.
        const word = spelled(value).replace('einstausend', 'eintausend');
        if (word.length >= 5) expect(solidNumeral(word, numbers)).toBe(value);
      }),
      { numRuns: 500 },
    );
  });
  test.each([
    ['hundertundfunf', 105],
    ['tausendeins', 1001],
    ['dreiundzwanzigtausend', 23_000],
    ['hundertschaft', undefined],
    ['jahrhundert', undefined],
    ['tausender', undefined],
    ['wunderbar', undefined],
  ])('%s', (word, value) => expect(solidNumeral(word, numbers)).toBe(value));
  test('a language that writes them apart has none', () =>
    expect(solidNumeral('dreiundzwanzig', { ...numbers, solid: undefined as never })).toBeUndefined());
});
