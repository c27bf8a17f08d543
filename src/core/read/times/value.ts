import { chineseDays } from '../../calendars/chinese.ts';
import { dayFromGregorian, daysInMonth } from '../../calendars/gregorian.ts';
import { dayFromJulian } from '../../calendars/julian.ts';
import type { DayPart } from '../../languages/time-words.ts';
import type { CalendarName, Clock, Day, Interval, Precision } from '../../model/interval.ts';
import type { DateParts, TimeCandidate } from './candidate.ts';

/** First and last day of one date, and how coarse it is. */
export interface DayRange {
  readonly earliest: Day;
  readonly latest: Day;
  readonly precision: Precision;
}

/** Astronomical year of a told one: 1 BC (-1) is 0. */
export const astronomical = (year: number): number => (year < 0 ? year + 1 : year);

/** Months of a season, spring March to May; winter ends in the next year. */
const SEASONS = { spring: [3, 5, 0], summer: [6, 8, 0], autumn: [9, 11, 0], winter: [12, 2, 1] } as const;

/** First and last part of a whole a stretch covers, in twelfths. */
const STRETCHES = {
  early: [0, 4],
  mid: [4, 8],
  late: [8, 12],
  'first-half': [0, 6],
  'second-half': [6, 12],
} as const;

/** Days one told date may mean; undefined without a year. `turn`: figures are Julian. */
export function dayRange(parts: DateParts, turn: boolean): DayRange | undefined {
  const { year, month, day, season, stretch, wide } = parts;
  if (year === undefined) return undefined;
  const day0 = turn ? dayFromJulian : dayFromGregorian;
  if (wide !== undefined) return wideRange(year, wide, stretch, day0);
  const y = astronomical(year);
  if (parts.lunar === true && month !== undefined) return lunarRange(parts, y, month);
  if (month !== undefined && day !== undefined) {
    const length = monthLength(y, month, turn);
    // A day the month does not have is an error of the text: the month is all that is told.
    if (day > length)
      return { earliest: day0(y, month, 1), latest: day0(y, month, length), precision: 'month' };
    const number = day0(y, month, day);
    return { earliest: number, latest: number, precision: 'day' };
  }
  if (month !== undefined) {
    const length = monthLength(y, month, turn);
    if (stretch === undefined)
      return { earliest: day0(y, month, 1), latest: day0(y, month, length), precision: 'month' };
    const [from, to] = {
      early: [1, 10],
      mid: [11, 20],
      late: [21, length],
      'first-half': [1, 15],
      'second-half': [16, length],
    }[stretch];
    return {
      earliest: day0(y, month, from ?? 1),
      latest: day0(y, month, to ?? length),
      precision: 'part-of-month',
    };
  }
  if (season !== undefined) {
    const [from, to, later] = SEASONS[season];
    const end = y + later;
    return {
      earliest: day0(y, from, 1),
      latest: day0(end, to, monthLength(end, to, turn)),
      precision: 'season',
    };
  }
  if (stretch === undefined) return { earliest: day0(y, 1, 1), latest: day0(y, 12, 31), precision: 'year' };
  const [from, to] = STRETCHES[stretch];
  return { earliest: day0(y, from + 1, 1), latest: day0(y, to, monthLength(y, to, turn)), precision: 'span' };
}

/**
 * Days of a lunar month or day. Of the Chinese calendar they are known; of the others only that new year falls between 21 January and 20
 * February.
 */
function lunarRange({ day, calendar, leap }: DateParts, year: number, month: number): DayRange {
  const precision = day === undefined ? 'month' : 'day';
  const known = calendar === 'chinese' ? chineseDays(year, month, day, leap) : undefined;
  if (known !== undefined) return { earliest: known[0], latest: known[1], precision };
  const first = Math.floor(29.53 * (month - 1)) + (day ?? 1) - 1;
  const last = Math.ceil(29.53 * (month - 1)) + (day ?? 30) - 1;
  return {
    earliest: dayFromGregorian(year, 1, 21) + first,
    latest: dayFromGregorian(year, 2, 20) + last,
    precision,
  };
}

function monthLength(year: number, month: number, turn: boolean): number {
  return turn && month === 2 && year % 4 === 0 ? 29 : daysInMonth(year, month);
}

