import { expect, test } from 'vitest';
import { de } from '../../languages/de/index.ts';
import { en } from '../../languages/en/index.ts';
import { ru } from '../../languages/ru/index.ts';
import { tellersOf } from './tellers.test-support.ts';

test('what stands behind a noun of what is said belongs to him whose word it is', () => {
  expect(tellersOf("The ministry's claim that 600 insurgents had been killed was mocked.", en)).toEqual([
    '600 The ministry',
  ]);
  expect(
    tellersOf('Die Behauptung des Ministeriums, 600 Aufständische seien getötet worden, wurde verlacht.', de),
  ).toEqual(['600 des Ministeriums']);
  expect(tellersOf('Заявление министерства о 600 убитых повстанцах вызвало смех.', ru)).toEqual([
    '600 министерства',
  ]);
});

test('a claim to something is none of that', () => {
  expect(tellersOf('The claim of the heirs rested on 600 acres of marsh.', en)).toEqual(['600 -']);
});
