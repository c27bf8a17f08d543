import { gregorianFromDay } from '../calendars/gregorian.ts';
import { monthName } from '../calendars/month-name.ts';
import { dayWords, yearWords } from './day-words.ts';
import { labelWidth } from './label-width.ts';
import type { Lane, TimelineView } from './timeline.ts';
import { marksIn } from './timeline-window.ts';

/** A date written on the axis. */
export interface DayTick {
  readonly x: number;
  readonly words: string;
}

/** A mark of a lane in pixels. */
export interface PlacedTime {
  /** Place in the lane's marks. */
  readonly mark: number;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
}

/** One lane in pixels. */
export interface LaneLayout {
  readonly height: number;
  /** Marks that have no room until one looks nearer. */
  readonly more: number;
  readonly marks: readonly PlacedTime[];
}

const EDGE = 12;
const LEVEL = 13;
/** Marks above one another at most. */
const MOST = 8;
/** Pixels of the narrowest mark: a day seen from afar. */
const LEAST = 7;

const place =
  ([first, last]: TimelineView['domain'], width: number) =>
  (day: number): number =>
    EDGE + ((Math.min(Math.max(day, first), last) - first) / (last - first || 1)) * (width - 2 * EDGE);

/** Day at a place in pixels. */
export const dayAt = ([first, last]: TimelineView['domain'], width: number, x: number): number =>
  first + ((x - EDGE) / Math.max(1, width - 2 * EDGE)) * (last - first);

/** Steps of the axis shorter than a day, in minutes. */
const MINUTES = [1, 5, 10, 15, 30, 60, 120, 180, 360, 720] as const;
/** Longer ones, in days. */
const STEPS = [1, 2, 5, 7, 10, 14, 28, 61, 122, 183, 365, 730, 1826, 3652, 18262] as const;
/** Pixels a date has at least. */
const ROOM = 64;

const two = (number: number): string => String(number).padStart(2, '0');

/** What stands at a moment of the axis: an hour, and the day where one begins; a day, month or year. */
function tickWords(day: number, step: number): string {
  const whole = Math.floor(day + 1e-6);
  const { year, month, day: of } = gregorianFromDay(whole);
  if (step < 1) {
    const minutes = Math.round((day - whole) * 1440);
    if (minutes > 0) return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  }
  if (step >= 365) return yearWords(year);
  if (step >= 61) return `${monthName(month).slice(0, 3)} ${yearWords(year)}`;
  return `${of} ${monthName(month).slice(0, 3)}`;
}

/** Dates and hours for the axis, as many as have room; none overlap. */
export function dayTicks(domain: TimelineView['domain'], width: number): DayTick[] {
  const x = place(domain, width);
  const [first, last] = domain;
  const perDay = (width - 2 * EDGE) / (last - first || 1);
  const fits = (step: number): boolean => perDay * step >= ROOM;
  const minutes = MINUTES.find((one) => fits(one / 1440));
  const step = minutes === undefined ? (STEPS.find(fits) ?? 36525) : minutes / 1440;
  const ticks: DayTick[] = [];
  let free = Number.NEGATIVE_INFINITY;
  // Hours begin at midnight, days anywhere.
  const begin = minutes === undefined ? Math.ceil(first) : Math.ceil(first / step - 1e-6) * step;
  for (let count = 0, day = begin; day <= last + 1e-9; count++, day = begin + count * step) {
    const label = tickWords(day, step);
    const half = labelWidth(label, 12) / 2;
    const at = Math.min(Math.max(x(day), half), width - half);
    if (at - half < free + 4) continue;
    free = at + half;
    ticks.push({ x: at, words: label });
  }
  return ticks;
}

/** A lane on a given number of pixels. Marks never overlap: they go up a level instead. Only what stands in the domain is placed. */
export function layoutLane(domain: TimelineView['domain'], lane: Lane, width: number): LaneLayout {
  const x = place(domain, width);
  const ends: number[] = [];
  const shown = marksIn(lane.marks, domain);
  const levels = shown.flatMap((mark) => {
    const { from, to } = lane.marks[mark] as Lane['marks'][number];
    const [left, right] = [x(from), x(to)];
    const spare = Math.max(0, LEAST - (right - left)) / 2;
    const [x1, x2] = [left - spare, right + spare];
    let level = ends.findIndex((end) => end <= x1 - 6);
    if (level < 0 && ends.length === MOST) return [];
    if (level < 0) level = ends.push(0) - 1;
    ends[level] = x2;
    return [{ mark, x1, x2, level }];
  });
  const height = Math.max(1, ends.length) * LEVEL + 9;
  return {
    height,
    more: shown.length - levels.length,
    marks: levels.map(({ mark, x1, x2, level }) => ({ mark, x1, x2, y: height - 11 - level * LEVEL })),
  };
}

/** The stretch that is shown, in words: days, and hours where it is short. */
export function domainWords([first, last]: TimelineView['domain']): string {
  const end = last - 1e-6;
  if (last - first > 3) return `${dayWords(Math.floor(first))} to ${dayWords(Math.floor(end))}`;
  const moment = (day: number): string => {
    const minutes = Math.round(day * 1440);
    const whole = Math.floor(minutes / 1440);
    return `${dayWords(whole)}, ${two(Math.floor((minutes - whole * 1440) / 60))}:${two(minutes % 60 < 0 ? (minutes % 60) + 60 : minutes % 60)}`;
  };
  return `${moment(first)} to ${moment(last)}`;
}
