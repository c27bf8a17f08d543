import type { DayPart, Season, Stretch, TimeUnit } from '../../languages/time-words.ts';
import type { Basis, CalendarName, Clock } from '../../model/interval.ts';

/** Parts of one date as told. Years before our era are negative (`-490`, no year 0). */
export interface DateParts {
  year?: number | undefined;
  month?: number | undefined;
  day?: number | undefined;
  stretch?: Stretch | undefined;
  season?: Season | undefined;
  /** The year is the first of a decade, or the number of a century. */
  wide?: 'decade' | 'century' | undefined;
  calendar?: CalendarName | undefined;
  /** The days are Gregorian already though `calendar` names another: both were told. */
  turned?: boolean | undefined;
  /** Month and day are of a lunar calendar; of another than the Chinese one the days are wide. */
  lunar?: boolean | undefined;
  /** The lunar month is the second of its number. */
  leap?: boolean | undefined;
  /** The year told as `of that year` (0) or `of the following year` (1), counted from the running one. */
  yearsOn?: number | undefined;
  /** Last two figures of a year told without its century. */
  shortYear?: number | undefined;
}

/**
 * How sure the words make a figure a year: by a noun or era, by a word before it, by its place, not at all, or behind a name (`Route 1905`).
 * `imprint`: it closes the title behind a comma (`The Siege, 1904`); when the text was written is not when it happened.
 */
export type Bare = 'confirmed' | 'preposition' | 'plain' | 'weak' | 'label' | 'imprint';

/** A time expression as scanned; the later passes fill in years, running dates and how they are known. */
export interface TimeCandidate {
  start: number;
  end: number;
  /** `day`: a day told without its month. */
  kind: 'date' | 'day' | 'relative' | 'adverb' | 'clock' | 'length';
  from: DateParts;
  to?: DateParts | undefined;
  /** `of`: the night that begins on the day; `into`: that ends on it; `between`: two days are named. */
  night?: 'of' | 'into' | 'between' | undefined;
  part?: DayPart | undefined;
  clock?: Clock | undefined;
  /** The clock is that of a part of the day with its zone told, no figure. */
  partClock?: boolean | undefined;
  approximate: boolean;
  /** Offsets where the first end of a range closes and the second begins and closes. */
  ends?: { readonly firstEnd: number; readonly second: number; readonly secondEnd: number } | undefined;
  /** For a year alone: how sure the words make it. */
  bare?: Bare | undefined;
  relative?:
    | { unit: TimeUnit; offset: number; fromWriting?: boolean /** Monday is 1. */; weekday?: number }
    | undefined;
  /** Days or weeks from the day told inside it, which stands in `told`: `the day after 29 July`. */
  fromDay?: { readonly days: number; readonly told: readonly [number, number] } | undefined;
  /** Months on from the running one, for a day told as `of the same month`. */
  monthsOn?: number | undefined;
  /** TIMEX3 value of a length or of words like `now`, which have no place in the calendar. */
  length?: string | undefined;
  /** Stands behind `until`: it tells an end, and the story does not go there. */
  until?: boolean | undefined;
  /** Its sentence begins with it. */
  leads?: boolean | undefined;
  /** The heading it stands in or under gives these years. */
  section?: readonly [number, number] | undefined;
  /** How the value is known; `stated` when not set. */
  basis?: Basis | undefined;
  /** Where the carried part stands. */
  source?: TimeCandidate | undefined;
  /** Name of the rule that gave a carried or guessed part. */
  rule?: string | undefined;
}

/** True when month or season is told without a year. */
export const wantsYear = (candidate: TimeCandidate): boolean =>
  candidate.kind === 'date' && candidate.from.year === undefined && candidate.to?.year === undefined;

/** The same with all its fields: every later pass looks into all of them, and into things of one shape much faster. */
export const wholeCandidate = (told: TimeCandidate): TimeCandidate => ({
  start: told.start,
  end: told.end,
  kind: told.kind,
  from: wholeParts(told.from),
  to: told.to === undefined ? undefined : wholeParts(told.to),
  night: told.night,
  part: told.part,
  clock: told.clock,
  partClock: told.partClock,
  approximate: told.approximate,
  ends: told.ends,
  bare: told.bare,
  relative: told.relative,
  fromDay: told.fromDay,
  monthsOn: told.monthsOn,
  length: told.length,
  until: told.until,
  leads: told.leads,
  section: told.section,
  basis: told.basis,
  source: told.source,
  rule: told.rule,
});

const NOTHING: DateParts = {};

/** Parts of a date with all their fields: those that are told, and of the others those of `base`. */
export const wholeParts = (told: DateParts, base = NOTHING): DateParts => ({
  year: told.year ?? base.year,
  month: told.month ?? base.month,
  day: told.day ?? base.day,
  stretch: told.stretch ?? base.stretch,
  season: told.season ?? base.season,
  wide: told.wide ?? base.wide,
  calendar: told.calendar ?? base.calendar,
  turned: told.turned ?? base.turned,
  lunar: told.lunar ?? base.lunar,
  leap: told.leap ?? base.leap,
  yearsOn: told.yearsOn ?? base.yearsOn,
  shortYear: told.shortYear ?? base.shortYear,
});
