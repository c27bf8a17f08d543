import { kinds, LETTER, learn } from './letters.ts';

/** Places of a run in both texts. Half-open, UTF-16 code units. */
export interface RunPlaces {
  readonly startA: number;
  readonly endA: number;
  readonly startB: number;
  readonly endB: number;
}

const isMark = (unit: number): boolean => (kinds[unit] || learn(unit)) < LETTER;
const isSpace = (unit: number): boolean => unit <= 0x20 || unit === 0xa0 || unit === 0x3000;

/** How many marks stand alike in both texts from two places on, `step` 1 or -1 apart, without the white space at the end. */
function alike(a: string, b: string, atA: number, atB: number, step: 1 | -1): number {
  let same = 0;
  for (let n = 0; ; n++) {
    const unit = a.charCodeAt(atA + n * step);
    // Beyond the end of a text there is no unit, which is not like itself.
    if (unit !== b.charCodeAt(atB + n * step) || !isMark(unit)) return same;
    if (!isSpace(unit)) same = n + 1;
  }
}

/** A run with the marks around it that both texts have: what is quoted ends with its full stop and begins with its bracket. */
export function withMarks(a: string, b: string, { startA, endA, startB, endB }: RunPlaces): RunPlaces {
  const before = alike(a, b, startA - 1, startB - 1, -1);
  const after = alike(a, b, endA, endB, 1);
  return { startA: startA - before, endA: endA + after, startB: startB - before, endB: endB + after };
}
