import type { DateParts } from './candidate.ts';
import { type CjkCursor, CLOSE, OPEN } from './cjk-cursor.ts';
import { cjkMonth } from './cjk-parts.ts';

/** First year in which Japan reckoned by the Gregorian calendar. */
const JAPAN_GREGORIAN = 1873;

const CHINA_GREGORIAN = 1912;

/** Characters behind an era in which a year of two figures is counted in it. */
const ERA_REACH = 400;

/** A year with its suffix, in any reckoning; brackets may give it in another one. */
export function cjkYear(c: CjkCursor, i: number): number {
  let at = i;
  const parts: DateParts = {};
  const era = c.find(at, 'era');
  if (era > 0 && c.sense.era !== undefined) {
    const { before, calendar } = c.sense.era;
    at = c.gap(era);
    if (c.text.charAt(at) === '第') at++;
    const after = c.number(at);
    if (after < 0 || c.value < 1 || c.value > (before < 0 ? 2700 : 120)) return -1;
    parts.year = before + c.value;
    parts.calendar = calendar;
    if (
      (calendar === 'japanese' && parts.year < JAPAN_GREGORIAN) ||
      (calendar === 'chinese' && parts.year < CHINA_GREGORIAN)
    )
      parts.lunar = true;
    at = bracketYear(c, after);
    const closed = c.spaced(at, 'year');
    if (closed < 0) return -1;
    c.yearParts = parts;
    c.lastEra = { before, calendar, at: i };
    return bracketYear(c, closed);
  }
  const bc = c.find(at, 'bc');
  const western = bc > 0 ? bc : c.find(at, 'western');
  if (western > 0) at = c.gap(western);
  const after = c.number(at);
  if (after < 0 || !c.plainDigits(at)) return -1;
  const told = c.value;
  const size = c.digits > 0 ? c.digits : after - at;
  if (c.text.charAt(at) === '元' || told < 1 || told > 2199) return -1;
  const known = western > 0;
  if (!known && size === 2 && told >= 1) {
    // 14年8月: a year of the era told before, or of the century of the story; only before a month.
    const closed = c.spaced(after, 'year');
    if (closed < 0 || cjkMonth(c, c.link(closed)) < 0) return -1;
    c.yearParts =
      c.lastEra !== undefined && i - c.lastEra.at < ERA_REACH && told <= 64
        ? {
            year: c.lastEra.before + told,
            ...(c.lastEra.calendar === undefined ? {} : { calendar: c.lastEra.calendar }),
          }
        : { shortYear: told };
    return closed;
  }
  if (!known && size !== 4 && told < 1000 && (size !== 3 || told % 10 === 0)) return -1;
  const inner = bracketYear(c, after);
  const closed = c.spaced(inner, 'year');
  if (closed < 0) return -1;
  if (c.find(closed, 'decade') > 0 || c.find(inner, 'decade') > 0 || c.text.charAt(closed) === '度')
    return -1;
  if (
    !known &&
    (size !== 4 || told % 100 === 0) &&
    c.find(closed, 'lengths') > 0 &&
    c.find(closed, 'approx') < 0 &&
    c.find(closed, 'stretch') < 0
  )
    return -1;
  parts.year = bc > 0 ? -told : told;
  c.yearParts = parts;
  return bracketYear(c, closed);
}

/** Behind a year, the same year in another reckoning in brackets: it is passed over. */
function bracketYear(c: CjkCursor, i: number): number {
  if (!OPEN.includes(c.text.charAt(i)) || c.text.charAt(i) === '') return i;
  let at = i + 1;
  const era = c.find(at, 'era');
  if (era > 0) at = era;
  const western = c.find(at, 'western');
  if (western > 0) at = western;
  const after = c.number(c.gap(at));
  if (after < 0 || c.value > 2199) return i;
  const closed = c.find(after, 'year');
  const end = closed > 0 ? closed : after;
  return CLOSE.includes(c.text.charAt(end)) && c.text.charAt(end) !== '' ? end + 1 : i;
}
