import { describe, expect, test } from 'vitest';
import { decline } from './declension-words.ts';
import type { Language } from './language.ts';
import { ru } from './ru/index.ts';
import { uk } from './uk/index.ts';

const formsOf = ({ declension }: Language, entry: string): string[] =>
  declension === undefined
    ? []
    : decline(declension, entry).forms.map(({ codes, form }) => `${form} ${codes}`);

describe('declension', () => {
  test.each([
    ['атак:f', ['атака sn', 'атаки sg pn', 'атаку sa', 'атак pg'], ru],
    ['арми:fия', ['армия sn', 'армии sg sd sl pn', 'армий pg'], ru],
    ['сопк~сопок:f', ['сопок pg', 'сопками pi'], ru],
    ['полк:m', ['полк sn', 'полка sg', 'полков pg'], ru],
    ['наступлени:nие', ['наступление sn sa', 'наступлений pg'], ru],
    ['атак:fк', ['атака sn', 'атаці sd sl', 'атак pg'], uk],
  ])('%s', (entry, wanted, language) => {
    expect(formsOf(language, entry)).toEqual(expect.arrayContaining(wanted));
  });

  test('an unknown paradigm is a mistake', () => {
    expect(() => formsOf(ru, 'атак:nichts')).toThrow('no paradigm for атак:nichts');
    expect(() => formsOf(ru, 'атака')).toThrow();
  });
});
