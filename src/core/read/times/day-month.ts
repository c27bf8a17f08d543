import type { DateParts } from './candidate.ts';
import type { TimeCursor } from './cursor.ts';
import { KIND } from './lexicon.ts';
import type { Parsed } from './parsed.ts';
import { dayAt, isCounted, monthAt, yearAt } from './parts.ts';
import { rangeMark, yearTail } from './tail.ts';
import { NUMBER, WORD } from './tokens.ts';
import { otherCalendar, twoDays } from './two-calendars.ts';

/** 29 July 1938; 29–31 July; 25 October (7 November) 1917. */
export function dayMonth(c: TimeCursor, i: number, night: boolean): Parsed | undefined {
  const doubled = twoDays(c, i);
  if (doubled !== undefined) return doubled;
  let next = dayAt(c, i);
  if (next < 0) return undefined;
  const first = c.dayValue;
  let second = 0;
  let secondAt = next;
  let sep = rangeMark(c, next, night);
  let listed = false;
  const firstEnd = next;
  if (sep < 0) {
    sep = c.lex(next, KIND.and);
    listed = sep > 0 && !night && !c.between;
  }
  // Of a language known from CLDR the word between two days is not known.
  if (
    sep < 0 &&
    c.lexicon.guess !== undefined &&
    c.kind[next] === WORD &&
    !c.capital(next) &&
    c.size(next) <= 5 &&
    monthAt(c, next) < 0
  ) {
    sep =
      c.kind[next + 1] === WORD && c.size(next + 1) <= 4 && c.kind[next + 2] === NUMBER ? next + 2 : next + 1;
  }
  if (sep > 0) {
    const after = dayAt(c, c.skip(sep, KIND.links));
    if (
      after > 0 &&
      (c.lexicon.guess === undefined || c.dayValue > first) &&
      monthAt(c, c.links(after)) > 0
    ) {
      second = c.dayValue;
      secondAt = c.skip(sep, KIND.links);
      next = after;
    }
  }
  const at = c.links(next);
  let done = monthAt(c, at);
  if (done < 0) return undefined;
  const from: DateParts = { day: first, month: c.monthValue };
  if (second > 0) {
    const to: DateParts = { day: second, month: c.monthValue };
    done = yearTail(c, done, to);
    if (to.year !== undefined) from.year = to.year;
    if (to.calendar !== undefined) from.calendar = to.calendar;
    if (to.yearsOn !== undefined) from.yearsOn = to.yearsOn;
    return { next: done, from, to, ends: { firstEnd, second: secondAt, listed } };
  }
  done = yearTail(c, done, from);
  return otherCalendar(c, done, from) ?? { next: done, from };
}

/** July 29, 1938; July 29–31; July 1938; July. */
export function monthFirst(c: TimeCursor, i: number): Parsed | undefined {
  const named = monthAt(c, i);
  if (named < 0) return undefined;
  const from: DateParts = { month: c.monthValue };
  const linked = c.words.slashes === 'mdy' ? c.skip(named, KIND.links) : named;
  const after = c.words.slashes === 'mdy' || c.words.order === 'ymd' ? dayAt(c, linked) : -1;
  if (
    after > 0 &&
    !(c.kind[linked] === WORD && (linked === named || c.capital(linked))) &&
    !c.is(after, ':') &&
    monthAt(c, c.skip(after, KIND.links)) < 0 &&
    !isCounted(c, after)
  ) {
    from.day = c.dayValue;
    let sep = rangeMark(c, after, false);
    const listed = sep < 0 && !c.between;
    if (sep < 0) sep = c.lex(after, KIND.and);
    if (sep > 0) {
      const secondAt = c.skip(sep, KIND.links);
      const second = dayAt(c, secondAt);
      if (
        second > 0 &&
        monthAt(c, c.skip(second, KIND.links)) < 0 &&
        !isCounted(c, second) &&
        c.dayValue > (from.day ?? 0)
      ) {
        const to: DateParts = { month: from.month ?? 1, day: c.dayValue };
        const next = yearTail(c, second, to);
        if (to.year !== undefined) from.year = to.year;
        if (to.yearsOn !== undefined) from.yearsOn = to.yearsOn;
        return { next, from, to, ends: { firstEnd: after, second: secondAt, listed } };
      }
    }
    return { next: yearTail(c, after, from), from };
  }
  const next = yearTail(c, named, from);
  return { next, from };
}

/** 1938. július 29., 1938 m. liepos 29 d. */
export function yearFirst(c: TimeCursor, i: number): Parsed | undefined {
  if (c.words.order !== 'ymd' || c.kind[i] !== NUMBER || c.size(i) !== 4) return undefined;
  const after = yearAt(c, i);
  if (after < 0) return undefined;
  const told = c.yearValue;
  const at = c.links(c.is(after, '.') ? after + 1 : after);
  const inner = dayMonth(c, at, false) ?? (monthAt(c, at) > 0 ? monthFirst(c, at) : undefined);
  if (inner === undefined || inner.from.year !== undefined) return undefined;
  inner.from.year = told;
  return inner;
}
