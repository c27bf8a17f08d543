import type { Clock } from '../../model/interval.ts';
import type { TimeCandidate } from './candidate.ts';
import { cjkClock } from './cjk-clock.ts';
import type { CjkCursor } from './cjk-cursor.ts';
import type { CjkParsed } from './cjk-parsed.ts';

/** Minutes of half a day. */
const NOON = 12 * 60;

/** Signs that stand between a title and the year of its text. */
const BEFORE_IMPRINT = /[,，、]\s*$/u;

/** Whether a year closes the first line of the text behind a comma, with more text below: when it was written. */
function closesTitle({ text }: CjkCursor, start: number, end: number): boolean {
  if (text.charAt(end) !== '\n' || text.slice(end).trim() === '') return false;
  return text.lastIndexOf('\n', start) < 0 && BEFORE_IMPRINT.test(text.slice(Math.max(0, start - 3), start));
}

export function pushCjk(c: CjkCursor, i: number, parsed: CjkParsed): number {
  const candidate: TimeCandidate = {
    start: i,
    end: parsed.next,
    kind: parsed.dayOnly === true ? 'day' : 'date',
    from: parsed.from,
    approximate: c.aboutBefore(i),
    ...parsed.extra,
  };
  if (parsed.to !== undefined) candidate.to = parsed.to;
  if (parsed.ends !== undefined) candidate.ends = { ...parsed.ends, secondEnd: parsed.next };
  if (parsed.monthsOn !== undefined) candidate.monthsOn = parsed.monthsOn;
  const { from, to } = parsed;
  if (
    from.year !== undefined &&
    from.month === undefined &&
    from.season === undefined &&
    from.wide === undefined
  )
    candidate.bare = closesTitle(c, i, parsed.next)
      ? 'imprint'
      : (parsed.bare ??
        (Math.abs(from.year) < 1000 && from.calendar === undefined && from.year > 0 ? 'plain' : 'confirmed'));
  if (to === undefined && from.month === undefined && from.year === undefined && parsed.dayOnly !== true)
    return -1;
  candidate.end = candidate.night === undefined ? behindCjkDay(c, parsed.next, candidate) : parsed.next;
  c.out.push(candidate);
  return candidate.end;
}

/** Part of day, clock and `about` behind a date. */
export function behindCjkDay(c: CjkCursor, i: number, candidate: TimeCandidate): number {
  let next = i;
  if (candidate.from.day !== undefined && candidate.to === undefined) {
    // 6月2日约13时
    const lead = c.find(c.link(next), 'approx');
    const timed = cjkClock(c, lead > 0 ? lead : c.link(next), true);
    if (timed > 0 && c.clockValue !== undefined) {
      if (lead > 0) candidate.approximate = true;
      candidate.clock = inPart(c.clockValue, candidate.part);
      if (c.clockNear) candidate.approximate = true;
      next = timed;
    } else {
      // 7月31日の夜襲: a night attack tells no hour of that day.
      const part = c.find(c.link(next), 'notPart') > 0 ? -1 : c.find(c.link(next), 'part');
      if (part > 0 && c.sense.part !== undefined) {
        if (c.sense.part !== 'day') candidate.part = c.sense.part;
        next = part;
        const inner = cjkClock(c, c.link(next), true);
        if (inner > 0 && c.clockValue !== undefined) {
          candidate.clock = c.clockValue;
          if (c.clockNear) candidate.approximate = true;
          next = inner;
        }
      }
    }
  }
  const about = c.find(next, 'approx');
  // 6月2日，約200名: that is about so many, and not about that day.
  if (about > 0 && c.number(about) < 0) {
    candidate.approximate = true;
    next = about;
  }
  return next;
}

/** 当晚十时: an hour of twelve behind words for an evening or afternoon is one of that half of the day. */
function inPart(clock: Clock, part: TimeCandidate['part']): Clock {
  const { earliest } = clock;
  const first = part === 'afternoon' ? 1 : part === 'evening' || part === 'night' ? 5 : 12;
  if (earliest !== clock.latest || earliest < first * 60 || earliest >= NOON) return clock;
  return { ...clock, earliest: earliest + NOON, latest: earliest + NOON };
}
