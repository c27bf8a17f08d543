import { expect, test } from 'vitest';
import { languageOf } from '../languages/index.ts';
import { datesItself } from './dates-itself.ts';
import type { Segment } from './segment.ts';

const dates = (code: string, text: string, words: string, kind: Segment['kind'] = 'heading'): boolean => {
  const start = text.indexOf(words);
  const segment = { kind, start: 0, end: text.length } as Segment;
  return datesItself(text, segment, { start, end: start + words.length }, languageOf(code));
};

test.each([
  ['en', 'Report of Vice-Admiral Codrington, 21 October 1827', '21 October 1827', true],
  ['en', 'The battle of Navarino, 20 October 1827', '20 October 1827', false],
  ['en', 'Report on the events of 20 October 1827 in the bay', '20 October 1827', false],
  ['ru', 'Донесение вице-адмирала, 21 октября 1827 года', '21 октября 1827 года', true],
  ['ru', 'Наваринское сражение 20 октября 1827 года', '20 октября 1827 года', false],
  ['de', 'Bericht des Admirals, 21. Oktober 1827', '21. Oktober 1827', true],
])('%s: %s', (code, text, words, itself) => {
  expect(dates(code, text, words)).toBe(itself);
});

test('a sentence of the text is no title', () => {
  expect(dates('en', 'The report of the Admiral came on 21 October 1827', '21 October 1827', 'prose')).toBe(
    false,
  );
});

test('a title that is set as a line of the text tells nothing, and dates itself', () => {
  const text = 'Записка председателя, 3 марта 1959 года.';
  const words = '3 марта 1959 года';
  const start = text.indexOf(words);
  const segment = { kind: 'prose', start: 0, end: text.length } as Segment;
  const time = { start, end: start + words.length };
  expect(datesItself(text, segment, time, languageOf('ru'), true)).toBe(true);
  expect(datesItself(text, segment, time, languageOf('ru'))).toBe(false);
});
