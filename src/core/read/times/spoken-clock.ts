import type { ClockNeed } from '../../languages/spoken-clock.ts';
import type { DayPart } from '../../languages/time-words.ts';
import type { TimeCursor } from './cursor.ts';
import { KIND } from './lexicon.ts';

const HOUR = 60;
const NOON = 12 * HOUR;

/** Minutes of the day for a time told by the hands of a clock and the part of the day. */
function ofDay(minutes: number, part: DayPart): number {
  if (minutes >= NOON) return minutes;
  const hour = Math.floor(minutes / HOUR);
  switch (part) {
    case 'morning':
    case 'dawn':
    case 'before-dawn':
      return minutes;
    case 'night':
      // Twelve at night is the end of the day, and one to five belong to the day that has begun.
      return hour === 0 ? 2 * NOON + minutes : hour < 6 ? minutes : NOON + minutes;
    default:
      return NOON + minutes;
  }
}

const fulfilled = (need: ClockNeed, told: boolean, part: boolean): boolean => {
  switch (need) {
    case 'told':
      return told;
    case 'part':
      return part;
    case 'either':
      return told || part;
    case 'both':
      return told && part;
    default:
      return true;
  }
};

/**
 * A time of day in words: `half past three`, `в два часа дня`, `um halb vier`, `à six heures moins le quart`. Where nothing says which half of
 * the day is meant, both are left open: the clock runs from the one to the other.
 */
export function spokenClockAt(c: TimeCursor, i: number): number {
  let next = c.lex(i, KIND.spokenClock);
  const said = c.sense;
  if (next < 0 || said?.need === undefined) return -1;
  const behind = c.lex(c.is(next, ',') ? next + 1 : next, KIND.clockPart);
  const part = behind > 0 ? c.sense?.part : undefined;
  if (!fulfilled(said.need, c.before(i, KIND.spokenAt), part !== undefined)) return -1;
  if (behind > 0) next = behind;
  else if (c.words.spoken?.noClockBefore?.includes(c.word(next)) === true) return -1;
  const zoned = c.lex(c.is(next, ',') ? next + 1 : next, KIND.zone);
  const zone = zoned > 0 ? c.sense?.name : undefined;
  if (zoned > 0) next = zoned;
  const earliest = part === undefined ? said.value : ofDay(said.value, part);
  const open = part === undefined && earliest < NOON ? NOON : 0;
  const latest = earliest + open + (said.within === true ? HOUR : 0);
  c.clockValue =
    zone === undefined
      ? { earliest, latest, zoneBasis: 'unknown' }
      : { earliest, latest, zone, zoneBasis: 'stated' };
  return next;
}
