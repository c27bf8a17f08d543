import { gregorianFromDay } from '../calendars/gregorian.ts';
import { dayWords, monthWords, yearWords } from './day-words.ts';
import { labelWidth } from './label-width.ts';
import type { Lane, TimelineView } from './timeline.ts';

/** A date written on the axis. */
export interface DayTick {
  readonly x: number;
  readonly words: string;
}

/** A mark of a lane in pixels; `x1 === x2` for one day. */
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
  readonly marks: readonly PlacedTime[];
}

const EDGE = 12;
const LEVEL = 13;

const place =
  ([first, last]: TimelineView['domain'], width: number) =>
  (day: number): number =>
    EDGE + ((Math.min(Math.max(day, first), last) - first) / Math.max(1, last - first)) * (width - 2 * EDGE);

const STEPS = [1, 2, 5, 7, 10, 14, 28, 61, 122, 183, 365, 730, 1826, 3652, 18262] as const;

/** Dates for the axis, as many as have room; none overlap. */
export function dayTicks(domain: TimelineView['domain'], width: number): DayTick[] {
  const x = place(domain, width);
  const [first, last] = domain;
  const days = last - first;
  const words = (day: number, step: number): string => {
    const { year, month, day: of } = gregorianFromDay(day);
    if (step >= 365) return yearWords(year);
    if (step >= 61) return `${monthWords(month).slice(0, 3)} ${yearWords(year)}`;
    return `${of} ${monthWords(month).slice(0, 3)}`;
  };
  const step = STEPS.find((one) => ((width - 2 * EDGE) / Math.max(1, days)) * one >= 64) ?? 36525;
  const ticks: DayTick[] = [];
  let free = Number.NEGATIVE_INFINITY;
  for (let day = first; day <= last; day += step) {
    const label = words(day, step);
    const half = labelWidth(label, 12) / 2;
    const at = Math.min(Math.max(x(day), half), width - half);
    if (at - half < free + 4) continue;
    free = at + half;
    ticks.push({ x: at, words: label });
  }
  return ticks;
}

/** A lane on a given number of pixels. Marks never overlap: they go up a level instead. */
export function layoutLane(domain: TimelineView['domain'], lane: Lane, width: number): LaneLayout {
  const x = place(domain, width);
  const ends: number[] = [];
  const levels = lane.marks.map(({ from, to }) => {
    const [x1, x2] = [x(from), x(to)];
    let level = ends.findIndex((end) => end <= x1 - 6);
    if (level < 0) level = ends.push(0) - 1;
    ends[level] = x2 + 6;
    return { x1, x2, level };
  });
  const height = Math.max(1, ends.length) * LEVEL + 9;
  return {
    height,
    marks: levels.map(({ x1, x2, level }, mark) => ({ mark, x1, x2, y: height - 11 - level * LEVEL })),
  };
}

/** First and last day of the axis, in words. */
export const domainWords = ([first, last]: TimelineView['domain']): string =>
  `${dayWords(first)} to ${dayWords(last)}`;
