import { expect, test } from 'vitest';
import { asSpelled, spelled } from './head-first-words.ts';

const list = asSpelled({ du: 'de', des: 'de', au: 'à', "l'": 'le', "d'": 'de', "s'": 'se', "jusqu'": 'jusque' });

test('a list is read with its small words as they stand in the text', () => {
  expect(list('au cours des combats, s’emparer de, jusqu’à l’aube')).toEqual([
    'à cours de combats',
    'se emparer de',
    'jusque à le aube',
  ]);
});

test('a word with an apostrophe of its own stays whole, and empty entries fall away', () => {
  expect(list("aujourd'hui, , presqu'île")).toEqual(["aujourd'hui", "presqu'île"]);
});

test('accents are kept, whatever code points they are written with', () => {
  expect(spelled('Attaque\u0301')).toBe('attaqué');
  expect(spelled('Où')).not.toBe(spelled('Ou'));
  expect(spelled('Cœur')).toBe('coeur');
});
