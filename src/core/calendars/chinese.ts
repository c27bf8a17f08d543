import { FIRST_YEAR, years } from './chinese-years.ts';
import { dayFromGregorian } from './gregorian.ts';

/** Year before the first of an era, by its name in both forms. Republic, Manchukuo, and the Qing eras of 1850 to 1912. */
export const eraBefore: Readonly<Record<string, number>> = {
  民国: 1911,
  民國: 1911,
  中華民國: 1911,
  中华民国: 1911,
  大同: 1931,
  康德: 1933,
  康徳: 1933,
  咸丰: 1850,
  咸豐: 1850,
  同治: 1861,
  光绪: 1874,
  光緒: 1874,
  宣统: 1908,
  宣統: 1908,
};

/** Gregorian year of the n-th year of an era; undefined for a name that is not known. Lunar new year is not regarded. */
export function yearFromEra(name: string, n: number): number | undefined {
  const before = eraBefore[name];
  return before === undefined ? undefined : before + n;
}

/** Hexadecimal digits of a year in the table. */
const DIGITS = 6;

/**
 * First and last day of a month of the Chinese lunar year that begins in a Gregorian one, or one day of it; `leap`: of the month that is told a
 * second time. Undefined outside the table, and of a month or day that year does not have.
 */
export function chineseDays(
  year: number,
  month: number,
  day?: number,
  leap = false,
): readonly [number, number] | undefined {
  const at = (year - FIRST_YEAR) * DIGITS;
  if (at < 0 || at >= years.length) return undefined;
  const told = Number.parseInt(years.slice(at, at + DIGITS), 16);
  const doubled = told >> 19;
  if (leap && doubled !== month) return undefined;
  // The leap month stands behind the month it repeats, and all later ones behind it.
  const index = month - 1 + (leap || (doubled > 0 && month > doubled) ? 1 : 0);
  let first = dayFromGregorian(year, 1, 20) + ((told >> 13) & 63);
  const long = (which: number): boolean => ((told >> which) & 1) === 1;
  for (let i = 0; i < index; i++) first += long(i) ? 30 : 29;
  const length = long(index) ? 30 : 29;
  if (day === undefined) return [first, first + length - 1];
  return day > length ? undefined : [first + day - 1, first + day - 1];
}
