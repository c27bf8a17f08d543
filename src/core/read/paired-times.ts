import type { TimeMention } from '../model/mention.ts';
import type { Figure } from './clause.ts';

const NONE: ReadonlyMap<number, TimeMention> = new Map();

/**
 * Times that stand each behind its figure, where all figures of a clause, two at least, have one: `6 in July, 20 in August`. By the start of
 * the figure. Both lists are in order.
 */
export function pairedTimes(
  figures: readonly Figure[],
  times: readonly TimeMention[],
): ReadonlyMap<number, TimeMention> {
  if (figures.length < 2 || times.length < 2) return NONE;
  const paired = new Map<number, TimeMention>();
  let time = 0;
  for (let from = 0; from < figures.length; ) {
    const { clause } = figures[from] as Figure;
    let to = from;
    const found: [number, TimeMention][] = [];
    for (; to < figures.length && (figures[to] as Figure).clause.start === clause.start; to++) {
      const { start, end } = figures[to] as Figure;
      const until = Math.min(figures[to + 1]?.start ?? clause.end, clause.end);
      while (time < times.length && (times[time] as TimeMention).start < end) time++;
      const behind = times[time];
      if (behind !== undefined && behind.end <= until) found.push([start, behind]);
    }
    if (to - from > 1 && found.length === to - from)
      for (const [start, behind] of found) paired.set(start, behind);
    from = to;
  }
  return paired;
}
