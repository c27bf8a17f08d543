import { dayFromGregorian, isoDate } from '../calendars/gregorian.ts';
import { julianFromDay } from '../calendars/julian.ts';
import type { ReadEdition } from '../model/passage.ts';
import type { Problem } from '../model/problem.ts';

/** Days of one account: all it tells exactly, and those it says are of the old style. */
interface Days {
  readonly account: string;
  readonly told: ReadonlySet<number>;
  readonly julian: ReadonlySet<number>;
}

function daysOf({ edition: { account }, passages }: ReadEdition): Days {
  const told = new Set<number>();
  const julian = new Set<number>();
  for (const { times } of passages)
    for (const { value } of times) {
      const { earliest, latest, calendar } = value;
      if (earliest === undefined || latest === undefined || latest - earliest > 1) continue;
      told.add(earliest);
      if (calendar === 'julian') julian.add(earliest);
    }
  return { account, told, julian };
}

/** The day that has in our calendar the figures a day has in the old one: 22 January 1905, to whose old figures 9 January belongs. */
function figuresOf(day: number): number {
  const { year, month, day: date } = julianFromDay(day);
  return dayFromGregorian(year, month, date);
}

/**
 * Accounts whose days may be of the old style: another account says of a day which date that was in the old calendar, and this one has that
 * date and not the day. Only a person can say so; until then the days are compared as they stand.
 */
export function oldStyle(read: readonly ReadEdition[]): Problem[] {
  const latest = new Map<string, ReadEdition>();
  for (const one of read) latest.set(one.edition.account, one);
  const accounts = [...latest.values()].map(daysOf).sort((a, b) => (a.account < b.account ? -1 : 1));
  // Each day once, by the first account that tells it: thousands of accounts tell of the same few.
  const saidBy = new Map<number, string>();
  for (const { account, julian } of accounts)
    for (const day of [...julian].sort((a, b) => a - b)) if (!saidBy.has(day)) saidBy.set(day, account);
  return accounts.flatMap(({ account, told, julian }): Problem[] => {
    if (julian.size > 0) return [];
    for (const [day, other] of saidBy) {
      const figures = figuresOf(day);
      if (!told.has(figures) || told.has(day)) continue;
      return [
        {
          code: 'align.old-style',
          level: 'note',
          place: { account },
          says: `it tells of ${isoDate(figures)}, and by ${other} that date of the old style is ${isoDate(day)}; its days may be of the Julian calendar`,
          remedy:
            'if they are, give the account “calendar: julian”; its days then stand beside those of the others',
        },
      ];
    }
    return [];
  });
}
