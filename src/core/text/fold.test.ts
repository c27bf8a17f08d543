import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldWord } from './fold.ts';
import { sha256 } from './sha256.ts';

test('case, accents and widths fall away; й, ї and kana stay', () => {
  expect(foldWord('Blücher')).toBe('blucher');
  expect(foldWord('Заозёрная')).toBe('заозерная');
  expect(foldWord('їй')).toBe('їй');
  expect(foldWord('ガギ')).toBe('ガギ');
  expect(foldWord('１９３８')).toBe('1938');
  expect(foldWord('Straße')).toBe('strasse');
});

test('every folded unit knows where it came from', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      const folded = fold(text);
      expect(folded.at.length).toBe(folded.text.length + 1);
      expect(folded.at[folded.text.length]).toBe(text.length);
      for (let i = 1; i <= folded.text.length; i++)
        expect(folded.at[i]).toBeGreaterThanOrEqual(folded.at[i - 1] as number);
    }),
  );
});

test('SHA-256 gives the values of FIPS 180-4', () => {
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
