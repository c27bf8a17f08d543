import { expect, test } from 'vitest';
import { languageOf } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { namesWhole, tellsOfWhole } from './of-whole.ts';

const tells = (code: string, text: string, heading?: string): boolean =>
  tellsOfWhole(text, { start: 0, end: text.length }, heading, languageOf(code) as Language);

test.each([
  ['en', 'In the whole war the Danes lost 2,900 men.'],
  ['en', 'Some 900 died in the second Danish war.'],
  ['en', 'The war cost 2,900 lives.'],
  ['ru', 'За всю войну погибло 2900 человек.'],
  ['ru', 'В русско-турецкой войне погибло 900 человек.'],
  ['uk', 'Протягом війни загинуло 900 людей.'],
  ['pl', 'W czasie wojny zginęło 900 ludzi.'],
  ['de', 'Im Krieg fielen 900 Mann.'],
  ['de', 'Im Verlauf des dänischen Krieges fielen 900 Mann.'],
  ['fr', 'Pendant toute la guerre, 900 hommes périrent.'],
  ['ja', 'この戦争で900人が死んだ。'],
  ['zh', '整个战争死了900人。'],
])('%s: %s is of the whole event', (code, text) => expect(tells(code, text)).toBe(true));

test.each([
  ['en', 'The first battle of the war cost 500 lives.'],
  ['en', 'After the war 500 came home.'],
  ['en', 'In the wary town 500 died.'],
  ['en', 'In May, the war council met; 500 died.'],
  ['ru', 'Первая битва войны стоила 500 жизней.'],
  ['ru', 'До войны там жило 500 человек.'],
  ['de', 'Nach dem Krieg kamen 500 heim.'],
  ['ja', '戦争の前に500人がいた。'],
  ['zh', '战争前有500人。'],
])('%s: %s is not', (code, text) => expect(tells(code, text)).toBe(false));

test('under a heading of losses or results all figures are of the whole', () => {
  expect(tells('en', 'The Danes lost 2,900 men.', 'Losses and aftermath')).toBe(true);
  expect(tells('de', 'Die Dänen verloren 2900 Mann.', '== Folgen ==')).toBe(true);
  expect(tells('ja', '日本軍は900人を失った。', '損害')).toBe(true);
  expect(tells('en', 'The Danes lost 700 men.', 'The storming of Dybbol')).toBe(false);
});

test('an outcome of the war names it', () => {
  const names = (code: string, text: string): boolean =>
    namesWhole(text, { start: 0, end: text.length }, languageOf(code) as Language);
  expect(names('en', 'Prussia won the war')).toBe(true);
  expect(names('ru', 'Пруссия выиграла войну')).toBe(true);
  expect(names('zh', '日本赢得了战争')).toBe(true);
  expect(names('en', 'Prussia won the day')).toBe(false);
});

test('a heading is looked through once for all sentences under it', () => {
  const heading = 'Losses '.repeat(100_000);
  const start = performance.now();
  for (let n = 0; n < 2_000; n++) expect(tells('en', 'They lost 9 men.', heading)).toBe(true);
  // Each time anew it would take minutes.
  expect(performance.now() - start).toBeLessThan(10_000);
});
