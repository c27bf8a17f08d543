import type { Day } from '../model/interval.ts';
import { type CivilDate, dayFromGregorian } from './gregorian.ts';

/** Day number of a Julian date; a four-year cycle has 1461 days, 1 March of year 0 (Julian) is the origin. */
export function dayFromJulian(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 4);
  const yearOfEra = y - era * 4;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 1461 + yearOfEra * 365 + dayOfYear - 719470;
}

/** Julian date of a day number. */
export function julianFromDay(number: Day): CivilDate {
  const z = number + 719470;
  const era = Math.floor(z / 1461);
  const dayOfEra = z - era * 1461;
  const yearOfEra = Math.min(3, Math.floor(dayOfEra / 365));
  const dayOfYear = dayOfEra - 365 * yearOfEra;
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: era * 4 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** First Gregorian day of states that left the Julian calendar late. */
export const julianUntil: Readonly<Record<string, Day>> = {
  RU: dayFromGregorian(1918, 2, 14),
  UA: dayFromGregorian(1918, 3, 1),
  BG: dayFromGregorian(1916, 4, 14),
  RS: dayFromGregorian(1919, 1, 28),
  RO: dayFromGregorian(1919, 4, 14),
  GR: dayFromGregorian(1923, 3, 1),
  GB: dayFromGregorian(1752, 9, 14),
};
