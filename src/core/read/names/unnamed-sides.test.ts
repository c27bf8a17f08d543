import { expect, test } from 'vitest';
import { languages } from '../../languages/index.ts';
import { unnamedSides } from '../../model/unnamed-sides.ts';
import { sideWords } from './unnamed-sides.ts';

const of = (code: string, words: string): string | undefined =>
  sideWords(languages.find((language) => language.code === code)).in(words);

test.each([
  ['en', 'the rebels', 'REBELS'],
  ['en', 'The garrison of the fortress', 'GARRISON'],
  ['en', 'rebel-held villages', undefined],
  ['en', 'the soldiers', undefined],
  ['ru', 'осаждавшие', 'BESIEGERS'],
  ['ru', 'восставших', 'REBELS'],
  ['ru', 'союзной республики', undefined],
  ['uk', 'повстанці', 'REBELS'],
  ['de', 'die Verbündeten', 'ALLIES'],
  ['de', 'der Aufständischen', 'REBELS'],
  ['fr', 'Les alliés', 'ALLIES'],
  ['pl', 'powstańców', 'REBELS'],
  ['ja', '城の守備隊', 'GARRISON'],
  ['zh', '联军', 'ALLIES'],
  ['pl', 'do tłumu', 'DEMONSTRATORS'],
  ['pl', 'Załoga twierdzy', 'GARRISON'],
  ['pl', 'tłumacz', undefined],
  ['en', 'Shiite militias', 'SHIITES'],
  ['de', 'die Sunniten', 'SUNNIS'],
  ['ru', 'мусульманские отряды', 'MUSLIMS'],
  ['ru', 'индустрия', undefined],
  ['de', 'Hindukusch', undefined],
  ['pl', 'muzułmanie', 'MUSLIMS'],
  ['zh', '印度教徒', 'HINDUS'],
  ['en', 'the Nazis themselves', 'NAZIS'],
  ['en', 'four thousand communists', 'COMMUNISTS'],
  ['en', 'communism', undefined],
  ['de', 'die Kommunisten', 'COMMUNISTS'],
  ['fr', 'les franquistes', 'NATIONALISTS'],
  ['ru', 'отряд штурмовиков', 'NAZIS'],
  ['uk', 'комуністів', 'COMMUNISTS'],
  ['pl', 'faszystów', 'FASCISTS'],
  ['zh', '纳粹', 'NAZIS'],
  ['zh', '士兵', undefined],
])('%s: %s speaks of %s', (code, words, side) => {
  expect(of(code, words)).toBe(side);
});

test('every side of every language has a name to be shown by', () => {
  for (const { code, names } of languages)
    for (const side of Object.keys(names.sides ?? {}))
      expect(unnamedSides[side], `${code} ${side}`).toBeDefined();
});

test('a language without such words, or none, knows no side', () => {
  expect(sideWords(undefined).in('the rebels')).toBeUndefined();
});
