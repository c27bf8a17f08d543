import { expect, test } from 'vitest';
import { en } from '../../languages/en/index.ts';
import { pl } from '../../languages/pl/index.ts';
import { ru } from '../../languages/ru/index.ts';
import { tellersOf } from './tellers.test-support.ts';

test('who is certain of something, or of an opinion, tells it', () => {
  expect(tellersOf('The consul was of the opinion that 300 men had fallen.', en)).toEqual(['300 The consul']);
  expect(tellersOf('Консул сделал вывод, что погибло 300 человек.', ru)).toEqual(['300 Консул']);
  expect(tellersOf('Konsul wyraził obawę, że zginęło 300 ludzi.', pl)).toEqual(['300 Konsul']);
});

test('who is moved by news does not tell it', () => {
  expect(tellersOf('The peasants fled at the news that 300 men had fallen.', en)).toEqual(['300 -']);
});
