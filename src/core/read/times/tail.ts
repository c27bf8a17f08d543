import type { DateParts } from './candidate.ts';
import type { TimeCursor } from './cursor.ts';
import { KIND } from './lexicon.ts';
import { isCounted, yearAt } from './parts.ts';
import { NUMBER, WORD } from './tokens.ts';

/** After day and month: comma, links, a year, `of that year`, old style. */
export function yearTail(c: TimeCursor, i: number, parts: DateParts): number {
  let next = i;
  const comma = c.is(next, ',') ? next + 1 : next;
  let linked = c.skip(comma, KIND.links);
  // Of a language known from CLDR the small word between month and year is not known.
  if (
    c.lexicon.guess !== undefined &&
    linked === comma &&
    c.kind[comma] === WORD &&
    c.size(comma) <= 4 &&
    c.kind[comma + 1] === NUMBER &&
    c.size(comma + 1) === 4
  )
    linked++;
  for (const at of linked === comma ? [comma] : [linked, comma]) {
    const after = yearAt(c, at);
    if (after < 0 || (!c.yearSure && parts.day === undefined && isCounted(c, after))) continue;
    parts.year = c.yearValue;
    next = after;
    break;
  }
  if (parts.year === undefined) {
    // `of that year`, `of the following year`.
    const that = c.lex(next, KIND.thatYear);
    if (that > 0) {
      parts.yearsOn = 0;
      return that;
    }
    for (const at of linked === next ? [next] : [linked, next]) {
      const on = c.lex(at, KIND.relative);
      const counted = c.sense?.relative;
      if (on < 0 || counted?.unit !== 'year' || c.kind[at] === NUMBER || c.lexicon.numbers.has(c.word(at)))
        continue;
      parts.yearsOn = counted.offset;
      return on;
    }
  }
  return styleBehind(c, next, parts);
}

export function styleBehind(c: TimeCursor, i: number, parts: DateParts): number {
  const open = c.is(i, '(') || c.is(i, '[');
  const at = open ? i + 1 : i;
  let next = c.lex(at, KIND.oldStyle);
  if (next > 0) parts.calendar = 'julian';
  else {
    next = c.lex(at, KIND.newStyle);
    if (next > 0) parts.calendar = 'gregorian';
  }
  if (next < 0) return i;
  if (!open) return next;
  return c.is(next, ')') || c.is(next, ']') ? next + 1 : i;
}

export function rangeMark(c: TimeCursor, i: number, night: boolean): number {
  if (c.is(i, '-') || c.is(i, '/')) return c.is(i + 1, '-') ? i + 2 : i + 1;
  if (night) {
    const to = c.lex(i, KIND.nightTo);
    if (to > 0) return to;
  }
  const to = c.lex(i, KIND.to);
  return to > 0 ? to : -1;
}
