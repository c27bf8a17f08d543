import type { Clock } from './interval.ts';

/** Minutes between a time told by the hands of a clock and the same time in the other half of the day. */
const HALF_DAY = 720;
/** The longest stretch that is told by hands alone: the hour after a full one. */
const HOUR = 60;

/**
 * What a clock may mean, in minutes after midnight, both ends inclusive: one stretch; two where a time is told by the hands of a clock and not
 * which half of the day is meant, so that nothing between the two is.
 */
export function clockStretches({
  earliest,
  latest,
}: Pick<Clock, 'earliest' | 'latest'>): readonly (readonly [number, number])[] {
  const wide = latest - earliest - HALF_DAY;
  if (wide !== 0 && wide !== HOUR) return [[earliest, latest]];
  return [
    [earliest, earliest + wide],
    [earliest + HALF_DAY, latest],
  ];
}

/** A clock in words: each stretch as its ends, `10:00 or 22:00`, `07:00 to 08:00 or 19:00 to 20:00`. `between` stands between two ends. */
export const clockInWords = (
  clock: Pick<Clock, 'earliest' | 'latest'>,
  words: (minutes: number) => string,
  between: string,
): string =>
  clockStretches(clock)
    .map(([from, to]) => (from === to ? words(from) : `${words(from)}${between}${words(to)}`))
    .join(' or ');
