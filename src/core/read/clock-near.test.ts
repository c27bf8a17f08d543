import { expect, test } from 'vitest';
import { languageOf } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { claimsIn } from './claims-examples.test-support.ts';

/** Hour and minute of the last act of a text, with `~` where it is told as near them; the part of the day; or `-`. */
function hourOf(language: string, text: string): string {
  const when = claimsIn(text, languageOf(language) as Language).findLast(({ kind }) => kind === 'act')?.when
    ?.value;
  if (when?.clock === undefined) return '-';
  const { earliest, latest } = when.clock;
  const told = earliest === latest ? `${earliest / 60}` : `${earliest / 60}-${latest / 60}`;
  return `${when.approximate ? '~' : ''}${told}`;
}

test.each([
  ['en', 'On 4 March 1961 the soldiers fired shortly after 4 p.m.', '~16'],
  ['en', 'On 4 March 1961 the soldiers fired at around 4 p.m.', '~16'],
  ['de', 'Am 4. März 1961 schossen die Soldaten kurz vor 16 Uhr.', '~16'],
  ['de', 'Am 4. März 1961 schossen die Soldaten gegen 16 Uhr.', '~16'],
  ['fr', 'Le 4 mars 1961, peu après 16 heures, les soldats tirèrent sur la foule.', '~16'],
  ['fr', 'Le 4 mars 1961, vers 16 h 30, les soldats tirèrent sur la foule.', '~16.5'],
  ['ru', '4 марта 1961 года вскоре после 16:00 солдаты открыли огонь.', '~16'],
  ['ru', '4 марта 1961 года около 16 часов солдаты открыли огонь.', '~16'],
  ['uk', '4 березня 1961 року невдовзі після 16:00 солдати відкрили вогонь.', '~16'],
  ['pl', '4 marca 1961 roku krótko po godzinie 16 żołnierze otworzyli ogień.', '~16'],
  ['pl', '4 marca 1961 roku tuż przed 16.00 żołnierze otworzyli ogień.', '~16'],
  ['ja', '1961年3月4日午後4時過ぎ、兵士が群衆に発砲した。', '~16'],
  ['zh', '1961年3月4日下午四时许，士兵向人群开枪。', '~16'],
  ['zh', '1961年3月4日下午四点多，士兵向人群开枪。', '~16'],
])('%s, near an hour: %s', (language, text, told) => {
  expect(hourOf(language, text)).toBe(told);
});

test.each([
  ['en', 'On 4 March 1961 the soldiers fired at 4 p.m.', '16'],
  ['de', 'Am 4. März 1961 schossen die Soldaten um 16 Uhr.', '16'],
  ['fr', 'Le 4 mars 1961, à 16 h 30, les soldats tirèrent sur la foule.', '16.5'],
  ['ru', '4 марта 1961 года в 16 часов солдаты открыли огонь.', '16'],
  ['pl', '4 marca 1961 roku o 16.00 żołnierze otworzyli ogień.', '16'],
  ['ja', '1961年3月4日午後4時、兵士が群衆に発砲した。', '16'],
  // What is many, and what is crossed, is no hour told roughly.
  ['zh', '1961年3月4日下午四时许多士兵开枪。', '16'],
  ['zh', '1961年3月4日下午四时整，士兵向人群开枪。', '16'],
])('%s, the hour itself: %s', (language, text, told) => {
  expect(hourOf(language, text)).toBe(told);
});

test('the hour of its day dates a deed, though the day stands nearer; what an inner clause tells has its own', () => {
  expect(hourOf('en', 'On 4 March 1961 the soldiers fired without any warning at all at 4 p.m.')).toBe('16');
  expect(
    hourOf(
      'en',
      'On 4 March 1961 the soldiers, who had reached the square at 2 p.m., fired at the crowd at 4 p.m.',
    ),
  ).toBe('16');
  expect(
    hourOf('en', 'At 6 p.m. on 5 March 1961 the mayor spoke. The soldiers had fired on 4 March 1961.'),
  ).toBe('-');
});
