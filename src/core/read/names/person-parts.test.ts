import { describe, expect, test } from 'vitest';
import { agreement, fitsInitial, initialsOf } from './person-parts.ts';

const parts = (words: string, initials = ''): { words: string[]; initials: string[] } => ({
  words: words === '' ? [] : words.split(' '),
  initials: [...initials],
});

describe('given names of two people of one surname', () => {
  test.each([
    ['agree', parts('vasily'), parts('василий')],
    ['agree', parts('', 'вк'), parts('василий константинович')],
    ['agree', parts('', 'v'), parts('василий')],
    ['agree', parts(''), parts('')],
    ['omitted', parts(''), parts('vasily')],
    ['omitted', parts('vasily'), parts('', 'вк')],
    ['omitted', parts('', 'в'), parts('василий константинович')],
    ['contradicted', parts('gebhard'), parts('vasily')],
    ['contradicted', parts('', 'ан'), parts('василий константинович')],
    ['contradicted', parts('ivan'), parts('stepan')],
    ['contradicted', parts('', 'g'), parts('', 'v')],
  ] as const)('%s', (expected, a, b) => {
    expect(agreement(a, b)).toBe(expected);
    expect(agreement(b, a)).toBe(expected);
  });
});

test('an initial stands for a name of another script by its sound', () => {
  expect(fitsInitial('в', 'vasily')).toBe(true);
  expect(fitsInitial('г', 'heinrich')).toBe(true);
  expect(fitsInitial('e', 'евгений')).toBe(true);
  expect(fitsInitial('х', 'christopher')).toBe(true);
  expect(fitsInitial('м', 'vasily')).toBe(false);
  expect(fitsInitial('b', 'vasily')).toBe(false);
});

test('initials are read from the words', () => {
  expect(initialsOf('В. К. Блюхер')).toEqual(['в', 'к']);
  expect(initialsOf('Блюхер В. К.')).toEqual(['в', 'к']);
  expect(initialsOf('Т.Е. Lawrence')).toEqual(['т', 'е']);
  expect(initialsOf('Blyukher')).toEqual([]);
});
