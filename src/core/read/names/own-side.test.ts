import { expect, test } from 'vitest';
import { languageOf } from '../../languages/index.ts';
import { ownSide } from './own-side.ts';

test.each([
  ['en', 'Our losses', 'red'],
  ['en', 'we', 'red'],
  ['ru', 'Наши', 'red'],
  ['de', 'Unsere', 'red'],
  ['zh', '我军第二师', 'red'],
  ['ja', '我が軍', 'red'],
  ['en', 'Their losses', undefined],
  ['zh', '敌军', undefined],
])('%s %s', (code, words, party) => {
  expect(ownSide(languageOf(code), 'red')(words)).toBe(party);
  expect(ownSide(languageOf(code), undefined)(words)).toBeUndefined();
});
