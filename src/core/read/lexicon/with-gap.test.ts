import { expect, test } from 'vitest';
import { en } from '../../languages/en/index.ts';
import { withGap } from './with-gap.ts';

const row = { act: 'arrest' };

test('what a phrase is done to may stand inside it', () => {
  expect(withGap('take into custody', row, en)).toBe('take ~ into custody');
  expect(withGap('set free', row, en)).toBe('set ~ free');
});

test('not where the phrase has its gap, ends in a preposition or has its target behind one', () => {
  expect(withGap('take ~ prisoner', row, en)).toBeUndefined();
  expect(withGap('commit to the care of', row, en)).toBeUndefined();
  expect(withGap('fall into ruin', { act: 'destroy', target: ['subject'] }, en)).toBeUndefined();
  expect(withGap('arrest', row, en)).toBeUndefined();
});
