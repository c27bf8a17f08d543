import { expect, test } from 'vitest';
import type { HeadFirstWords } from '../../languages/head-first-words.ts';
import { hungOn } from './hung-on.ts';

const cut = hungOn({
  standFor: { "l'": 'le', "d'": 'de', "qu'": 'que', "jusqu'": 'jusque', '-t-il': 'il', '-il': 'il' },
} as unknown as HeadFirstWords);
const parts = (word: string): string[] =>
  (cut(word, 0, word.length) ?? [{ start: 0, end: word.length }]).map(({ start, end }) =>
    word.slice(start, end),
  );

test.each([
  ["l'armée", ["l'", 'armée']],
  ['L’Armée', ['L’', 'Armée']],
  ["jusqu'à", ["jusqu'", 'à']],
  ["qu'l'armée", ["qu'", "l'", 'armée']],
  ['déclara-t-il', ['déclara', '-t-il']],
  ['dit-il', ['dit', '-il']],
])('%s is cut', (word, expected) => expect(parts(word)).toEqual(expected));

test.each(["aujourd'hui", 'contre-attaque', "O'Connor", '-il', "l'", 'armée'])('%s stays whole', (word) =>
  expect(parts(word)).toEqual([word]),
);

test('a word of any length takes no longer than its letters', () => {
  expect(parts(`${"l'".repeat(10_000)}a`)).toHaveLength(10_001);
});
