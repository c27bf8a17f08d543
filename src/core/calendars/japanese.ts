import type { Day } from '../model/interval.ts';
import { dayFromGregorian } from './gregorian.ts';

/** Eras of modern Japan. The Gregorian calendar was taken over on 1 January of Meiji 6 (1873). */
export type JapaneseEra = 'meiji' | 'taisho' | 'showa' | 'heisei' | 'reiwa';

/** First day of each era. */
export const eraStarts: Readonly<Record<JapaneseEra, Day>> = {
  meiji: dayFromGregorian(1868, 10, 23),
  taisho: dayFromGregorian(1912, 7, 30),
  showa: dayFromGregorian(1926, 12, 25),
  heisei: dayFromGregorian(1989, 1, 8),
  reiwa: dayFromGregorian(2019, 5, 1),
};

const FIRST_YEAR: Readonly<Record<JapaneseEra, number>> = {
  meiji: 1868,
  taisho: 1912,
  showa: 1926,
  heisei: 1989,
  reiwa: 2019,
};

/** Names of the eras as they are written. */
export const eraNames: Readonly<Record<string, JapaneseEra>> = {
  明治: 'meiji',
  大正: 'taisho',
  昭和: 'showa',
  平成: 'heisei',
  令和: 'reiwa',
  meiji: 'meiji',
  taisho: 'taisho',
  taishō: 'taisho',
  showa: 'showa',
  shōwa: 'showa',
  heisei: 'heisei',
  reiwa: 'reiwa',
};

/** Gregorian year of the n-th year of an era (the first is 元年). */
export const yearFromEra = (era: JapaneseEra, n: number): number => FIRST_YEAR[era] + n - 1;
