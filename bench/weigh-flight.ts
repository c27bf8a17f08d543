import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from '../src/core/weigh/panel/ballot.ts';

const DAYS = ['20111201', '20111208', '20111215'];
/** Columns of scheduled departure, actual departure, scheduled arrival, actual arrival; the gold has no source before them. */
const TIMES = [2, 3, 5, 6];
const DAY = 1440;

/** One day of the flight data: what the sources say, and the minute of the day that is right. */
export interface FlightDay {
  readonly day: string;
  /** Values are minutes of the day. */
  readonly answers: readonly Answer[];
  readonly gold: ReadonlyMap<string, number>;
}

/** Minute of the day in the clock time a source prints in its own way; undefined when it prints none. */
function minuteOf(words: string): number | undefined {
  const found = /(\d{1,2}):(\d{2})\s*([ap]?)/i.exec(words);
  if (found === null) return undefined;
  const half = (found[3] ?? '').toLowerCase();
  const hour = Number(found[1]);
  const shift = half === 'p' && hour < 12 ? 12 : half === 'a' && hour === 12 ? -12 : 0;
  return (hour + shift) * 60 + Number(found[2]);
}

/** Minutes from one time of day to another, the shorter way round. */
export const minutesApart = (a: number, b: number): number => {
  const apart = Math.abs(a - b) % DAY;
  return Math.min(apart, DAY - apart);
};

/** Whether a question asks for what was planned, not for what happened. */
export const isScheduled = (item: string): boolean => item.endsWith(' 0') || item.endsWith(' 2');

const rows = (path: string): string[][] =>
  readFileSync(path, 'latin1')
    .split('\n')
    .map((line) => line.split('\t'));

function dayOf(folder: string, day: string): FlightDay {
  const gold = new Map<string, number>();
  for (const row of rows(join(folder, 'ground_truth', `${day}.txt`)))
    TIMES.forEach((column, kind) => {
      const minute = minuteOf(row[column - 1] ?? '');
      if (minute !== undefined) gold.set(`${row[0]} ${kind}`, minute);
    });
  const seen = new Set<string>();
  const zero = new Map<string, number>();
  const answers: Answer[] = [];
  for (const row of rows(join(folder, 'conflicting_data', `${day}.txt`)))
    TIMES.forEach((column, kind) => {
      const minute = minuteOf(row[column] ?? '');
      const [source = '', flight = ''] = row;
      const item = `${flight} ${kind}`;
      if (minute === undefined || seen.has(`${source}\t${item}`)) return;
      seen.add(`${source}\t${item}`);
      const first = zero.get(item) ?? minute;
      zero.set(item, first);
      // Counted from the first answer met, so that midnight does not tear neighbours apart.
      const turn = Math.round((first - minute) / DAY) * DAY;
      answers.push({ source, item, value: String(minute), size: minute + turn });
    });
  return { day, answers, gold };
}

/** The flight data, or undefined where it is not there. */
export function flightDays(corpora: string): readonly FlightDay[] | undefined {
  const folder = join(corpora, 'flight');
  if (!existsSync(folder)) return undefined;
  return DAYS.filter((day) => existsSync(join(folder, 'ground_truth', `${day}.txt`))).map((day) =>
    dayOf(folder, day),
  );
}
