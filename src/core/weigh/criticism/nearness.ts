import type { Account, Study } from '../../model/account.ts';
import type { Point } from '../../model/point.ts';

/** How near an account stood in time. */
export interface Nearness {
  /** Days from the end of the matter to the writing, 0 while it lasted; undefined when one of them is not dated. */
  readonly days?: number;
  readonly says: string;
}

const YEAR = 365;

const spell = (days: number): string => {
  if (days === 0) return 'written while it lasted';
  if (days === 1) return 'written the day after';
  if (days < 60) return `written ${days} days after`;
  if (days < 2 * YEAR) return `written ${Math.round(days / 30.4)} months after`;
  return `written ${Math.round(days / YEAR)} years after`;
};

/** Last day of what a point is about: the latest its readings put it, for dates; else the end of the event. */
function endOf(point: Point, study: Study): number | undefined {
  const end = study.span?.latest;
  if (point.key.kind !== 'time') return end;
  const days = point.readings.flatMap(({ value }) =>
    value.kind === 'time' ? (value.interval.latest ?? value.interval.earliest ?? []) : [],
  );
  const last = days.length === 0 ? end : Math.max(...days);
  return end === undefined || last === undefined ? last : Math.min(last, end);
}

/** Nearness of an account to the matter of a point, by the day it was written, else published, else edited. */
export function nearnessOf(account: Account, point: Point, study: Study): Nearness {
  const last = account.editions[account.editions.length - 1];
  const dated = account.written ?? account.published ?? last?.date;
  const day = dated?.value.earliest;
  const end = endOf(point, study);
  if (day === undefined) return { says: 'when it was written is not known' };
  if (end === undefined) return { says: 'when the matter ended is not known' };
  const days = Math.max(0, day - end);
  return { days, says: spell(days) };
}
