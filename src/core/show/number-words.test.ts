import { expect, test } from 'vitest';
import { number } from './fixture.test-support.ts';
import { counted, numeralWords, quantityWords } from './number-words.ts';

test.each([
  [number(717), '717'],
  [number(22950), '22,950'],
  [number(200, 'approx'), 'about 200'],
  [number(46, 'ge'), '46+'],
  [number(20000, 'le'), 'up to 20,000'],
  [number(20000, 'gt'), 'over 20,000'],
  [number(7000, 'range', 7300), '7,000–7,300'],
])('%j is %s', (value, words) => {
  expect(value.kind === 'quantity' && quantityWords(value.quantity)).toBe(words);
});

test('counts in prose are words up to twelve', () => {
  expect(counted(1, 'account')).toBe('one account');
  expect(counted(12, 'account')).toBe('twelve accounts');
  expect(counted(28, 'account')).toBe('28 accounts');
  expect(numeralWords(1234567)).toBe('1,234,567');
});
