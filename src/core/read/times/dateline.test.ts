import { expect, test } from 'vitest';
import { languageOf } from '../../languages/index.ts';
import { segment } from '../segment.ts';
import { readTimes } from '../times.ts';

/** The days of the times of a text, `-` for none. */
function days(text: string, code = 'en'): string[] {
  const language = languageOf(code);
  const segments = segment(text, [], language?.segment);
  const { times } = readTimes({ edition: 'e', text, segments, language, code });
  return times.map(({ words, value }) => `${words} ${value.earliest ?? '-'}`);
}

test('a report says yesterday from its dateline', () => {
  const [line = '', yesterday = ''] = days('Orvale, 5 March 1961. The town was shelled yesterday.');
  expect(Number(yesterday.split(' ').at(-1))).toBe(Number(line.split(' ').at(-1)) - 1);
  const [zeile = '', gestern = ''] = days('Orwalde, 5. März 1961. Gestern wurde die Stadt beschossen.', 'de');
  expect(Number(gestern.split(' ').at(-1))).toBe(Number(zeile.split(' ').at(-1)) - 1);
});

test('a day told in a sentence of the story is no dateline', () => {
  expect(
    days('At Orvale, on 5 March 1961, the guns fell silent. The town was shelled yesterday.'),
  ).toHaveLength(1);
});
