import { FIRST_YEAR, years } from './chinese-years.ts';
import { dayFromGregorian } from './gregorian.ts';

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
