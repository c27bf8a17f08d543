import type { DayPart, RelativePhrase } from '../../languages/time-words.ts';
import type { TimeCandidate } from './candidate.ts';
import type { TimeCursor } from './cursor.ts';
import { KIND } from './lexicon.ts';
import { dayAt, monthAt } from './parts.ts';
import { behindDay, pushDate } from './push.ts';
import { rangeAt } from './range.ts';
import { BREAK, NUMBER, WORD } from './tokens.ts';

/** More days, weeks or months than anyone counts on from a date. */
const MOST_TIMES = 400;

/** The number told inside a phrase; 1 where none is. */
function timesIn(c: TimeCursor, i: number, next: number): number {
  let times = 1;
  for (let j = i; j < next; j++) {
    const n = c.kind[j] === NUMBER ? (c.value[j] ?? 1) : (c.lexicon.numbers.get(c.word(j)) ?? 0);
    if (n > 1) times = n;
  }
  return times;
}

/**
 * The day after 29 July, за два дня до 5 августа: a day counted from the one told right behind. Not `for three days after 29 July`, which is a
 * stretch of time.
 */
export function fromDayTold(c: TimeCursor, i: number): number {
  const on = c.lex(i, KIND.fromDay);
  const phrase = c.sense?.relative;
  if (on < 0 || phrase === undefined) return -1;
  const times = timesIn(c, i, on);
  if (times > MOST_TIMES || (times > 1 && c.words.stretchBefore?.includes(c.word(i - 1)) === true)) return -1;
  const at = c.links(on);
  const parsed = rangeAt(c, at, '');
  if (parsed?.from.day === undefined || parsed.to !== undefined || parsed.from.lunar === true) return -1;
  const days = phrase.offset * times * (phrase.unit === 'week' ? 7 : 1);
  const told = [c.start[at] ?? 0, c.end[parsed.next - 1] ?? 0] as const;
  return pushDate(
    c,
    i,
    parsed,
    { fromDay: { days, told }, ...(phrase.part === undefined ? {} : { part: phrase.part }) },
    at,
  );
}

export function pushRelative(
  c: TimeCursor,
  i: number,
  next: number,
  phrase: RelativePhrase,
  part?: DayPart,
): number {
  const times = timesIn(c, i, next);
  if (times > MOST_TIMES) return -1;
  const candidate: TimeCandidate = {
    start: c.start[i] ?? 0,
    end: c.end[next - 1] ?? 0,
    kind: 'relative',
    from: {},
    approximate: false,
    relative: {
      unit: phrase.unit,
      offset: phrase.offset * times,
      ...(phrase.fromWriting === true ? { fromWriting: true } : {}),
    },
  };
  if (part !== undefined) candidate.part = part;
  if (phrase.stretch !== undefined) candidate.from.stretch = phrase.stretch;
  const end2 = phrase.unit === 'day' ? behindDay(c, next, candidate) : next;
  candidate.end = c.end[end2 - 1] ?? candidate.end;
  c.out.push(candidate);
  return end2;
}

/** On Monday, в понедельник: a day of the week alone, counted from the day on which a report was sent. */
export function weekdayAlone(c: TimeCursor, i: number): number {
  const next = c.lex(i, KIND.weekday);
  const weekday = c.sense?.value ?? 0;
  if (next < 0 || weekday === 0 || c.words.weekdayBefore?.includes(c.word(i - 1)) !== true) return -1;
  // `on Monday evenings`, `on Sunday Island`: a name, or days that recur.
  if (c.kind[next] === NUMBER || (c.kind[next] === WORD && c.capital(next))) return -1;
  c.out.push({
    start: c.start[i] ?? 0,
    end: c.end[next - 1] ?? 0,
    kind: 'relative',
    from: {},
    approximate: false,
    relative: { unit: 'day', offset: 0, fromWriting: true, weekday },
  });
  return next;
}

