import type { DateParts, TimeCandidate } from './candidate.ts';

/** An event whose told days lie within so many months is a short one. */
const SHORT = 2;
/** A year told so few characters before a day is that day's year. */
const BESIDE = 40;

const months = ({ year = 0, month = 0 }: DateParts): number => year * 12 + month;

/** The months of an event that a text tells with their years. */
export interface EventMonths {
  readonly told: readonly DateParts[];
  /** All of them lie so near one another that the text tells of one short event. */
  readonly short: boolean;
}

/** The months that the dates of a text tell together with their years, in the order in which they are first told. */
export function eventMonths(candidates: readonly TimeCandidate[]): EventMonths {
  // Each month once: a long text has many days and few months.
  const told = new Map<number, DateParts>();
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const { kind, until, from } of candidates) {
    if (kind !== 'date' || until === true || from.wide !== undefined) continue;
    if (from.year === undefined || from.month === undefined) continue;
    const at = months(from);
    if (!told.has(at)) told.set(at, { year: from.year, month: from.month });
    low = Math.min(low, at);
    high = Math.max(high, at);
  }
  return { told: [...told.values()], short: high - low <= SHORT };
}

/**
 * The year of the event, for a day without a year that would else take one told in passing: in `He said so in 1962. On 28 February`, of a fire
 * on 27 February 1933, the year of the saying is not gone on from. The day lies in a month told with its year or the one behind it. A year with
 * which a sentence begins (`In 1943`) draws the story there, but in a text of one short event.
 */
export function yearOfEvent(
  { from, start }: TimeCandidate,
  taken: TimeCandidate | undefined,
  { told, short }: EventMonths,
): number | undefined {
  const { year, month, day } = from;
  if (taken?.bare === undefined || (taken.leads === true && !short)) return undefined;
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (taken.start < start && start - taken.end <= BESIDE) return undefined;
  // A year of which the text tells months or days of its own is a part of the story.
  if (told.some((one) => one.year === year)) return undefined;
  const one = told.find((each) => (month - (each.month ?? 0) + 12) % 12 <= 1);
  if (one?.year === undefined || one.year >= year) return undefined;
  return one.year + (month < (one.month ?? 0) ? 1 : 0);
}
