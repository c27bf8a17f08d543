import { expect, test } from 'vitest';
import { guessTitle } from './guess-title.ts';

const plain = (text: string) => guessTitle(text, []);

test('a short line by itself above the text is its title, in any script', () => {
  expect(plain('The Battle of Cape Orsa\n\nThe battle was fought on 9 May.')).toBe('The Battle of Cape Orsa');
  expect(plain('\n  Память о  Велине \n \nБыло это так.\n')).toBe('Память о Велине');
  expect(plain('特斯克渡口事件\n\n1987年8月3日夜,双方交火。')).toBe('特斯克渡口事件');
  expect(plain('1916: the year of Orsa and after\n\nText.')).toBe('1916: the year of Orsa and after');
});

test('a heading is a title also where the text follows at once', () => {
  const text = 'Orsa\nThe battle was fought on 9 May.';
  expect(guessTitle(text, [{ kind: 'heading', start: 0, end: 4, level: 1 }])).toBe('Orsa');
  expect(plain(text)).toBeUndefined();
});

test('prose, a sentence, a date, a greeting and a line without more text are none', () => {
  expect(
    plain('TESK, August 5, 1987. At least seven people were killed.\n\nA shepherd heard shots.'),
  ).toBeUndefined();
  expect(plain('We marched at dawn.\n\nThe hill was taken.')).toBeUndefined();
  expect(plain('17 September 1943\n\nThe village burned.')).toBeUndefined();
  expect(plain('Dear Sir,\n\nI write to you.')).toBeUndefined();
  expect(plain('Only a title\n')).toBeUndefined();
  expect(plain(`${'A very long line '.repeat(20)}\n\nText.`)).toBeUndefined();
  expect(plain('* * *\n\nText.')).toBeUndefined();
  expect(plain('')).toBeUndefined();
});