/** The end of the year, Ende des Monats: a part of the running one. */
export function stretchOf(c: TimeCursor, i: number): number {
  const stretch = c.lex(i, KIND.stretch);
  const which = c.sense?.stretch;
  if (stretch < 0 || which === undefined) return -1;
  for (const [want, unit] of [
    [KIND.thatYear, 'year'],
    [KIND.thatMonth, 'month'],
  ] as const) {
    const next = c.lex(stretch, want);
    if (next < 0) continue;
    c.out.push({
      start: c.start[i] ?? 0,
      end: c.end[next - 1] ?? 0,
      kind: 'relative',
      from: { stretch: which },
      approximate: false,
      relative: { unit, offset: 0 },
    });
    return next;
  }
  return -1;
}

/** On the 24th, am 24., 24-го числа: a day of the running month; `before`: the part of it that stands before, and where that begins. */
export function dayAlone(
  c: TimeCursor,
  i: number,
  before?: { readonly start: number; readonly part: DayPart },
): number {
  if (c.kind[i] !== NUMBER && !spelledDay(c, i)) return -1;
  const next = dayAt(c, i);
  if (next < 0 || monthAt(c, c.links(next)) > 0 || c.lex(next, KIND.centuryNouns) > 0) return -1;
  const noun = c.lex(next, KIND.dayNouns);
  const marked = next > i + 1 || noun > 0 || c.kind[i] === WORD;
  const closed =
    !c.words.ordinalStop &&
    c.words.dayBefore === undefined &&
    (next >= c.count || '.;:)'.includes(c.word(next)) || c.kind[next] === BREAK);
  const bare =
    c.words.bareDays === true &&
    c.before(i, KIND.dayBefore) &&
    (next >= c.count || ',.;:)'.includes(c.word(next)) || c.lex(next, KIND.adverb) > 0);
  if (!bare && (!marked || (noun < 0 && !closed && !c.before(i, KIND.dayBefore)))) return -1;
  const told = c.dayValue;
  // `the 24th Division`, `am 24. Breitengrad`: a noun follows.
  if (
    noun < 0 &&
    c.kind[i] === NUMBER &&
    c.kind[next] === WORD &&
    (c.words.ordinalStop ? c.capital(next) : !lowerLink(c, next))
  )
    return -1;
  if (noun < 0 && (c.kind[next] === NUMBER || c.is(next, '-'))) return -1;
  const candidate: TimeCandidate = {
    start: c.start[before?.start ?? i] ?? 0,
    end: 0,
    kind: 'day',
    from: { day: told },
    approximate: c.before(i, KIND.approx),
  };
  if (before !== undefined && before.part !== 'day') candidate.part = before.part;
  const done = behindDay(c, Math.max(noun, next), candidate);
  candidate.end = c.end[done - 1] ?? 0;
  c.out.push(candidate);
  return done;
}

/** `On the tenth the bishop died`, `am zehnten fiel die Stadt`: an ordinal in words that no noun follows. */
function spelledDay(c: TimeCursor, i: number): boolean {
  if (c.kind[i] !== WORD || c.capital(i) || c.words.spelledDays === undefined) return false;
  const next = c.lex(i, KIND.ordinal);
  // `On the first they failed`: the low ones count other things as often.
  if (next < 0 || (c.sense?.value ?? 0) <= 3 || !c.words.spelledDays.before.includes(c.word(i - 1)))
    return false;
  if (c.words.ordinalStop) return c.kind[next] === WORD && !c.capital(next) && c.lex(next, KIND.and) < 0;
  return (
    c.words.spelledDays.behind.includes(c.word(next)) && c.words.spelledDays.opens.includes(c.word(i - 2))
  );
}

function lowerLink(c: TimeCursor, i: number): boolean {
  return (
    c.lex(i, KIND.links) > 0 ||
    c.lex(i, KIND.and) > 0 ||
    c.lex(i, KIND.to) > 0 ||
    c.lex(i, KIND.yearPrepositions) > 0
  );
}
