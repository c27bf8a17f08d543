import type { DateParts } from './candidate.ts';
import type { TimeCursor } from './cursor.ts';
import { dateAt } from './date.ts';
import { KIND } from './lexicon.ts';
import type { Parsed } from './parsed.ts';
import { rangeMark } from './tail.ts';
import { NUMBER, WORD } from './tokens.ts';

/** A date or two joined by a dash, `to`, or after `between` by `and`. */
export function rangeAt(
  c: TimeCursor,
  i: number,
  prefix: 'from' | 'between' | '',
  night = false,
): Parsed | undefined {
  c.between = prefix === 'between';
  const a = dateAt(c, i, night);
  c.between = false;
  if (a === undefined || a.to !== undefined) return a;
  const la = level(a.from);
  let sep = prefix === 'between' ? c.lex(a.next, KIND.and) : -1;
  if (sep < 0) sep = rangeMark(c, a.next, night);
  if (sep < 0 && c.is(a.next, ',')) {
    const after = rangeMark(c, a.next + 1, night);
    if (after > 0 && !c.is(a.next + 1, '-')) sep = after;
  }
  // Of a language known from CLDR the small word between two dates is not known.
  if (
    sep < 0 &&
    c.lexicon.guess !== undefined &&
    la === 3 &&
    c.kind[a.next] === WORD &&
    c.size(a.next) <= 3 &&
    c.kind[a.next + 1] === NUMBER
  )
    sep = a.next + 1;
  if (sep < 0) return a;
  if (prefix === '' && !night && la < 2 && !c.is(a.next, '-') && a.bare !== 'confirmed') return a;
  const second = c.skip(sep, KIND.links);
  const b = dateAt(c, second, night);
  if (b === undefined || b.to !== undefined || level(b.from) !== la || a.from.wide !== b.from.wide) return a;
  if (la === 1 && (b.from.year ?? 0) <= (a.from.year ?? 0)) return a;
  const bare =
    a.bare === 'plain' && prefix !== '' ? 'preposition' : b.bare === 'confirmed' ? 'confirmed' : a.bare;
  return {
    next: b.next,
    from: a.from,
    to: b.from,
    ends: { firstEnd: a.next, second, listed: false },
    ...(bare === undefined ? {} : { bare }),
  };
}

/** How fine a date is: century or decade, year, month or season, day. */
const level = (p: DateParts): number =>
  p.day !== undefined ? 3 : p.month !== undefined || p.season !== undefined ? 2 : p.wide ? 0 : 1;
