import { expect, it } from 'vitest';
import { WordInfo } from './word-info.ts';
import { WordTable } from './word-table.ts';

const tableOf = (most: number) => {
  const made: string[] = [];
  const table = new WordTable((surface) => {
    made.push(surface);
    return new WordInfo(surface, surface, [], [], false);
  }, most);
  return { table, made };
};

it('works out a word once, wherever it stands', () => {
  const { table, made } = tableOf(100);
  const text = 'one two one';
  const first = table.at(text, 0, 3);
  expect(table.at(text, 8, 11)).toBe(first);
  expect(table.at(text, 4, 7).surface).toBe('two');
  expect(made).toEqual(['one', 'two']);
});

it('keeps every word when it grows, and stops remembering where it is told to', () => {
  const { table, made } = tableOf(5000);
  const words = Array.from({ length: 6000 }, (_, i) => `w${i}`);
  for (const word of words) table.at(word, 0, word.length);
  for (const word of words) expect(table.at(word, 0, word.length).surface).toBe(word);
  expect(made.length).toBe(7000);
});
