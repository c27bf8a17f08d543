import { expect, test } from 'vitest';
import { languageOf } from '../languages/index.ts';
import { deathDated } from './death-dates.ts';

const dated = (code: string, text: string, date: string): string | undefined => {
  const start = text.indexOf(date);
  const at = deathDated(text, { start, end: start + date.length }, 0, languageOf(code));
  return at === undefined ? undefined : text.slice(at, at + 4);
};

test.each([
  ['en', 'Two were hit; one of the wounded died in June 1912.', 'June 1912', 'died'],
  ['fr', 'Le capitaine fut blessé et mourut le 4 juin.', '4 juin', 'mour'],
  ['de', 'Der Hauptmann wurde getroffen und starb am 4. Juni.', '4. Juni', 'star'],
  // A letter that folds to two, and a word that holds the one asked for behind it.
  ['de', 'Große Grüße: Oberst Weiß wurde getroffen und starb am 4. Juni.', '4. Juni', 'star'],
  ['en', 'One of them died, as was studied, in June 1912.', 'June 1912', 'died'],
  ['ru', 'Капитан был ранен и умер 4 июня.', '4 июня', 'умер'],
  ['zh', '他在战斗中负伤，6月4日去世。', '6月4日', '去世。'],
])('%s: the date of a death that is told in passing', (code, text, date, word) => {
  expect(dated(code, text, date)).toBe(word);
});

test.each([
  ['en', 'On 4 June 1912 the captain died.', '4 June 1912'],
  ['en', 'The captain died. The fort fell on 4 June.', '4 June'],
  ['en', 'They were studied on 4 June.', '4 June'],
  ['zh', '6月4日他去世。', '6月4日'],
])('%s: %s', (code, text, date) => {
  expect(dated(code, text, date)).toBeUndefined();
});
