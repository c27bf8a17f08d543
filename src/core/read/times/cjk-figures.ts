import type { CjkCursor } from './cjk-cursor.ts';
import type { CjkParsed } from './cjk-parsed.ts';

/** 2016/02/22, 2016-04-21, 2015.5.13 */
export function cjkFigures(c: CjkCursor, i: number): CjkParsed | undefined {
  const first = c.number(i);
  if (first < 0 || c.digits < 1 || c.digits === 3 || c.digits > 4 || !c.plainDigits(i)) return undefined;
  const y = c.value;
  const long = c.digits === 4;
  const mark = c.text.charAt(first);
  if (mark === '' || !'/-.／．－'.includes(mark)) return undefined;
  if (!long) return yearLast(c, first, y, mark);
  const second = c.number(first + 1);
  if (
    second < 0 ||
    c.digits < 1 ||
    c.digits > 2 ||
    c.value < 1 ||
    c.value > 12 ||
    c.text.charAt(second) !== mark
  )
    return undefined;
  const m = c.value;
  const third = c.number(second + 1);
  if (third < 0 || c.digits < 1 || c.digits > 2 || c.value < 1 || c.value > 31) return undefined;
  return { next: third, from: { year: y, month: m, day: c.value } };
}

/** 13.5.2015, 02/22/2016: day first unless that cannot be. */
function yearLast(c: CjkCursor, i: number, first: number, mark: string): CjkParsed | undefined {
  const second = c.number(i + 1);
  if (second < 0 || c.digits < 1 || c.digits > 2 || c.text.charAt(second) !== mark) return undefined;
  let [d, m] = [first, c.value];
  const third = c.number(second + 1);
  if (third < 0 || c.digits !== 4) return undefined;
  if (m > 12) [d, m] = [m, d];
  if (m < 1 || m > 12 || d < 1 || d > 31) return undefined;
  return { next: third, from: { year: c.value, month: m, day: d } };
}
