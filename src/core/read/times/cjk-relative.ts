import type { DateParts, TimeCandidate } from './candidate.ts';
import type { CjkCursor } from './cjk-cursor.ts';
import { cjkTail } from './cjk-parts.ts';
import { behindCjkDay } from './cjk-push.ts';

export function cjkRelative(c: CjkCursor, i: number): number {
  const next = c.find(i, 'relative');
  const phrase = c.sense.relative;
  if (next > 0 && phrase !== undefined) {
    const { unit, offset, part, fromWriting } = phrase;
    const candidate: TimeCandidate = {
      start: i,
      end: next,
      kind: 'relative',
      from: {},
      approximate: false,
      relative: { unit, offset, ...(fromWriting === undefined ? {} : { fromWriting }) },
    };
    if (part !== undefined) candidate.part = part;
    let end = next;
    if (unit === 'day') {
      candidate.from.day = 1;
      end = behindCjkDay(c, next, candidate);
      candidate.from = {};
    } else {
      const from: DateParts = {};
      end = cjkTail(c, next, from);
      if (from.stretch !== undefined) candidate.from = { stretch: from.stretch };
      if (from.season !== undefined) candidate.from = { season: from.season };
    }
    candidate.end = end;
    c.out.push(candidate);
    return end;
  }
  // 三日後, 2か月後
  const counted = c.number(i);
  if (counted < 0 || c.value < 1 || c.value > 400 || !c.plainDigits(i)) return -1;
  const times = c.value;
  const unitAt = c.find(counted, 'unit');
  const { unit } = c.sense;
  if (unitAt < 0 || unit === undefined) return -1;
  const later = c.find(unitAt, 'later');
  const earlier = c.find(unitAt, 'earlier');
  if (later < 0 && earlier < 0) return -1;
  c.out.push({
    start: i,
    end: Math.max(later, earlier),
    kind: 'relative',
    from: {},
    approximate: false,
    relative: { unit, offset: later > 0 ? times : -times },
  });
  return Math.max(later, earlier);
}
