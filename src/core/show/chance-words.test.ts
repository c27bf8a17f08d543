import { expect, test } from 'vitest';
import { chanceWords, whyWords } from './chance-words.ts';

test('what is worth some bits is said as how often chance brings it, to two figures', () => {
  expect([0, 1, 2.3, 5, 8, 14, 19, 20, 300].map(chanceWords)).toEqual([
    'once in about 1 times',
    'once in about 2 times',
    'once in about 5 times',
    'once in about 32 times',
    'once in about 260 times',
    'once in about 16,000 times',
    'once in about 520,000 times',
    'less than once in a million times',
    'less than once in a million times',
  ]);
});

test('the figure stands with the words', () => {
  expect(whyWords(14)).toContain('once in about 16,000 times');
  expect(whyWords(14)).toContain('(14 bits)');
});
