import { gregorianFromDay } from '../../calendars/gregorian.ts';
import type { DayPart } from '../../languages/time-words.ts';
import type { Interval } from '../../model/interval.ts';
import type { DateParts, TimeCandidate } from './candidate.ts';

const two = (n: number): string => String(n).padStart(2, '0');
const SEASONS = { spring: 'SP', summer: 'SU', autumn: 'FA', winter: 'WI' } as const;
const PARTS: Readonly<Record<DayPart, string>> = {
  'before-dawn': 'TMO',
  dawn: 'TMO',
  morning: 'TMO',
  noon: 'T12:00',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
  midnight: 'T24:00',
  day: 'TDT',
};

/** Year of a TIMEX3 value: four figures, `BC0490` before our era, `XXXX` when not known. */
function yearOf(year: number | undefined): string {
  if (year === undefined) return 'XXXX';
  return year < 0 ? `BC${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');
}

/** TIMEX3 value of one date without its time of day. */
export function timexOf(parts: DateParts): string {
  const { year, month, day, season, stretch, wide } = parts;
  if (wide === 'decade') return yearOf(year).slice(0, -1);
  if (wide === 'century') {
    const n = year ?? 1;
    return n > 0 ? two(n - 1) : `BC${two(-n - 1)}`;
  }
  const y = yearOf(year);
  if (month !== undefined) return day === undefined ? `${y}-${two(month)}` : `${y}-${two(month)}-${two(day)}`;
  if (season !== undefined) return `${y}-${SEASONS[season]}`;
  if (stretch === 'first-half') return `${y}-H1`;
  if (stretch === 'second-half') return `${y}-H2`;
  return y;
}

/** TIMEX3 value of a candidate; two values joined by `/` for a range. Julian days and those of the Chinese moon are written as Gregorian ones. */
export function timexValue(candidate: TimeCandidate, value: Interval): string {
  const { from, to, night, part, clock } = candidate;
  if (candidate.length !== undefined) return candidate.length;
  let first = from;
  let last = to;
  const lunar = from.lunar === true && value.calendar === 'chinese';
  if ((value.calendar === 'julian' || lunar) && from.turned !== true) {
    first = turned(from, value.earliest);
    if (to !== undefined) last = turned(to, value.latest);
  }
  if (night !== undefined)
    return `${night === 'into' && value.earliest !== undefined ? timexOf(turned({ day: 1 }, value.earliest)) : timexOf(first)}TNI`;
  if (last !== undefined) return `${timexOf(first)}/${timexOf(last)}`;
  const date = timexOf(first);
  // Which half of the day is meant is not said, and TIMEX3 has no word for two hours.
  const open = clock !== undefined && clock.latest - clock.earliest >= 720;
  if (clock !== undefined && !open && candidate.partClock !== true && first.day !== undefined)
    return `${date}T${two(Math.floor(clock.earliest / 60))}:${two(clock.earliest % 60)}`;
  return part !== undefined && first.day !== undefined ? date + PARTS[part] : date;
}

function turned(parts: DateParts, day: number | undefined): DateParts {
  if (day === undefined || parts.day === undefined) return parts;
  const date = gregorianFromDay(day);
  return { year: date.year <= 0 ? date.year - 1 : date.year, month: date.month, day: date.day };
}
