import { expect, test } from 'vitest';
import { languageOf } from '../../languages/index.ts';
import { segment } from '../segment.ts';
import { readTimes } from '../times.ts';

/** The first time of a text: its words and whether it is only about so late. */
function first(text: string, code: string): string {
  const language = languageOf(code);
  const [time] = readTimes({
    edition: 'e',
    text,
    segments: segment(text, [], language?.segment),
    language,
    code,
  }).times;
  return `${time?.words} ${time?.value.approximate === true ? 'about' : 'exactly'} ${time?.value.clock?.earliest ?? '-'}`;
}

test('about an hour behind its day is about', () => {
  expect(first('On 2 June 1962 at about 10 a.m. the crowd came.', 'en')).toMatch(/about 600$/);
  expect(first('Le 2 juin 1962, vers 13 heures, la foule arriva.', 'fr')).toMatch(/about 780$/);
  expect(first('2 июня 1962 года около 10 часов утра пришла толпа.', 'ru')).toMatch(/about 600$/);
  expect(first('1962年6月2日约13时，士兵开枪。', 'zh')).toMatch(/about 780$/);
  expect(first('1962年6月2日13时许，士兵开枪。', 'zh')).toMatch(/about 780$/);
});

test('an hour behind its day is exact without such a word, and about so many are no day', () => {
  expect(first('On 2 June 1962 at 10 a.m. the crowd came.', 'en')).toMatch(/exactly 600$/);
  expect(first('Le 2 juin 1962, à 13 heures, la foule arriva.', 'fr')).toMatch(/exactly 780$/);
  expect(first('1962年6月2日約200名の兵士が来た。', 'ja')).toBe('1962年6月2日 exactly -');
});
