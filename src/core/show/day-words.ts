import { namedPart } from '../calendars/day-parts.ts';
import { dayFromGregorian, daysInMonth, gregorianFromDay } from '../calendars/gregorian.ts';
import { monthName } from '../calendars/month-name.ts';
import type { Dated } from '../model/account.ts';
import { clockInWords } from '../model/clock-stretches.ts';
import type { Day, Interval } from '../model/interval.ts';

/** Year of a day; years before the common era as `44 BC`. */
export function yearWords(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`;
}

/** One day: `29 July 1938`, or `29 July` when the year goes without saying. */
export function dayWords(day: Day, withYear = true): string {
  const { year, month, day: of } = gregorianFromDay(day);
  return `${of} ${monthName(month)}${withYear ? ` ${yearWords(year)}` : ''}`;
}

/** Two days with what they share said once: `29 July to 11 August 1938`. */
export function spanWords(first: Day, last: Day, withYear = true): string {
  const a = gregorianFromDay(first);
  const b = gregorianFromDay(last);
  const end = withYear ? ` ${yearWords(b.year)}` : '';
  if (first === last) return dayWords(first, withYear);
  if (a.year !== b.year) {
    if (a.month === 1 && a.day === 1 && b.month === 12 && b.day === 31)
      return `${yearWords(a.year)} to ${yearWords(b.year)}`;
    return `${dayWords(first)} to ${dayWords(last)}`;
  }
  if (a.day === 1 && b.day === daysInMonth(b.year, b.month)) {
    if (a.month === 1 && b.month === 12) return yearWords(a.year);
    if (a.month === b.month) return `${monthName(a.month)}${end}`;
    return `${monthName(a.month)} to ${monthName(b.month)}${end}`;
  }
  if (a.month === b.month) return `${a.day} to ${b.day} ${monthName(b.month)}${end}`;
  return `${a.day} ${monthName(a.month)} to ${b.day} ${monthName(b.month)}${end}`;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Minutes after midnight as `05:15`; past midnight it goes on counting, as accounts do. */
export const clockWords = (minutes: number): string =>
  `${two(Math.floor(minutes / 60))}:${two(Math.floor(minutes % 60))}`;

/** An interval as it stands under a mark: short, without the year when `withYear` is false. */
export function intervalWords(time: Interval, withYear = true): string {
  const { earliest, latest, clock } = time;
  let words: string;
  if (earliest === undefined && latest === undefined) return 'no date';
  if (earliest === undefined) words = `to ${dayWords(latest as Day, withYear)}`;
  else if (latest === undefined) words = `from ${dayWords(earliest, withYear)}`;
  else words = spanWords(earliest, latest, withYear);
  const about = time.approximate ? 'about ' : '';
  if (clock === undefined) return `${about}${words}`;
  // Who tells the hour tells it of a day that is known.
  const hour = namedPart(clock.earliest, clock.latest) ?? clockInWords(clock, clockWords, ' to ');
  return `${words}, ${about}${hour}`;
}

/** The day of a moment in a journal: of `2026-11-29T03:34:05Z` `29 November 2026`. */
export function momentDayWords(iso: string): string {
  const [year = 0, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number);
  return dayWords(dayFromGregorian(year, month, day));
}

/** A moment in a journal: `29 November 2026, 03:34 UTC`. */
export const momentWords = (iso: string): string => `${momentDayWords(iso)}, ${iso.slice(11, 16)} UTC`;

/** The date of an account or edition: `about 2007`, `March 1939`, `2 August 1938`. */
export function datedWords(dated: Dated): string {
  return intervalWords(dated.value);
}

/** First year of a date, for sorting and margins; `undefined` when the beginning is open. */
export function yearOf(dated: Dated | undefined): number | undefined {
  const day = dated?.value.earliest ?? dated?.value.latest;
  return day === undefined ? undefined : gregorianFromDay(day).year;
}
