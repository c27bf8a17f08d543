import { expect, test } from 'vitest';
import { countOfWords, wordSpans } from './tokens.ts';

test('words are counted in every script; a CJK character is one', () => {
  expect(countOfWords('По данным 717, и 75.')).toBe(5);
  expect(countOfWords('昭和13年7月29日')).toBe(8);
  expect(countOfWords('日本Tokyo')).toBe(3);
  expect(countOfWords('')).toBe(0);
});

test('spans hold the words', () => {
  const text = 'ソ連 lost 717.';
  expect(wordSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'ソ',
    '連',
    'lost',
    '717',
  ]);
});
