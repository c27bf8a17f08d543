import type { Segment } from '../segment.ts';
import type { TimeCandidate } from './candidate.ts';

/** Sentences in which a dateline may stand: behind a headline. */
const REACH = 2;
/** One or two words of a place with their comma. */
const PLACE = /^\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{L}[\p{L}\p{M}'’.-]*){0,2}, $/u;

/** The day in the dateline with which a report begins (`Orvale, 5 March 1961.`): the day it was sent, from which it says yesterday. */
export function datelineOf(
  text: string,
  segments: readonly Segment[],
  candidates: readonly TimeCandidate[],
): TimeCandidate | undefined {
  const first = candidates.find(({ kind }) => kind !== 'length');
  if (first === undefined || first.kind !== 'date' || first.to !== undefined || first.night !== undefined)
    return undefined;
  if (first.from.year === undefined || first.from.day === undefined) return undefined;
  const segment = segments.slice(0, REACH).find(({ start, end }) => start <= first.start && first.end <= end);
  if (segment === undefined || !PLACE.test(text.slice(segment.start, first.start))) return undefined;
  return /^(?:\s?\(\p{Lu}[^()]*\))?[\s.,:;)—–-]*$/u.test(text.slice(first.end, segment.end))
    ? first
    : undefined;
}
