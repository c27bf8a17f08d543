import type { Day } from '../model/interval.ts';
import { dayFromGregorian, daysInMonth, isoDate } from './gregorian.ts';

/** What an EDTF text means. `null` = open end. */
export interface Edtf {
  readonly earliest: Day | null;
  readonly latest: Day | null;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly precision: 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'interval';
}

const DATE = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%]?)$/;
const MASKED = /^(\d{2})(\d|X)X([?~%]?)$/;
/** Months a season of EDTF level 1 covers; spring is March to May. Winter ends in the next year. */
const SEASONS: Readonly<Record<number, readonly [number, number, number]>> = {
  21: [3, 5, 0],
  22: [6, 8, 0],
  23: [9, 11, 0],
  24: [12, 2, 1],
};

function readOne(text: string): Edtf | undefined {
  const masked = MASKED.exec(text);
  const mark = (sign: string | undefined) => ({
    approximate: sign === '~' || sign === '%',
    uncertain: sign === '?' || sign === '%',
  });
  if (masked !== null) {
    const decade = masked[2] !== 'X';
    const first = Number(masked[1]) * 100 + (decade ? Number(masked[2]) * 10 : 0);
    return {
      earliest: dayFromGregorian(first, 1, 1),
      latest: dayFromGregorian(first + (decade ? 9 : 99), 12, 31),
      ...mark(masked[3]),
      precision: decade ? 'decade' : 'century',
    };
  }
  const match = DATE.exec(text);
  if (match === null) return undefined;
  const year = Number(match[1]);
  if (match[2] === undefined)
    return {
      earliest: dayFromGregorian(year, 1, 1),
      latest: dayFromGregorian(year, 12, 31),
      ...mark(match[4]),
      precision: 'year',
    };
  const month = Number(match[2]);
  const season = SEASONS[month];
  if (season !== undefined && match[3] === undefined) {
    const [from, to, later] = season;
    return {
      earliest: dayFromGregorian(year, from, 1),
      latest: dayFromGregorian(year + later, to, daysInMonth(year + later, to)),
      ...mark(match[4]),
      precision: 'season',
    };
  }
  if (month < 1 || month > 12) return undefined;
  if (match[3] === undefined)
    return {
      earliest: dayFromGregorian(year, month, 1),
      latest: dayFromGregorian(year, month, daysInMonth(year, month)),
      ...mark(match[4]),
      precision: 'month',
    };
  const day = Number(match[3]);
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  const number = dayFromGregorian(year, month, day);
  return { earliest: number, latest: number, ...mark(match[4]), precision: 'day' };
}

/** Reads EDTF (ISO 8601-2) level 0 and the common part of level 1; undefined when it is neither. */
export function readEdtf(text: string): Edtf | undefined {
  const slash = text.indexOf('/');
  if (slash < 0) return readOne(text);
  const [left, right] = [text.slice(0, slash), text.slice(slash + 1)];
  const open = (part: string): boolean => part === '' || part === '..';
  if (open(left) && open(right)) return undefined;
  const from = open(left) ? undefined : readOne(left);
  const to = open(right) ? undefined : readOne(right);
  if ((!open(left) && from === undefined) || (!open(right) && to === undefined)) return undefined;
  const earliest = from?.earliest ?? null;
  const latest = to?.latest ?? null;
  if (earliest !== null && latest !== null && earliest > latest) return undefined;
  return {
    earliest,
    latest,
    approximate: from?.approximate === true || to?.approximate === true,
    uncertain: from?.uncertain === true || to?.uncertain === true,
    precision: 'interval',
  };
}

/** Writes two days as EDTF: one day, one month, one year, or an interval. */
export function writeEdtf(earliest: Day | undefined, latest: Day | undefined, approximate = false): string {
  const sign = approximate ? '~' : '';
  if (earliest === undefined && latest === undefined) return '';
  if (earliest === undefined) return `../${isoDate(latest as Day)}${sign}`;
  if (latest === undefined) return `${isoDate(earliest)}${sign}/..`;
  if (earliest === latest) return `${isoDate(earliest)}${sign}`;
  const a = isoDate(earliest);
  const b = isoDate(latest);
  if (a.slice(0, 4) === b.slice(0, 4) && a.endsWith('-01-01') && b.endsWith('-12-31'))
    return `${a.slice(0, 4)}${sign}`;
  const month = Number(a.slice(5, 7));
  if (
    a.slice(0, 7) === b.slice(0, 7) &&
    a.endsWith('-01') &&
    Number(b.slice(8)) === daysInMonth(Number(a.slice(0, 4)), month)
  )
    return `${a.slice(0, 7)}${sign}`;
  return `${a}${sign}/${b}${sign}`;
}
