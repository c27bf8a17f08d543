import { expect, test } from 'vitest';
import { en } from '../../languages/en/index.ts';
import { pl } from '../../languages/pl/index.ts';
import { tellersOf } from './tellers.test-support.ts';

test('a text at the head of a sentence before a colon tells the rest', () => {
  expect(tellersOf('Bulletin of the Admiralty: three destroyers sunk.', en)).toEqual([
    'three Bulletin of the Admiralty',
  ]);
  expect(tellersOf('Komunikat Admiralicji: trzy niszczyciele zatopione.', pl)).toEqual([
    'trzy Komunikat Admiralicji',
  ]);
});

test('what is no text tells nothing before a colon', () => {
  expect(tellersOf('The booty of Narva: three guns and 40 horses.', en)).toEqual(['three -', '40 -']);
});
