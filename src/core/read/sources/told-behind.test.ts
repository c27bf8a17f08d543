import { expect, test } from 'vitest';
import { de } from '../../languages/de/index.ts';
import { fr } from '../../languages/fr/index.ts';
import { ru } from '../../languages/ru/index.ts';
import { tellersOf } from './tellers.test-support.ts';

test('a clause of telling at the end tells what stands before it, whatever stands between its verb and who speaks', () => {
  expect(
    tellersOf('Au moins 400 prisonniers étaient morts de soif, écrivait en mai une infirmière.', fr),
  ).toEqual(['400 une infirmière']);
  expect(
    tellersOf('Mindestens 400 Gefangene seien verdurstet, schrieb eine Schwester im Mai nach Hause.', de),
  ).toEqual(['400 eine Schwester']);
  expect(tellersOf('Не менее 400 пленных умерли от жажды, писала в мае домой медсестра.', ru)).toEqual([
    '400 медсестра',
  ]);
});

test('a judgement of the figure is no telling of it', () => {
  expect(tellersOf('Погибли 400 пленных, что историки считают сильным преувеличением.', ru)).toEqual([
    '400 -',
  ]);
});
