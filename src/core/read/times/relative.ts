import { dayFromGregorian, gregorianFromDay } from '../../calendars/gregorian.ts';
import type { Interval } from '../../model/interval.ts';
import { type DateParts, type TimeCandidate, wholeParts } from './candidate.ts';
import { astronomical, dayRange, impossible } from './value.ts';

/** The date the text has reached. */
interface Running {
  readonly candidate: TimeCandidate | undefined;
  readonly parts: DateParts;
}

/** Sentences behind which a day no longer counts as the running one. */
const REACH = 12;

/** Told year of an astronomical one. */
const told = (year: number): number => (year <= 0 ? year - 1 : year);

/** Whether a date lies behind a day, so far as both tell. */
function isLater(one: DateParts, { year = 0, month = 1, day = 1 }: DateParts): boolean {
  const apart = (one.year ?? 0) - year || (one.month ?? 1) - month;
  return apart > 0 || (apart === 0 && one.day !== undefined && one.day > day);
}

/** Parts of a day number. */
function partsOfDay(number: number): DateParts {
  const date = gregorianFromDay(number);
  return { year: told(date.year), month: date.month, day: date.day };
}

/** What the phrases are counted from besides the dates of the text. */
export interface RelativeFrame {
  /** Number of the sentence an offset stands in; asked with rising offsets. */
  readonly sentenceAt: (offset: number) => number;
  readonly written?: Interval | undefined;
  /** The dateline of a report, for a text of which it is not known when it was written. */
  readonly dateline?: TimeCandidate | undefined;
  /** Whether a date in the sentence of a number is that of a death told in passing. */
  readonly ofDeath?: (candidate: TimeCandidate, sentence: number) => boolean;
}

/**
 * Gives phrases that count from the running date (`the next day`, `that night`, `at 5 a.m.`, `29日`) their date, in
 * reading order. A phrase with nothing to count from is left out.
 */
export function resolveRelative(candidates: readonly TimeCandidate[], frame: RelativeFrame): TimeCandidate[] {
  const out: TimeCandidate[] = [];
  const { written, dateline } = frame;
  const writing: Running | undefined =
    written?.earliest === undefined || written.latest === undefined || written.latest - written.earliest > 366
      ? undefined
      : { candidate: undefined, parts: partsOfDay(written.earliest) };
  const writingLength =
    written?.earliest === undefined || written.latest === undefined
      ? Number.POSITIVE_INFINITY
      : written.latest - written.earliest;
  let day: Running | undefined;
  let month: Running | undefined;
  let year: Running | undefined;
  let dayAt = -1;
  for (const candidate of candidates) {
    const index = frame.sentenceAt(candidate.start);
    if (candidate.kind === 'length') {
      out.push(candidate);
      continue;
    }
    // A year told as the following one was placed with the years.
    if (candidate.kind === 'date' || candidate.from.year !== undefined) {
      if (candidate.fromDay !== undefined) candidate.from = countedOn(candidate.from, candidate.fromDay.days);
      out.push(candidate);
      remember(candidate, index);
      continue;
    }
    const base = anchor(candidate, index);
    if (base === undefined || !shift(base, candidate)) continue;
    out.push(candidate);
    remember(candidate, index);
  }
  return out;

  function remember(candidate: TimeCandidate, index: number): void {
    const parts = candidate.to ?? candidate.from;
    if (parts.year === undefined || parts.wide !== undefined) return;
    if (day !== undefined && isLater(parts, day.parts) && frame.ofDeath?.(candidate, index) === true) return;
    const running = { candidate, parts };
    if (parts.day !== undefined) {
      day = running;
      dayAt = index;
    } else if (
      parts.month !== undefined &&
      (day?.parts.month !== parts.month || day.parts.year !== parts.year)
    )
      day = undefined;
    else if (parts.month === undefined && day?.parts.year !== parts.year) day = undefined;
    if (parts.month !== undefined) month = running;
    else if (month?.parts.year !== parts.year) month = undefined;
    year = running;
  }

  function anchor(candidate: TimeCandidate, index: number): Running | undefined {
    const unit = candidate.kind === 'day' ? 'month' : (candidate.relative?.unit ?? 'day');
    if (candidate.relative?.fromWriting === true)
      return written === undefined && dateline !== undefined
        ? { candidate: dateline, parts: dateline.from }
        : unit === 'year' || (unit === 'month' && writingLength <= 31) || writingLength <= 1
          ? writing
          : undefined;
    if (unit === 'year') return year;
    if (unit === 'month') return month;
    return day !== undefined && index - dayAt <= REACH ? day : undefined;
  }

  /** Sets the candidate's parts from what it counts from; false when that does not hold them. */
  function shift(base: Running, candidate: TimeCandidate): boolean {
    const { parts } = base;
    if (parts.year === undefined) return false;
    candidate.basis =
      base.candidate?.basis === 'guessed' || base.candidate === undefined ? 'guessed' : 'carried';
    if (base.candidate !== undefined) candidate.source = base.candidate;
    candidate.rule =
      base.candidate === undefined
        ? 'times.from-writing'
        : candidate.kind === 'relative'
          ? 'times.counted-on'
          : candidate.kind === 'day'
            ? 'times.month-carried'
            : 'times.day-carried';
    if (candidate.kind === 'day') return placeDay(candidate, parts);
    if (candidate.relative?.weekday !== undefined && !toWeekday(candidate.relative, parts)) return false;
    const on = candidate.relative === undefined ? daysOn(base.candidate, candidate) : 0;
    if (endsNight(base.candidate, candidate)) candidate.relative = { unit: 'day', offset: 0 };
    candidate.from = wholeParts(candidate.from, shifted(parts, candidate, on));
    return true;
  }

  /** A day without a month falls in the running month, or the next when it would run far back. */
  function placeDay(candidate: TimeCandidate, parts: DateParts): boolean {
    if (parts.month === undefined || parts.year === undefined) return false;
    const wanted = candidate.from.day ?? 1;
    const back =
      candidate.monthsOn === undefined && parts.day !== undefined && parts.day - wanted > 20 ? 1 : 0;
    const on = monthOn(parts, (candidate.monthsOn ?? 0) + back);
    const rest: DateParts = {
      ...on,
      ...(parts.calendar === undefined ? {} : { calendar: parts.calendar }),
      ...(parts.lunar === true ? { lunar: true, ...(parts.leap === true ? { leap: true } : {}) } : {}),
    };
    candidate.from = wholeParts({ day: wanted }, rest);
    if (candidate.to?.day !== undefined) {
      const last = candidate.to.day;
      candidate.to = wholeParts(last < wanted ? { ...monthOn(on, 1), day: last } : { day: last }, rest);
    }
    return true;
  }
}

