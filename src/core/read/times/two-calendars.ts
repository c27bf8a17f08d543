import type { DateParts } from './candidate.ts';
import type { TimeCursor } from './cursor.ts';
import { KIND } from './lexicon.ts';
import type { Parsed } from './parsed.ts';
import { dayAt, monthAt } from './parts.ts';
import { yearTail } from './tail.ts';

/** Behind a date, the same day in the other calendar: `(7 ноября)`, `/7 November`. */
export function otherCalendar(c: TimeCursor, i: number, told: DateParts): Parsed | undefined {
  const open = c.is(i, '(') || c.is(i, '[');
  if ((!open && !c.is(i, '/')) || told.calendar !== undefined) return undefined;
  const at = c.skip(c.skip(i + 1, KIND.oldStyle), KIND.newStyle);
  const other: DateParts = {};
  let next = dayAt(c, at);
  let named = -1;
  if (next > 0) {
    other.day = c.dayValue;
    named = monthAt(c, c.links(next));
  } else if (c.words.slashes === 'mdy') {
    named = monthAt(c, at);
    next = named > 0 ? dayAt(c, named) : -1;
    if (next > 0) other.day = c.dayValue;
  }
  if (next < 0 || named < 0 || other.day === undefined) return undefined;
  other.month = c.monthValue;
  let inner = yearTail(c, Math.max(next, named), other);
  if (open) {
    inner = c.skip(inner, KIND.newStyle);
    if (!c.is(inner, ')') && !c.is(inner, ']')) return undefined;
    inner++;
  }
  const gap = apart(told, other);
  if (gap === 0) return undefined;
  if (other.year === undefined && told.year === undefined) inner = yearTail(c, inner, other);
  return { next: inner, from: inBothCalendars(told, other, gap) };
}

/** One day told in both calendars; the later figure is the Gregorian one and `calendar` names the words. */
function inBothCalendars(a: DateParts, b: DateParts, gap: number): DateParts {
  const [julian, gregorian] = gap > 0 ? [a, b] : [b, a];
  const joint: DateParts = {
    day: gregorian.day ?? 1,
    month: gregorian.month ?? 1,
    calendar: 'julian',
    turned: true,
  };
  if (gregorian.year !== undefined) joint.year = gregorian.year;
  // 25 December 1917 (7 January): the new year lies between the two.
  else if (julian.year !== undefined)
    joint.year = julian.year + ((gregorian.month ?? 1) < (julian.month ?? 1) ? 1 : 0);
  return joint;
}

/** 12 (25) февраля 1918: one month for both days. */
export function twoDays(c: TimeCursor, i: number): Parsed | undefined {
  const first = dayAt(c, i);
  const a = c.dayValue;
  if (first < 0 || (!c.is(first, '(') && !c.is(first, '/'))) return undefined;
  const second = dayAt(c, first + 1);
  const b = c.dayValue;
  if (second < 0) return undefined;
  const close = c.is(first, '(') ? (c.is(second, ')') ? second + 1 : -1) : second;
  if (close < 0) return undefined;
  const named = monthAt(c, c.links(close));
  if (named < 0 || Math.abs(a - b) < 10 || Math.abs(a - b) > 13) return undefined;
  const from: DateParts = { day: Math.max(a, b), month: c.monthValue, calendar: 'julian', turned: true };
  return { next: yearTail(c, named, from), from };
}

/** Days of the months, February on the mean. */
const LENGTHS = [31, 28.25, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many days the second date stands behind the first if the two are one day in two calendars, else 0. */
function apart(a: DateParts, b: DateParts): number {
  const order = (p: DateParts): number => {
    let days = p.day ?? 1;
    for (let m = 1; m < (p.month ?? 1); m++) days += LENGTHS[m - 1] ?? 30;
    return days;
  };
  let gap = order(b) - order(a);
  if (gap < -300) gap += 365.25;
  if (gap > 300) gap -= 365.25;
  const size = Math.abs(gap);
  return size >= 9 && size <= 14.5 ? Math.sign(gap) * Math.round(size) : 0;
}
