import { dayFromGregorian, gregorianFromDay, isoDate } from '../calendars/gregorian.ts';
import type { Lane, TimelineMark, TimelineView } from './timeline.ts';

/** The days that are shown: beginning and end in days since 1970, with parts of days. */
export type Window = readonly [from: number, to: number];

/** Shortest and longest stretch that can be looked at: an hour, and as much as is told, at least a century. */
const HOUR = 1 / 24;
const CENTURY = 36_525;

/** A stretch between an hour and all that is told, about the same middle, but never past what is told. */
export function fitted([from, to]: Window, whole: TimelineView['whole']): Window {
  const longest = Math.max(CENTURY, whole[1] - whole[0]);
  const wide = Math.min(Math.max(to - from, HOUR), longest);
  if (wide >= whole[1] - whole[0]) {
    const middle = (whole[0] + whole[1]) / 2;
    return [middle - wide / 2, middle + wide / 2];
  }
  const first = Math.min(Math.max((from + to) / 2 - wide / 2, whole[0]), whole[1] - wide);
  return [first, first + wide];
}

/** Nearer by a half (`by` 0.5) or farther (2), about a day that keeps its place. */
export const zoomed = ([from, to]: Window, by: number, about: number): Window => [
  about - (about - from) * by,
  about + (to - about) * by,
];

/** A part of the stretch further on; negative: back. */
export const panned = ([from, to]: Window, by: number): Window => [
  from + (to - from) * by,
  to + (to - from) * by,
];

/** Marks that stand in a window, by their places in the lane. */
export const marksIn = (marks: readonly TimelineMark[], [from, to]: Window): number[] =>
  marks.flatMap((mark, at) => (mark.to > from && mark.from < to ? [at] : []));

const two = (number: number): string => String(number).padStart(2, '0');

/** A moment as it stands in an address: `1938-07-29T05:30`. */
export function momentText(day: number): string {
  const minutes = Math.round(day * 1440);
  const whole = Math.floor(minutes / 1440);
  const left = minutes - whole * 1440;
  return `${isoDate(whole)}T${two(Math.floor(left / 60))}:${two(left % 60)}`;
}

/** Reads a moment; undefined when it is none. */
export function readMoment(text: string): number | undefined {
  const found = /^(-?\d{4,6})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?$/.exec(text);
  if (found === null) return undefined;
  const [year, month, day, hour = 0, minute = 0] = found.slice(1).map((one) => Number(one ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 24 || minute > 59) return undefined;
  const whole = dayFromGregorian(year, month, day);
  // 31 June is no day.
  if (gregorianFromDay(whole).day !== day) return undefined;
  return whole + (hour * 60 + minute) / 1440;
}

/** A lane for each tradition, the accounts of none each in their own. Marks keep their order of time. */
export function lanesByTradition(lanes: readonly Lane[]): Lane[] {
  const groups = new Map<string, Lane[]>();
  for (const lane of lanes) {
    const key = lane.tradition === '' ? `account ${lane.account}` : `tradition ${lane.tradition}`;
    groups.set(key, [...(groups.get(key) ?? []), lane]);
  }
  return [...groups.values()].map((group) => {
    const first = group[0] as Lane;
    if (first.tradition === '') return first;
    const sides = new Set(group.map(({ side }) => side));
    return {
      ...first,
      account: '',
      siglum: first.tradition,
      // Colour speaks for a party only where all of them do.
      side: sides.size === 1 ? first.side : -1,
      marks: group.flatMap(({ marks }) => marks).sort((a, b) => a.from - b.from || a.to - b.to),
    };
  });
}
