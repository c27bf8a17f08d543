import type { DateParts } from './candidate.ts';
import type { TimeCursor } from './cursor.ts';
import { KIND } from './lexicon.ts';
import type { Parsed } from './parsed.ts';
import { isCoded, isCounted, yearAt } from './parts.ts';
import { NUMBER } from './tokens.ts';

/** A year alone, or two joined: 1904–1905, 1904/05. */
export function yearsAt(c: TimeCursor, i: number): Parsed | undefined {
  const pair = yearsBefore(c, i);
  if (pair !== undefined) return pair;
  const next = yearAt(c, i);
  if (next < 0) return undefined;
  const from: DateParts = { year: c.yearValue };
  const sure = c.yearSure;
  const firstAt = next;
  if ((c.is(firstAt, '-') || c.is(firstAt, '/')) && c.kind[firstAt + 1] === NUMBER && c.yearValue > 0) {
    const second = c.value[firstAt + 1] ?? -1;
    const long = c.size(firstAt + 1);
    if (
      long === 2 &&
      c.glued(firstAt) &&
      c.glued(firstAt + 1) &&
      second > c.yearValue % 100 &&
      !c.is(firstAt + 2, '-')
    ) {
      const to = { year: c.yearValue - (c.yearValue % 100) + second };
      const noun = c.lex(firstAt + 2, KIND.yearNouns);
      return {
        next: noun > 0 ? noun : firstAt + 2,
        from,
        to,
        ends: { firstEnd: firstAt, second: firstAt + 1, listed: false },
        bare: noun > 0 || sure ? 'confirmed' : 'preposition',
      };
    }
    if (long === 4) {
      const after = yearAt(c, firstAt + 1);
      if (after > 0 && c.yearValue > (from.year ?? 0) && c.yearValue - (from.year ?? 0) < 200) {
        return {
          next: after,
          from,
          to: { year: c.yearValue },
          ends: { firstEnd: firstAt, second: firstAt + 1, listed: false },
          bare: c.yearSure || sure ? 'confirmed' : 'preposition',
        };
      }
      return undefined;
    }
  }
  if (!sure && isCounted(c, next) && !andYear(c, next, from.year ?? 0)) return undefined;
  return { next, from, bare: sure ? 'confirmed' : 'plain' };
}

/** So far apart two years joined by `and` may lie: farther ones may be two figures. */
const JOINED = 10;

/** `starben 1932 und 1933 drei Millionen`: whether a later year stands behind `and`. */
export function andYear(c: TimeCursor, at: number, year: number): boolean {
  const second = c.lex(at, KIND.and);
  if (second < 0 || c.kind[second] !== NUMBER || c.size(second) !== 4) return false;
  const later = (c.value[second] ?? 0) - year;
  return later > 0 && later <= JOINED && yearAt(c, second) > 0 && !isCounted(c, second + 1);
}

/** Two years before our era: 499–493 BC, 478/477 v. Chr., 496 and 495 BC. */
function yearsBefore(c: TimeCursor, i: number): Parsed | undefined {
  const told = Math.max(i, c.lex(i, KIND.yearBefore));
  if (c.kind[told] !== NUMBER || c.size(told) > 4 || isCoded(c, told)) return undefined;
  const first = c.value[told] ?? 0;
  const noun = c.skip(told + 1, KIND.yearNouns);
  let sep = c.is(noun, '-') || c.is(noun, '/') ? noun + 1 : c.lex(noun, KIND.to);
  if (sep < 0) sep = c.lex(noun, KIND.and);
  if (sep < 0 || c.kind[sep] !== NUMBER || c.size(sep) > 4) return undefined;
  const second = c.value[sep] ?? 0;
  const bc = c.lex(c.skip(sep + 1, KIND.yearNouns), KIND.bc);
  if (bc < 0 || second >= first || second < 1) return undefined;
  const ends = { firstEnd: told + 1, second: sep, listed: false };
  return { next: bc, from: { year: -first }, to: { year: -second }, bare: 'confirmed', ends };
}
