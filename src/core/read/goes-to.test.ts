import { expect, test } from 'vitest';
import { languageOf } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { goesTo } from './goes-to.ts';

const told = (tag: string, text: string, place: string, act = 'withdraw'): boolean => {
  const start = text.indexOf(place);
  return goesTo(text, act, { start, end: start + place.length }, languageOf(tag) as Language);
};

test('where someone went is told from what he left by the word beside the place', () => {
  expect(told('en', 'The column retreated to Mill Hill.', 'Mill Hill')).toBe(true);
  expect(told('en', 'The column retreated from Mill Hill.', 'Mill Hill')).toBe(false);
  expect(told('en', 'The column left Mill Hill.', 'Mill Hill')).toBe(false);
  expect(told('de', 'Sie zogen sich nach Orla zurück.', 'Orla')).toBe(true);
  expect(told('de', 'Sie zogen sich aus Orla zurück.', 'Orla')).toBe(false);
  expect(told('fr', 'Ils se retirèrent sur Orval.', 'Orval')).toBe(true);
  expect(told('fr', 'Ils se retirèrent d’Orval.', 'Orval')).toBe(false);
  expect(told('ru', 'Отряд отступил к Озёрной.', 'Озёрной')).toBe(true);
  expect(told('ru', 'Отряд отступил от Озёрной.', 'Озёрной')).toBe(false);
  expect(told('uk', 'Загін відступив до Озерної.', 'Озерної')).toBe(true);
  expect(told('pl', 'Oddział wycofał się z Orlic.', 'Orlic')).toBe(false);
  expect(told('zh', '守军撤至河边。', '河边')).toBe(true);
  expect(told('zh', '守军撤出县城。', '县城')).toBe(false);
  expect(told('ja', '守備隊は河辺へ退いた。', '河辺')).toBe(true);
  expect(told('ja', '守備隊は県城から退いた。', '県城')).toBe(false);
});

test('other acts have no such place', () => {
  expect(told('en', 'The column advanced to Mill Hill.', 'Mill Hill', 'advance')).toBe(false);
});
