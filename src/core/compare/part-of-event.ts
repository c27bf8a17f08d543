import type { Account } from '../model/account.ts';
import type { WhenSlot } from '../model/claim.ts';
import type { Interval } from '../model/interval.ts';
import type { EventDays } from './event-days.ts';
import { timeLabel } from './label.ts';

/** A figure that covers less than half of the event's days covers a part of it. */
const HALF = 0.5;

/** The days of a date in the words that tell of which part of the event a figure is. */
export const partLabel = (value: Interval): string =>
  inPart(value.extent, timeLabel(value).split(',')[0] ?? '');

/** `on 5 May 1938`, `in early May 1938`, `in the night of 5 to 6 May 1938`, `for 5 to 8 May 1938`. */
function inPart(extent: Interval['extent'], label: string): string {
  if (label.startsWith('night of')) return `in the ${label}`;
  if (/^(?:between|from|to) /.test(label)) return label;
  if (extent === 'range') return `for ${label}`;
  return `${/^(?:about )?\d/.test(label) ? 'on' : 'in'} ${label}`;
}

const day = (days: number): { earliest: number; latest: number } => ({ earliest: days, latest: days });

/** Last day an account can know of; undefined when its date is not known. */
export const knownUntil = (account: Account, editionDate?: number): number | undefined =>
  account.written?.value.latest ?? account.published?.value.latest ?? editionDate;

/**
 * The part of the event a figure covers, in plain words; undefined = the whole event.
 * A figure counts for a part when its own words date it to some days that are fewer than half of the
 * event's, or when the account was written before the event ended. A date carried over from another
 * sentence narrows nothing: summaries of losses stand at the end of a dated story. In a `long` war of many fights a month or a year is a part,
 * too.
 */
export function partOfEvent(
  when: WhenSlot | undefined,
  account: Account,
  { first, last }: EventDays,
  long = false,
): string | undefined {
  if (first === undefined || last === undefined) return undefined;
  if (when?.basis === 'stated') {
    const { earliest, latest, precision, extent } = when.value;
    const from = earliest ?? first;
    const to = latest ?? last;
    const fine =
      long ||
      precision === 'day' ||
      precision === 'minute' ||
      precision === 'part-of-month' ||
      extent === 'range';
    const covered = Math.min(to, last) - Math.max(from, first) + 1;
    const endsIt = extent === 'point' && precision !== 'part-of-month' && from >= last;
    if (fine && !endsIt && to >= first && covered < HALF * (last - first + 1)) return partLabel(when.value);
  }
  const known = knownUntil(account);
  if (known !== undefined && known < last && known >= first - 1)
    return `to ${timeLabel({ ...day(known), precision: 'day', extent: 'point', approximate: false, calendar: 'gregorian' })}`;
  return undefined;
}