/** On Monday, in a report: the last one, or the day of writing itself. */
function toWeekday(
  relative: NonNullable<TimeCandidate['relative']>,
  { year, month, day, lunar }: DateParts,
): boolean {
  if (year === undefined || month === undefined || day === undefined || lunar === true) return false;
  const sent = dayFromGregorian(astronomical(year), month, day);
  // The first day of the count was a Thursday.
  const weekday = ((((sent + 3) % 7) + 7) % 7) + 1;
  relative.offset = -((weekday - (relative.weekday ?? 1) + 7) % 7);
  return true;
}

function monthOn(parts: DateParts, months: number): DateParts {
  const count = astronomical(parts.year ?? 1) * 12 + (parts.month ?? 1) - 1 + months;
  const at = Math.floor(count / 12);
  return { year: told(at), month: count - at * 12 + 1 };
}

/** Minutes from which an hour is one of the evening, and up to which it is one of the small hours. */
const EVENING = 18 * 60;
const SMALL_HOURS = 9 * 60;

const NOON = 12 * 60;

/**
 * Days from the running date to that of a clock time: an evening is followed by the small hours of the next day, and of a night between two
 * days the evening is of the first and the morning of the second. A clock that may mean either half of the day says nothing.
 */
function daysOn(before: TimeCandidate | undefined, { clock, partClock }: TimeCandidate): number {
  if (clock === undefined || before === undefined || partClock === true) return 0;
  if (
    before.clock === undefined &&
    (before.night === 'into' || (before.night === 'between' && isNext(before)))
  )
    return clock.earliest >= NOON ? -1 : 0;
  const evening = before.clock === undefined ? before.night === 'of' : before.clock.earliest >= EVENING;
  return evening && clock.latest <= SMALL_HOURS ? 1 : 0;
}

/** Parts of the day in which a night ends. */
const MORNING: ReadonlySet<string | undefined> = new Set(['before-dawn', 'dawn', 'morning']);

/**
 * Whether `the next morning` is that with which the night told before it ends, and not one of a day later: `on the night of 1 to 2 March they crossed; the
 * next morning`, `в ночь на 2 марта`.
 */
const endsNight = (before: TimeCandidate | undefined, { clock, part, relative }: TimeCandidate): boolean =>
  before !== undefined &&
  before.clock === undefined &&
  (before.night === 'into' || (before.night === 'between' && isNext(before))) &&
  relative?.unit === 'day' &&
  relative.offset === 1 &&
  (MORNING.has(part) || (clock !== undefined && clock.latest < NOON));

/** So many days on from a day that is told with its month; without a year it is placed in one of no leap day. */
function countedOn(parts: DateParts, days: number): DateParts {
  const { year, month, day } = parts;
  if (month === undefined || day === undefined || impossible(parts)) return parts;
  const on = partsOfDay(dayFromGregorian(astronomical(year ?? NO_LEAP), month, day) + days);
  return wholeParts(year === undefined ? { month: on.month, day: on.day } : on, parts);
}

/** Any year without a 29 February. */
const NO_LEAP = 1939;

/** Whether the second day of a night is the one after its first. */
function isNext({ from, to }: TimeCandidate): boolean {
  if (to?.day === undefined || from.day === undefined) return false;
  return to.day - from.day === 1 || (to.day === 1 && from.day >= 28);
}

function shifted(parts: DateParts, candidate: TimeCandidate, days: number): DateParts {
  const { unit, offset } = candidate.relative ?? { unit: 'day', offset: days };
  const y = astronomical(parts.year ?? 1);
  if (unit === 'year') return { year: told(y + offset) };
  if (unit === 'month') return monthOn(parts, offset);
  const on = offset * (unit === 'week' ? 7 : 1);
  if (parts.lunar === true) {
    const known = dayRange(parts, false);
    if (known !== undefined && known.earliest === known.latest)
      return { ...partsOfDay(known.earliest + on), turned: true };
  }
  const moved = partsOfDay(dayFromGregorian(y, parts.month ?? 1, parts.day ?? 1) + on);
  return {
    ...moved,
    ...(parts.calendar === undefined ? {} : { calendar: parts.calendar }),
    ...(parts.turned === true ? { turned: true } : {}),
  };
}
