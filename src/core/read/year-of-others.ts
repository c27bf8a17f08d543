import { gregorianFromDay } from '../calendars/gregorian.ts';
import type { TimeMention } from '../model/mention.ts';
import type { ReadEdition } from '../model/passage.ts';

/** A day without its year, as TIMEX3 has it; the month and day are told. */
const YEARLESS = /^XXXX-(\d\d-\d\d)/;

const timesOf = ({ mentions }: ReadEdition): TimeMention[] =>
  mentions.filter((one): one is TimeMention => one.kind === 'time');

const two = (value: number): string => String(value).padStart(2, '0');

/** Month and day of a told day, with its year; undefined for anything longer than a day, and for what is guessed. */
function dayTold({ value, basis }: TimeMention): { readonly day: string; readonly year: number } | undefined {
  const { earliest, latest } = value;
  if (earliest === undefined || earliest !== latest || basis === 'guessed') return undefined;
  const { year, month, day } = gregorianFromDay(earliest);
  return { day: `${two(month)}-${two(day)}`, year };
}

/**
 * The year of accounts that tell days and nowhere a year, as witnesses do of what everybody knows: that in which all others that date one
 * of the same days date it. By place in the list; no entry where others know none of the days, or two years.
 */
export function yearsOfOthers(read: readonly ReadEdition[]): ReadonlyMap<number, number> {
  const days = new Map<string, Set<number>>();
  const without: { readonly at: number; readonly days: readonly string[] }[] = [];
  for (const [at, one] of read.entries()) {
    const times = timesOf(one);
    const told = times.flatMap((time) => dayTold(time) ?? []);
    for (const { day, year } of told) days.set(day, (days.get(day) ?? new Set()).add(year));
    if (times.some(({ value }) => value.earliest !== undefined || value.latest !== undefined)) continue;
    const bare = times.flatMap(({ timex }) => YEARLESS.exec(timex)?.[1] ?? []);
    if (bare.length > 0) without.push({ at, days: bare });
  }
  const found = new Map<number, number>();
  for (const { at, days: own } of without) {
    const years = new Set(own.flatMap((day) => [...(days.get(day) ?? [])]));
    const [year] = years;
    if (year !== undefined && years.size === 1) found.set(at, year);
  }
  return found;
}
