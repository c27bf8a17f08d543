import { type CjkCursor, CLOSE, OPEN } from './cjk-cursor.ts';

/** A clock time: 午前5時30分, 16時, 下午3点半. `dated`: a day stands before it. */
export function cjkClock(c: CjkCursor, i: number, dated: boolean): number {
  c.clockValue = undefined;
  let at = i;
  let half: 'am' | 'pm' | undefined;
  let zone: string | undefined;
  const zoned = c.find(at, 'zone');
  if (zoned > 0) {
    zone = c.sense.name;
    at = c.link(zoned);
  }
  const am = c.find(at, 'am');
  const pm = c.find(at, 'pm');
  const noon = c.find(at, 'part');
  if (am > 0 || pm > 0) {
    half = am >= pm ? 'am' : 'pm';
    at = c.gap(Math.max(am, pm));
  } else if (noon > 0 && c.sense.part === 'noon') at = c.gap(noon);
  at = c.find(at, 'links') > 0 && half !== undefined ? c.link(at) : at;
  const after = c.number(at);
  if (after < 0 || c.value > 24 || !c.plainDigits(at)) return -1;
  let h = c.value;
  let m = 0;
  let next = c.spaced(after, 'hour');
  let sure = half !== undefined || dated;
  if (next < 0) {
    if ((c.text.charAt(after) === ':' || c.text.charAt(after) === '：') && c.digits > 0) {
      next = c.number(after + 1);
      if (next < 0 || c.digits !== 2 || c.value > 59) return -1;
      m = c.value;
      sure = true;
    } else return -1;
  } else {
    if (c.text.charAt(next) === '間' || c.text.charAt(next) === '间') return -1;
    const minutes = c.number(c.gap(next));
    if (minutes > 0 && c.value < 60) {
      const told = c.value;
      const closed = c.spaced(minutes, 'minute');
      if (closed > 0) {
        m = told;
        next = closed;
        sure = true;
      }
    } else {
      const halfPast = c.find(next, 'half');
      if (halfPast > 0) {
        if (c.text.charAt(next) === '半') m = 30;
        next = halfPast;
      }
    }
    if (c.digits === 0 && !sure) return -1;
    if (
      !sure &&
      'でにごま頃過か，。、ー許许整'.includes(c.text.charAt(next)) &&
      c.text.charAt(next) !== '' &&
      c.words.hour.includes('時') &&
      h >= 0
    )
      sure = true;
  }
  if (!sure) return -1;
  // Twelve at night is the end of the day.
  if (half === 'pm' && h === 12 && '夜深晩晚'.includes(c.text.charAt(i))) h = 24;
  if (half === 'pm' && h < 12 && h >= 5) h += 12;
  else if (half === 'pm' && h < 5 && pm > 0 && !'夜深晩晚'.includes(c.text.charAt(i))) h += 12;
  else if (half === 'am' && h === 12) h = 0;
  if (OPEN.includes(c.text.charAt(next)) && c.text.charAt(next) !== '') {
    const inside = c.find(next + 1, 'zone');
    if (inside > 0 && CLOSE.includes(c.text.charAt(inside))) {
      zone = c.sense.name;
      next = inside + 1;
    }
  }
  const near = c.find(next, 'notPart') > 0 ? -1 : c.find(next, 'clockNear');
  c.clockNear = near > 0;
  if (near > 0) next = near;
  const minutes = h * 60 + m;
  c.clockValue = {
    earliest: minutes,
    latest: minutes,
    ...(zone === undefined ? {} : { zone }),
    zoneBasis: zone === undefined ? 'unknown' : 'stated',
  };
  return next;
}
