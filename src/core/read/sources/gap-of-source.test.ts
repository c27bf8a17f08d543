import { expect, test } from 'vitest';
import { de } from '../../languages/de/index.ts';
import { en } from '../../languages/en/index.ts';
import { pl } from '../../languages/pl/index.ts';
import { ru } from '../../languages/ru/index.ts';
import { uk } from '../../languages/uk/index.ts';
import { tellersOf } from './tellers.test-support.ts';

test('what is written somewhere is told by the writing', () => {
  expect(
    tellersOf('В его мемуарах, вышедших позже, потери батальона сократились до восьмидесяти человек.', ru),
  ).toEqual(['восьмидесяти его мемуарах']);
  expect(tellersOf('In seinen Memoiren schrumpfen die Verluste auf achtzig Mann.', de)).toEqual([
    'achtzig seinen Memoiren',
  ]);
});

test('an office is no writing, and where someone writes it he tells it', () => {
  expect(tellersOf('В министерстве работали восемьдесят человек.', ru)).toEqual(['восемьдесят -']);
  expect(tellersOf('Как записал в дневнике врач Лисин, умерло восемьдесят человек.', ru)).toEqual([
    'восемьдесят врач Лисин',
  ]);
});

test('for a witness something is so; for others it is done', () => {
  expect(tellersOf('For the chronicler the relief army was 90,000 strong.', en)).toEqual([
    '90,000 the chronicler',
  ]);
  expect(tellersOf('For the king they raised 90,000 men.', en)).toEqual(['90,000 -']);
  expect(tellersOf('Dla kronikarza armia liczyła 90 000 ludzi.', pl)).toEqual(['90 000 kronikarza']);
});

test('a name between commas behind a preposition is cited', () => {
  expect(tellersOf('Військо налічувало, за Грабянкою, близько 9 тисяч шабель.', uk)).toEqual([
    '9 тисяч Грабянкою',
  ]);
  expect(tellersOf('За Дніпром стояло 9 тисяч козаків.', uk)).toEqual(['9 тисяч -']);
});
