import type { DateParts } from './candidate.ts';
import { type CjkCursor, CLOSE, OPEN } from './cjk-cursor.ts';

export function cjkMonth(c: CjkCursor, i: number): number {
  const after = c.number(i);
  if (after < 0 || c.value < 1 || c.value > 12 || !c.plainDigits(i)) return -1;
  if (c.digits === 0 && (c.text.charAt(i) === '零' || c.text.charAt(i) === '〇')) return -1;
  const told = c.value;
  const next = c.spaced(after, 'month');
  c.value = told;
  return next;
}

export function cjkDay(c: CjkCursor, i: number, behindMonth: boolean): number {
  const after = c.number(i);
  if (
    after < 0 ||
    c.value < 1 ||
    c.value > 31 ||
    c.text.charAt(i) === '元' ||
    c.text.charAt(i) === '正' ||
    c.digits > 2
  )
    return -1;
  const told = c.value;
  let next = c.spaced(after, 'day');
  if (next < 0 && behindMonth) next = c.spaced(after, 'dayBehindMonth');
  c.value = told;
  return next;
}

/** 初三, and behind a word for the lunar calendar 十五 too: days of the moon stand without a suffix. */
export function lunarDay(c: CjkCursor, i: number, lunar: boolean): number {
  const young = c.text.charAt(i) === '初';
  if (!young && !lunar) return -1;
  const after = c.number(young ? i + 1 : i);
  return after > 0 && c.digits === 0 && c.value >= 1 && c.value <= (young ? 10 : 30) ? after : -1;
}

export function weekdayBehind(c: CjkCursor, i: number): number {
  const direct = c.find(i, 'weekday');
  if (direct > 0) return direct;
  const linked = c.find(c.link(i), 'weekday');
  if (linked > 0) return linked;
  if (!OPEN.includes(c.text.charAt(i)) || c.text.charAt(i) === '') return i;
  const inside = c.find(i + 1, 'weekday');
  return inside > 0 && CLOSE.includes(c.text.charAt(inside)) ? inside + 1 : i;
}

/** Stretch or season behind a year or month. */
export function cjkTail(c: CjkCursor, i: number, from: DateParts): number {
  const linked = c.link(i);
  for (const at of [i, linked]) {
    const season = from.month === undefined ? c.find(at, 'season') : -1;
    if (season > 0 && c.sense.season !== undefined) {
      from.season = c.sense.season;
      return season;
    }
    const stretch = c.find(at, 'stretch');
    if (stretch > 0 && c.sense.stretch !== undefined) {
      from.stretch = c.sense.stretch;
      return stretch;
    }
  }
  return i;
}
