import type { DateParts } from './candidate.ts';
import type { TimeCursor } from './cursor.ts';
import { dayMonth, monthFirst, yearFirst } from './day-month.ts';
import { figuresAt } from './figures.ts';
import { KIND } from './lexicon.ts';
import type { Parsed } from './parsed.ts';
import { monthAt } from './parts.ts';
import { yearTail } from './tail.ts';
import { NUMBER, WORD } from './tokens.ts';
import { wideAt } from './wide.ts';
import { yearsAt } from './year-alone.ts';

/** One date at `i`. */
export function dateAt(c: TimeCursor, i: number, night: boolean): Parsed | undefined {
  if (i >= c.count) return undefined;
  const weekday = c.lex(i, KIND.weekday);
  if (weekday > 0) {
    const at = c.is(weekday, ',') || c.is(weekday, '.') ? weekday + 1 : weekday;
    const linked = c.links(at);
    return (
      dayMonth(c, linked, night) ??
      (monthAt(c, linked) > 0 ? monthFirst(c, linked) : undefined) ??
      figuresAt(c, linked)
    );
  }
  const stretch = c.lex(i, KIND.stretch);
  if (stretch > 0) {
    const which = c.sense?.stretch;
    let at = c.is(stretch, '-') ? stretch + 1 : stretch;
    c.uncoded = at;
    at = c.links(at);
    // "early to mid July": the whole of both.
    if (c.lex(at, KIND.stretch) > 0) at = c.lex(at, KIND.stretch);
    const inner = plainDate(c, at);
    c.uncoded = -1;
    if (inner === undefined || inner.to !== undefined || inner.from.day !== undefined) return undefined;
    if (which !== undefined) inner.from.stretch = which;
    if (inner.bare === 'plain') inner.bare = 'preposition';
    return inner;
  }
  return plainDate(c, i, night);
}

function plainDate(c: TimeCursor, i: number, night = false): Parsed | undefined {
  const season = c.lex(i, KIND.season);
  const named = c.sense?.season;
  if (season > 0 && named !== undefined) {
    const from: DateParts = { season: named };
    let next = yearTail(c, season, from);
    if (
      from.year === undefined &&
      from.yearsOn === undefined &&
      c.lexicon.doubtfulSeasons.has(c.word(i)) &&
      (!c.before(i, KIND.doubtfulSeasonBefore) || c.lex(season, KIND.links) > 0)
    )
      return undefined;
    if (from.year === undefined && from.yearsOn === undefined && inName(c, i, season)) return undefined;
    let to: DateParts | undefined;
    const firstEnd = next;
    if (from.year !== undefined && (c.is(next, '-') || c.is(next, '/')) && c.kind[next + 1] === NUMBER) {
      const long = c.size(next + 1);
      const second = c.value[next + 1] ?? 0;
      if (long === 4 || (long === 2 && from.year > 0)) {
        to = { season: named, year: long === 4 ? second : from.year - (from.year % 100) + second };
        next = c.skip(next + 2, KIND.yearNouns);
      }
    }
    return to === undefined
      ? { next, from }
      : { next, from, to, ends: { firstEnd, second: firstEnd + 1, listed: false } };
  }
  const feast = c.lex(i, KIND.feast);
  if (feast > 0) {
    const from: DateParts = {
      month: Math.floor((c.sense?.value ?? 101) / 100),
      day: (c.sense?.value ?? 1) % 100,
    };
    const next = yearTail(c, feast, from);
    // The Christmas Offensive is no day: without a year the feast stands behind a preposition and before no name.
    if (
      from.year !== undefined ||
      (c.before(i, KIND.yearPrepositions) && !(c.kind[feast] === WORD && c.capital(feast)))
    )
      return { next, from };
  }
  return (
    wideAt(c, i) ??
    figuresAt(c, i) ??
    yearFirst(c, i) ??
    dayMonth(c, i, night) ??
    monthFirst(c, i) ??
    yearsAt(c, i)
  );
}

/** `the Winter Palace`, `le palais d'Hiver`: a season with a capital that is part of the name of a place. German writes all nouns so. */
function inName(c: TimeCursor, i: number, next: number): boolean {
  if (c.words.ordinalStop || !c.capital(next - 1)) return false;
  return c.lexicon.namedPlaces.has(c.word(next)) || (!c.words.capitalMonths && !c.sentenceStart(i));
}