function wideRange(
  year: number,
  wide: 'decade' | 'century',
  stretch: DateParts['stretch'],
  day0: typeof dayFromGregorian,
): DayRange {
  const years = wide === 'decade' ? 10 : 100;
  let first = year;
  if (wide === 'century') first = year > 0 ? (year - 1) * 100 + 1 : astronomical(year * 100);
  else if (year < 0) first = astronomical(year - 9);
  if (stretch === undefined)
    return { earliest: day0(first, 1, 1), latest: day0(first + years - 1, 12, 31), precision: wide };
  const [from, to] = STRETCHES[stretch];
  const part = (twelfths: number): number => Math.floor((twelfths * years) / 12);
  return {
    earliest: day0(first + part(from), 1, 1),
    latest: day0(first + part(to) - 1, 12, 31),
    precision: 'span',
  };
}

/** True when a date names a day its month does not have. */
export function impossible({ year, month, day, lunar }: DateParts): boolean {
  if (month === undefined || day === undefined || lunar === true) return false;
  return (
    day >
    (year === undefined ? daysInMonth(2000, month) : monthLength(astronomical(year), month, month === 2))
  );
}

/** Minutes after midnight a part of a day covers; a night ends on the next day. */
export const PART_MINUTES: Readonly<Record<DayPart, readonly [number, number]>> = {
  'before-dawn': [0, 300],
  dawn: [240, 420],
  morning: [300, 720],
  noon: [690, 750],
  afternoon: [720, 1080],
  evening: [1020, 1380],
  night: [1200, 1740],
  midnight: [1430, 1450],
  day: [360, 1260],
};

/** Interval of a dated candidate; undefined ends when no year is known. `julian`: figures without a calendar are Julian. */
export function intervalOf(
  candidate: TimeCandidate,
  julian: (year: number, month: number, day: number) => boolean,
): Interval {
  const { from, to, night, part } = candidate;
  if (candidate.kind === 'length')
    return {
      earliest: undefined,
      latest: undefined,
      precision: 'span',
      extent: 'range',
      approximate: candidate.approximate,
      calendar: 'gregorian',
    };
  const turn = (parts: DateParts): boolean =>
    parts.turned !== true &&
    (parts.calendar === 'julian' ||
      (parts.calendar === undefined &&
        parts.year !== undefined &&
        parts.month !== undefined &&
        julian(parts.year, parts.month, parts.day ?? 1)));
  const a = dayRange(from, turn(from));
  const b = to === undefined ? a : dayRange(to, turn(to));
  const calendar: CalendarName = from.calendar ?? to?.calendar ?? (turn(from) ? 'julian' : 'gregorian');
  const clock = candidate.clock ?? clockOf(part, night);
  const rest = { approximate: candidate.approximate, calendar, ...(clock === undefined ? {} : { clock }) };
  if (a === undefined || b === undefined)
    return {
      earliest: undefined,
      latest: undefined,
      precision: precisionOf(from),
      extent: to === undefined || night !== undefined ? 'point' : 'range',
      ...rest,
    };
  if (night !== undefined) {
    const earliest = night === 'into' ? a.earliest - 1 : a.earliest;
    const latest =
      night === 'between' ? Math.max(b.latest, earliest) : night === 'into' ? a.latest : a.latest + 1;
    return { earliest, latest, precision: 'day', extent: 'point', ...rest };
  }
  const precision: Precision =
    candidate.clock !== undefined && candidate.partClock !== true && a.precision === 'day'
      ? 'minute'
      : to === undefined
        ? a.precision
        : 'span';
  // A range told backwards is kept as the days between.
  return {
    earliest: Math.min(a.earliest, b.earliest),
    latest: Math.max(a.latest, b.latest),
    precision,
    extent: to === undefined ? 'point' : 'range',
    ...rest,
  };
}

function clockOf(part: DayPart | undefined, night: TimeCandidate['night']): Clock | undefined {
  const named = night === undefined ? part : 'night';
  if (named === undefined || named === 'day') return undefined;
  const [earliest, latest] = PART_MINUTES[named];
  return { earliest, latest, zoneBasis: 'unknown' };
}

function precisionOf(parts: DateParts): Precision {
  if (parts.day !== undefined) return 'day';
  if (parts.month !== undefined) return parts.stretch === undefined ? 'month' : 'part-of-month';
  if (parts.season !== undefined) return 'season';
  return parts.wide ?? 'year';
}
