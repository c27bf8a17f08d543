import { expect, test } from 'vitest';
import { languages } from '../../languages/index.ts';
import { segment } from '../segment.ts';
import { readTimes } from '../times.ts';

/** The days read in a text of several paragraphs, as TIMEX3. */
function days(code: string, text: string): (string | undefined)[] {
  const language = languages.find((one) => one.code === code);
  if (language === undefined) throw new Error(code);
  const segments = segment(text, [], language.segment);
  return readTimes({ edition: 'e', text, segments, language, code })
    .times.filter(({ value }) => value.precision === 'day')
    .map(({ timex }) => timex);
}

test.each([
  [
    'en',
    'The siege began on 6 June 1857. The order was hers, according to a commission of 1858. On 17 July the relief came.',
  ],
  [
    'de',
    'Die Belagerung begann am 6. Juni 1857. So sagt es der Bericht von 1858. Am 17. Juli kam der Entsatz.',
  ],
  [
    'fr',
    "Le siège commença le 6 juin 1857. C'est ce que dit le rapport de 1858. Le 17 juillet, les secours arrivèrent.",
  ],
])('%s: the year of an inquiry is not that of the story', (code, text) => {
  expect(days(code, text)).toEqual(['1857-06-06', '1857-07-17']);
});

test('the year in which a heading says that its text was printed is not that of the story', () => {
  const text = `Narrative of the consul, printed in 1859

The rebels came on 6 June 1857. They had guns.

On 27 June the garrison left. On 15 July the house burned. On 16 July the relief came. On 17 July it rained.`;
  expect(days('en', text)).toEqual(['1857-06-06', '1857-06-27', '1857-07-15', '1857-07-16', '1857-07-17']);
});

test('a year that dates what happened leads the story on', () => {
  expect(
    days('en', 'The siege began on 6 June 1857. In 1858 the war went on. On 17 July the relief came.'),
  ).toEqual(['1857-06-06', '1858-07-17']);
});
