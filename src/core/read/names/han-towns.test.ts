import { expect, test } from 'vitest';
import { clusterNames, type Lexeme } from './cluster-names.ts';
import { indexNames } from './name-index.ts';

const lexeme = (stem: string, language: string): Lexeme => ({
  id: `${language}|${stem}`,
  stem,
  language,
  form: stem,
  spellings: [stem],
  kind: 'place',
  initials: [],
  count: 1,
});

const keysOf = (...names: readonly (readonly [stem: string, language: string])[]): string[] => {
  const found = clusterNames(
    names.map(([stem, language]) => lexeme(stem, language)),
    indexNames({ parties: [], names: [] }),
  );
  return names.map(([stem, language]) => found.get(`${language}|${stem}`)?.key ?? '');
};

test('a town in Chinese characters meets what letters call it, in every script', () => {
  const keys = keysOf(['奉天', 'ja'], ['沈阳', 'zh'], ['mukden', 'en'], ['мукден', 'ru']);
  expect(new Set(keys).size).toBe(1);
  expect(new Set(keysOf(['旅顺', 'zh'], ['port arthur', 'en'], ['порт артур', 'ru'])).size).toBe(1);
  expect(new Set(keysOf(['长崎', 'ja'], ['nagasaki', 'de'])).size).toBe(1);
});

test('towns of the list stay apart', () => {
  expect(new Set(keysOf(['奉天', 'ja'], ['旅顺', 'ja'], ['大连', 'zh'], ['port said', 'en'])).size).toBe(4);
});
