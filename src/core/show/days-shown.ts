import type { Day, Interval } from '../model/interval.ts';

/** Share of the times that the days shown hold, where the study gives no span. */
const MOST = 0.8;
/** Days left free on each side, as a part of those shown; two at least. */
const MARGIN = 0.15;

const withMargin = (first: Day, last: Day): [number, number] => {
  const margin = Math.max(2, Math.round((last - first) * MARGIN));
  return [first - margin, last + margin + 1];
};

/**
 * The days a timeline begins with, the end exclusive: the study's span, else the shortest stretch that holds most of the days told. A war
 * is told with what led to it and what came of it for decades, and those are a step away.
 */
export function daysShown(
  span: Pick<Interval, 'earliest' | 'latest'> | undefined,
  told: readonly Day[],
): [number, number] {
  if (span?.earliest !== undefined && span.latest !== undefined)
    return withMargin(span.earliest, span.latest);
  const days = [...told].sort((a, b) => a - b);
  if (days.length === 0) return [0, 1];
  const most = Math.ceil(days.length * MOST);
  const endOf = (at: number): Day => days[at + most - 1] as Day;
  let from = 0;
  for (let at = 1; at + most <= days.length; at++)
    if (endOf(at) - (days[at] as Day) < endOf(from) - (days[from] as Day)) from = at;
  return withMargin(days[from] as Day, endOf(from));
}
