import type { DateParts } from './candidate.ts';
import type { TimeCursor } from './cursor.ts';
import { KIND } from './lexicon.ts';
import type { Parsed } from './parsed.ts';
import { isCoded } from './parts.ts';
import { roman } from './roman.ts';
import { styleBehind } from './tail.ts';
import { NUMBER, WORD } from './tokens.ts';

/** 29.07.1938, 1938-07-29, 7/29/1938, 29.VII.1938. */
export function figuresAt(c: TimeCursor, i: number): Parsed | undefined {
  if (
    c.kind[i] !== NUMBER ||
    (c.glued(i) &&
      (c.is(i - 1, '.') || c.is(i - 1, '/') || c.is(i - 1, '-') || c.kind[i - 1] === WORD) &&
      c.glued(i - 1))
  )
    return undefined;
  const mark = c.word(i + 1);
  if (
    c.size(i) === 4 &&
    mark === '-' &&
    c.glued(i + 1) &&
    c.glued(i + 2) &&
    c.size(i + 2) === 2 &&
    c.kind[i + 2] === NUMBER
  ) {
    const y = c.value[i] ?? 0;
    const m = c.value[i + 2] ?? 0;
    if (c.is(i + 3, '-') && c.glued(i + 3) && c.kind[i + 4] === NUMBER && c.size(i + 4) === 2) {
      return valid(y, m, c.value[i + 4] ?? 0)
        ? { next: i + 5, from: { year: y, month: m, day: c.value[i + 4] ?? 0 } }
        : undefined;
    }
    return undefined;
  }
  if (c.size(i) > 2 || (mark !== '.' && mark !== '/' && mark !== '-' && c.kind[i + 1] !== WORD))
    return undefined;
  const first = c.value[i] ?? 0;
  // 29.VII.1938, 29 VII 1938
  const at = mark === '.' || mark === '/' ? i + 2 : i + 1;
  if (c.kind[at] === WORD && c.capital(at) && c.size(at) < 5) {
    const m = roman(c.word(at));
    const dot = c.is(at + 1, '.') || c.is(at + 1, '/') ? at + 2 : at + 1;
    if (
      m >= 1 &&
      m <= 12 &&
      c.kind[dot] === NUMBER &&
      c.size(dot) === 4 &&
      c.text.slice(c.start[at], c.end[at]).toUpperCase() === c.text.slice(c.start[at], c.end[at])
    ) {
      const y = c.value[dot] ?? 0;
      if (valid(y, m, first)) {
        const from: DateParts = { year: y, month: m, day: first };
        return { next: styleBehind(c, c.skip(dot + 1, KIND.yearNouns), from), from };
      }
    }
    return undefined;
  }
  const loose = c.words.ordinalStop || c.lexicon.guess !== undefined;
  if (
    c.kind[i + 2] !== NUMBER ||
    (!c.glued(i + 2) && !(loose && mark === '.')) ||
    !c.glued(i + 1) ||
    c.size(i + 2) > 2
  )
    return undefined;
  const second = c.value[i + 2] ?? 0;
  if (
    c.word(i + 3) !== mark ||
    !c.glued(i + 3) ||
    c.kind[i + 4] !== NUMBER ||
    (!c.glued(i + 4) && !(loose && mark === '.'))
  )
    return undefined;
  const long = c.size(i + 4) === 4;
  if (c.is(i + 5, '.') && c.glued(i + 5) && c.glued(i + 6) && c.kind[i + 6] === NUMBER) return undefined;
  if (!long) {
    if (
      c.size(i + 4) !== 2 ||
      mark !== '.' ||
      !c.glued(i + 4) ||
      !valid(2000, second, first) ||
      isCoded(c, i)
    )
      return undefined;
    return { next: i + 5, from: { month: second, day: first, shortYear: c.value[i + 4] ?? 0 } };
  }
  const y = c.value[i + 4] ?? 0;
  let d = first;
  let m = second;
  if (mark === '/' && c.words.slashes === 'mdy' && first <= 12) [d, m] = [second, first];
  if (m > 12 && d <= 12) [d, m] = [m, d];
  if (!valid(y, m, d)) return undefined;
  const from: DateParts = { year: y, month: m, day: d };
  return { next: styleBehind(c, c.skip(i + 5, KIND.yearNouns), from), from };
}

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function valid(year: number, month: number, day: number): boolean {
  return (
    year >= 1 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= (LENGTHS[month - 1] ?? 0)
  );
}
