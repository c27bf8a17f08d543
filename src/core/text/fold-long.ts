import { foldCharacter, foldUnit } from './fold.ts';

/** A long text folded as `fold` does it, without a number for every letter. */
export interface FoldedLong {
  readonly text: string;
  /** Offset in the original of the unit of the folded text at a place; at its end the length of the original. */
  readonly at: (place: number) => number;
}

/** Code units made into a string at a time. */
const RUN = 8192;

/**
 * Folds a long text. Places are kept only where the two texts drift apart: a mark that is dropped, a letter that folds into two. Most texts
 * have few of these.
 */
export function foldLong(text: string): FoldedLong {
  const units = new Uint16Array(RUN);
  let filled = 0;
  let folded = '';
  let made = 0;
  /** From a folded place on (`from`) the original stands so much further (`shift`), until the next. */
  const from: number[] = [];
  const shift: number[] = [];
  let now = 0;
  const flush = (): void => {
    folded += String.fromCharCode.apply(null, units.subarray(0, filled) as unknown as number[]);
    filled = 0;
  };
  const put = (unit: number, origin: number): void => {
    if (origin - made !== now) {
      now = origin - made;
      from.push(made);
      shift.push(now);
    }
    if (filled === RUN) flush();
    units[filled++] = unit;
    made++;
  };
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const pair = unit >= 0xd800 && unit < 0xdc00 && at + 1 < text.length;
    const code = pair ? (text.codePointAt(at) as number) : unit;
    const one = code > 0xffff ? foldCharacter(String.fromCodePoint(code)) : foldUnit(unit);
    for (let n = 0; n < one.length; n++) put(one.charCodeAt(n), at);
    if (code > 0xffff) at++;
  }
  flush();
  const end = text.length;
  const all = made;
  return {
    text: folded,
    at: (place) => {
      if (place >= all) return end;
      let low = 0;
      let high = from.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((from[middle] as number) <= place) low = middle + 1;
        else high = middle;
      }
      return place + (low === 0 ? 0 : (shift[low - 1] as number));
    },
  };
}
