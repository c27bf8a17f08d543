import { describe, expect, it } from 'vitest';
import { de } from '../../languages/de/index.ts';
import { en } from '../../languages/en/index.ts';
import { figureValue } from './figure-value.ts';

const english = (words: string) => figureValue(words, en.numbers);

describe('figures', () => {
  it.each([
    ['526', 526],
    ['7,300', 7300],
    ['1,234,567', 1_234_567],
    ['2.5', 2.5],
    ['７３００', 7300],
    ['10’000', 10_000],
  ])('%s', (words, value) => {
    expect(english(words)?.value).toBe(value);
  });

  it('keeps the other reading of a mark that may be meant the other way round', () => {
    expect(english('7.300')).toEqual({ value: 7.3, other: 7300, suffix: '' });
    expect(figureValue('7.300', de.numbers)?.value).toBe(7300);
    expect(figureValue('2,5', de.numbers)?.value).toBe(2.5);
  });

  it('parts the letters that hang on the digits', () => {
    expect(english('32nd')).toEqual({ value: 32, suffix: 'nd' });
  });

  it('reads no number that no double can hold', () => {
    expect(english('12345678901234567890')).toBeUndefined();
    expect(english('9,999,999,999,999,999,999')).toBeUndefined();
  });
});
