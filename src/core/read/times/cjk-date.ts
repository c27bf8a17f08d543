import type { DateParts, TimeCandidate } from './candidate.ts';
import { cjkClock } from './cjk-clock.ts';
import type { CjkCursor } from './cjk-cursor.ts';
import { cjkFigures } from './cjk-figures.ts';
import type { CjkParsed } from './cjk-parsed.ts';
import { cjkDay, cjkMonth, cjkTail, lunarDay, weekdayBehind } from './cjk-parts.ts';
import { cjkWide } from './cjk-wide.ts';
import { cjkYear } from './cjk-year.ts';

const HAN = /[\u4e00-\u9fff]/;

/** A date at `i`: year, month and day as far as they are told. */
export function cjkDate(c: CjkCursor, i: number): CjkParsed | undefined {
  const figures = cjkFigures(c, i);
  if (figures !== undefined) return figures;
  const broad = cjkWide(c, i);
  if (broad !== undefined) return broad;
  let at = i;
  let lunar = false;
  const moon = c.find(at, 'lunar');
  if (moon > 0) {
    lunar = true;
    at = c.link(moon);
  }
  const from: DateParts = {};
  let next = cjkYear(c, at);
  let extra: Partial<TimeCandidate> | undefined;
  if (next > 0) Object.assign(from, c.yearParts);
  else {
    const on = c.find(at, 'yearsOn');
    const years = c.sense.on;
    if (on > 0 && years !== undefined && cjkMonth(c, c.link(on)) > 0) {
      from.yearsOn = years;
      next = on;
    } else {
      const counted = c.find(at, 'relative');
      const phrase = counted > 0 ? c.sense.relative : undefined;
      if (phrase?.unit === 'year' && phrase.fromWriting === true && cjkMonth(c, c.link(counted)) > 0) {
        from.yearsOn = phrase.offset;
        extra = { relative: { unit: 'year', offset: phrase.offset, fromWriting: true } };
        next = counted;
      } else if (
        phrase?.unit === 'month' &&
        phrase.fromWriting === true &&
        cjkDay(c, c.link(counted), true) > 0
      ) {
        const { offset } = phrase;
        const closed = cjkDay(c, c.link(counted), true);
        return {
          next: weekdayBehind(c, closed),
          from: { day: c.value },
          dayOnly: true,
          monthsOn: offset,
          extra: { relative: { unit: 'month', offset, fromWriting: true } },
        };
      }
    }
  }
  const lead = c.find(at, 'monthsOn');
  if (next < 0 && lead > 0 && c.sense.on !== undefined) {
    const on = c.sense.on;
    const closed = cjkDay(c, c.link(lead), true);
    if (closed > 0)
      return { next: weekdayBehind(c, closed), from: { day: c.value }, dayOnly: true, monthsOn: on };
  }
  let monthAt = next > 0 ? c.link(next) : at;
  const moonBehind = next > 0 ? c.find(monthAt, 'lunar') : -1;
  if (moonBehind > 0) {
    lunar = true;
    monthAt = moonBehind;
  }
  const leap = c.find(monthAt, 'leapMonth');
  const named = cjkMonth(c, leap > 0 ? leap : monthAt);
  if (named > 0 && !(next < 0 && c.find(named, 'lengths') > 0)) {
    from.month = c.value;
    // A month in figures is one of our calendar, whatever days of the moon were told before.
    if (next < 0 && c.digits > 0) from.calendar = 'gregorian';
    if (leap > 0) from.leap = true;
    if (lunar || leap > 0) {
      from.lunar = true;
      const calendar = from.calendar ?? c.words.moon;
      if (calendar !== undefined) from.calendar = calendar;
    }
    const dayAt = c.link(named);
    const closed = cjkDay(c, dayAt, true);
    if (closed > 0) {
      from.day = c.value;
      return { next: weekdayBehind(c, closed), from, ...(extra === undefined ? {} : { extra }) };
    }
    const moonDay = lunarDay(c, dayAt, lunar);
    if (moonDay > 0)
      return {
        next: moonDay,
        from: {
          ...(c.words.moon === undefined ? {} : { calendar: c.words.moon }),
          ...from,
          day: c.value,
          lunar: true,
        },
      };
    // 二〇〇四年八月十五: in numerals the sign of the day may be left out before a stop.
    const bareDay = next > 0 && named === dayAt ? c.number(named) : -1;
    if (bareDay > 0 && c.digits === 0 && c.value >= 1 && c.value <= 31 && !HAN.test(c.text.charAt(bareDay))) {
      return { next: bareDay, from: { ...from, day: c.value } };
    }
    if (next < 0 && c.find(named, 'nameAfter') > 0) return undefined;
    return { next: cjkTail(c, named, from), from, ...(extra === undefined ? {} : { extra }) };
  }
  if (from.yearsOn !== undefined) return undefined;
  if (next > 0) return { next: cjkTail(c, next, from), from };
  const alone = cjkDay(c, at, false);
  if (alone > 0) {
    const told = c.value;
    const single1 = c.digits === 0 && told <= 10 && !hourBehind(c, alone);
    c.value = told;
    if (
      single1 ||
      c.find(alone, 'lengths') > 0 ||
      c.find(alone, 'later') > 0 ||
      c.find(alone, 'earlier') > 0 ||
      !c.plainDigits(at)
    )
      return undefined;
    return { next: weekdayBehind(c, alone), from: { day: told }, dayOnly: true };
  }
  return undefined;
}

/** Whether an hour or an early part of the day stands behind 八日, so that it is no stretch of eight days; 三日夜 may be nights. */
function hourBehind(c: CjkCursor, day: number): boolean {
  const at = c.link(day);
  const early = c.find(at, 'part');
  if (early > 0 && (c.sense.part === 'before-dawn' || c.sense.part === 'dawn')) return true;
  return cjkClock(c, at, true) > 0;
}
