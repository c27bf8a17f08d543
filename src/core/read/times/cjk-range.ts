import type { DateParts } from './candidate.ts';
import { cjkClock } from './cjk-clock.ts';
import type { CjkCursor } from './cjk-cursor.ts';
import { cjkDate } from './cjk-date.ts';
import type { CjkParsed } from './cjk-parsed.ts';
import { cjkDay, cjkMonth } from './cjk-parts.ts';
import { cjkYear } from './cjk-year.ts';

/** One date or a range. */
export function cjkRange(c: CjkCursor, i: number): CjkParsed | undefined {
  const early = shortRange(c, i);
  if (early !== undefined) return early;
  const a = cjkDate(c, i) ?? twoDaysAt(c, i);
  if (a === undefined || a.to !== undefined) return a;
  // 7月29-31日, 7月29、30日: the first day stands without its suffix.
  if (a.from.month !== undefined && a.from.day === undefined && a.from.stretch === undefined) {
    const days = twoDaysAt(c, c.link(a.next));
    if (days?.to?.day !== undefined)
      return {
        next: days.next,
        from: { ...a.from, day: days.from.day ?? 1 },
        to: { month: a.from.month, day: days.to.day },
        ...(days.ends === undefined ? {} : { ends: days.ends }),
      };
  }
  if (a.from.year !== undefined && a.from.month === undefined && a.from.season === undefined) {
    const months = shortRange(c, c.link(a.next));
    if (months?.to?.month !== undefined)
      return {
        next: months.next,
        from: { ...a.from, month: months.from.month ?? 1 },
        to: { ...a.from, month: months.to.month },
        ...(months.ends === undefined ? {} : { ends: months.ends }),
      };
  }
  let at = a.next;
  let part = '';
  const told = a.from.day === undefined ? -1 : c.find(c.link(at), 'part');
  if (told > 0 && c.sense.part !== undefined) {
    part = c.sense.part;
    at = told;
  }
  const clocked = a.from.day === undefined ? -1 : cjkClock(c, c.link(a.next), true);
  const after = Math.max(at, clocked);
  const sep = c.find(c.gap(after), 'to');
  if (sep < 0) return a;
  const b = cjkDate(c, c.gap(sep));
  if (b === undefined || b.to !== undefined) return a;
  const to = b.from;
  const levels = (p: DateParts): number => (p.day !== undefined ? 3 : p.month !== undefined ? 2 : 1);
  if (b.dayOnly === true && a.from.day === undefined) return a;
  if (a.from.wide !== to.wide) return a;
  if (to.month === undefined && to.day !== undefined && a.from.month !== undefined) to.month = a.from.month;
  if (
    to.year === undefined &&
    to.month !== undefined &&
    a.from.month !== undefined &&
    a.from.year !== undefined
  )
    to.year = a.from.year + (to.month < a.from.month ? 1 : 0);
  if (a.dayOnly === true && b.dayOnly !== true) {
    if (to.month === undefined) return a;
    a.from.month = (a.from.day ?? 0) > (to.day ?? 32) ? (to.month === 1 ? 12 : to.month - 1) : to.month;
    delete a.dayOnly;
  }
  if (to.year !== undefined && a.from.year !== undefined && to.year < a.from.year) return a;
  if (
    levels(a.from) > 1 &&
    levels(to) === 1 &&
    to.day === undefined &&
    to.month === undefined &&
    to.year === undefined
  )
    return a;
  if (a.from.calendar !== undefined && to.calendar === undefined) to.calendar = a.from.calendar;
  if (a.from.lunar === true) to.lunar = true;
  const parsed: CjkParsed = {
    next: b.next,
    from: a.from,
    to,
    ends: { firstEnd: after, second: c.gap(sep) },
    ...(a.dayOnly === true ? { dayOnly: true } : {}),
    ...(a.monthsOn === undefined ? {} : { monthsOn: a.monthsOn }),
    ...(a.extra === undefined ? {} : { extra: a.extra }),
  };
  const neighbours =
    a.from.day !== undefined &&
    to.day !== undefined &&
    (to.day - a.from.day === 1 || (to.day === 1 && a.from.day >= 28));
  const night = c.find(b.next, 'nightBetween');
  if (neighbours && (night > 0 || part === 'night' || part === 'evening')) {
    const rest = night > 0 ? night : c.find(c.link(b.next), 'part');
    return {
      ...parsed,
      next: Math.max(rest, b.next),
      extra: { ...parsed.extra, night: 'between', part: 'night' },
    };
  }
  return parsed;
}

/** Without its suffix, a number before a dash and a full date: 29-31日, 7-8月, 1937-1945年. */
function shortRange(c: CjkCursor, i: number): CjkParsed | undefined {
  const first = c.number(i);
  if (first < 0 || !c.plainDigits(i)) return undefined;
  const told = c.value;
  const figures = c.digits;
  let sep = c.find(c.gap(first), 'to');
  if (sep < 0) sep = c.find(c.gap(first), 'and');
  if (sep < 0) return undefined;
  const at = c.gap(sep);
  const second = c.number(at);
  if (
    figures === 4 &&
    second > 0 &&
    c.digits === 4 &&
    told >= 1000 &&
    c.value > told &&
    c.value < 2200 &&
    c.value - told < 200 &&
    c.find(second, 'year') < 0 &&
    !'.,:/-'.includes(c.text.charAt(second) || 'x')
  ) {
    return {
      next: second,
      from: { year: told },
      to: { year: c.value },
      bare: 'plain',
      ends: { firstEnd: first, second: at },
    };
  }
  const y = cjkYear(c, at);
  if (y > 0 && told >= 1000 && figures === 4 && c.yearParts.year !== undefined && c.yearParts.year > told)
    return { next: y, from: { year: told }, to: c.yearParts, ends: { firstEnd: first, second: at } };
  const m = cjkMonth(c, at);
  if (m > 0 && told >= 1 && told < c.value)
    return { next: m, from: { month: told }, to: { month: c.value }, ends: { firstEnd: first, second: at } };
  return undefined;
}

/** 29-31日, 29、30日, 29日、30日 behind a month. */
function twoDaysAt(c: CjkCursor, i: number): CjkParsed | undefined {
  const first = c.number(i);
  if (first < 0 || c.value < 1 || c.value > 31 || !c.plainDigits(i)) return undefined;
  const a = c.value;
  const closed = c.find(first, 'day');
  let sep = c.find(c.gap(closed > 0 ? closed : first), 'to');
  if (sep < 0) sep = c.find(c.gap(closed > 0 ? closed : first), 'and');
  if (sep < 0) return undefined;
  const second = cjkDay(c, c.gap(sep), true);
  if (second < 0 || c.value <= a || (c.digits === 0 && a === c.value)) return undefined;
  const told = c.value;
  if (c.find(second, 'lengths') > 0 || c.find(second, 'later') > 0) return undefined;
  return {
    next: second,
    from: { day: a },
    to: { day: told },
    dayOnly: true,
    ends: { firstEnd: closed > 0 ? closed : first, second: c.gap(sep) },
  };
}
