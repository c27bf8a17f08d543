import { dayFromGregorian, daysInMonth, gregorianFromDay } from '../calendars/gregorian.ts';
import type { Interval } from '../model/interval.ts';
import { partLabel } from './part-of-event.ts';
import { WHOLE } from './scopes.ts';
import { MONTH_DAYS } from './stretches.ts';
import { daysApart } from './types/extent.ts';

/** Days of one act that lie further apart than this are of two in a war of many fights: a town is taken more than once. */
export const TWO_ACTS = MONTH_DAYS;

/** Men die and ships sink once. */
export const ONCE: ReadonlySet<string> = new Set(['kill', 'sink']);

/** One telling of an act with its day. */
interface Dated {
  readonly when: Interval;
  /** Day and act stand in one clause: what accounts say so of one thing is held against each other, however far apart. */
  readonly sure: boolean;
}

/** Tellings that may be of one act, with the first of their days and the last. */
interface Act<T> {
  readonly of: T[];
  readonly first: Interval;
  from: number;
  to: number;
}

const from = ({ earliest, latest }: Interval): number => earliest ?? latest ?? Number.NEGATIVE_INFINITY;
const to = ({ earliest, latest }: Interval): number => latest ?? earliest ?? Number.POSITIVE_INFINITY;

/**
 * Tellings of an act by the act they are of, in a war of many fights: those whose days lie near each other are of one, and a month or a year is of
 * the one it holds. The scope says in words which act is asked after, or is the whole event for the acts that are surely told; undefined where all
 * are of one act. Tellings whose days hold several acts are of none.
 */
export function actsApart<T extends Dated>(tellings: readonly T[]): ReadonlyMap<T, string> | undefined {
  const acts: Act<T>[] = [];
  const sorted = [...tellings].sort((a, b) => from(a.when) - from(b.when));
  const wide: T[] = [];
  for (const one of sorted) {
    if (to(one.when) - from(one.when) >= TWO_ACTS) {
      wide.push(one);
      continue;
    }
    const last = acts.at(-1);
    if (last === undefined || from(one.when) - last.to > TWO_ACTS)
      acts.push({ of: [one], first: one.when, from: from(one.when), to: to(one.when) });
    else {
      last.of.push(one);
      last.to = Math.max(last.to, to(one.when));
    }
  }
  const narrow = acts.length;
  for (const one of wide) {
    const met = acts.filter((act) => act.from <= to(one.when) && act.to >= from(one.when));
    const [only, other] = met;
    if (only !== undefined && other === undefined) only.of.push(one);
    else if (only === undefined)
      acts.push({ of: [one], first: one.when, from: from(one.when), to: to(one.when) });
  }
  if (acts.length < 2) return undefined;
  return new Map(
    acts.flatMap(({ of, first }, at) => {
      const scope = of.some(({ sure }) => sure) ? WHOLE : partLabel(at < narrow ? monthOf(first) : first);
      return of.map((one) => [one, scope] as const);
    }),
  );
}

/** The month of a day, so that a day told a little otherwise leaves the question as it is. */
function monthOf(when: Interval): Interval {
  const { year, month } = gregorianFromDay(from(when));
  return {
    earliest: dayFromGregorian(year, month, 1),
    latest: dayFromGregorian(year, month, daysInMonth(year, month)),
    precision: 'month',
    extent: 'point',
    approximate: false,
    calendar: when.calendar,
  };
}

/** Whether a date is so far from an episode that its act is another than those the episode is of. */
export const isFarFrom = (when: Interval, episode: Interval | undefined): boolean =>
  episode !== undefined && daysApart(when, episode) > TWO_ACTS;
