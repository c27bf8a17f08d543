import type { TimeCursor } from './cursor.ts';
import { KIND } from './lexicon.ts';
import { NUMBER, WORD } from './tokens.ts';

export function monthAt(c: TimeCursor, i: number): number {
  if (i >= c.count || c.kind[i] !== WORD) return -1;
  if (c.words.monthBefore !== undefined) {
    const figureAt = c.lex(i, KIND.monthBefore);
    const number =
      figureAt > 0 && c.kind[figureAt] === NUMBER && c.size(figureAt) <= 2 ? (c.value[figureAt] ?? 0) : 0;
    if (number < 1 || number > 12) return -1;
    c.monthValue = number;
    return figureAt + 1;
  }
  if (c.words.capitalMonths && !c.capital(i)) return -1;
  const next = c.lex(i, KIND.month);
  if (next > 0) {
    c.monthValue = c.sense?.value ?? 0;
    return next;
  }
  const guessed = c.guess(i);
  if (guessed === 0) return -1;
  c.monthValue = guessed;
  return c.is(i + 1, '.') && c.glued(i + 1) && c.size(i) < 5 ? i + 2 : i + 1;
}

export function dayAt(c: TimeCursor, i: number): number {
  if (i >= c.count) return -1;
  if (c.kind[i] === NUMBER) {
    const number = c.value[i] ?? -1;
    if (number < 1 || number > 31 || c.size(i) > 2) return -1;
    if (c.glued(i) && (c.is(i - 1, '.') || c.is(i - 1, ',') || c.is(i - 1, ':')) && c.kind[i - 2] === NUMBER)
      return -1;
    c.dayValue = number;
    if (c.glued(i + 1)) {
      if (c.kind[i + 1] === WORD) {
        if (c.lexicon.suffixes.has(c.word(i + 1))) return i + 2;
        return c.lexicon.guess !== undefined && c.size(i + 1) <= 2 ? i + 2 : -1;
      }
      if (c.is(i + 1, '-') && c.glued(i + 2) && c.lexicon.suffixes.has(c.word(i + 2))) return i + 3;
      if (
        c.is(i + 1, '.') &&
        (c.words.ordinalStop || c.lexicon.guess !== undefined) &&
        !(c.kind[i + 2] === NUMBER && c.glued(i + 2))
      )
        return i + 2;
      if (c.is(i + 1, ',') && c.kind[i + 2] === NUMBER && c.glued(i + 2)) return -1;
    }
    return i + 1;
  }
  const next = c.lex(i, KIND.ordinal);
  if (next > 0) c.dayValue = c.sense?.value ?? 0;
  return next;
}

/** A year, with its noun and era; `yearSure` when the words themselves say it is one. */
export function yearAt(c: TimeCursor, i: number): number {
  let at = i;
  c.yearSure = false;
  const before = c.lex(at, KIND.yearBefore);
  if (before > 0) {
    at = before;
    c.yearSure = true;
  }
  const era = c.lex(at, KIND.ad);
  if (era > 0) {
    at = era;
    c.yearSure = true;
  }
  if (c.kind[at] !== NUMBER || c.size(at) > 4) return -1;
  const number = c.value[at] ?? -1;
  if (number < 1 || isCoded(c, at)) return -1;
  let next = at + 1;
  const noun = c.lex(next, KIND.yearNouns);
  if (noun < 0 && c.glued(next) && c.kind[next] === WORD) return -1;
  if (noun > 0) {
    next = noun;
    c.yearSure = true;
  }
  const bc = c.lex(next, KIND.bc);
  if (bc > 0) {
    c.yearValue = -number;
    c.yearSure = true;
    return bc;
  }
  const ad = c.lex(next, KIND.ad);
  if (ad > 0) {
    next = ad;
    c.yearSure = true;
  }
  if (number > 2199 || (c.size(at) < 4 && !(c.yearSure && (c.size(at) === 3 || ad > 0 || era > 0))))
    return -1;
  c.yearValue = number;
  return next;
}

/** A run of figures that is part of a longer number, a mark or a code. */
export function isCoded(c: TimeCursor, i: number): boolean {
  if (c.glued(i) && i !== c.uncoded) {
    const before = c.word(i - 1);
    if (c.kind[i - 1] === WORD || '.,:$£€¥№#§%/'.includes(before)) {
      if (c.kind[i - 1] === WORD || !'/.'.includes(before)) return true;
      if (before === '.' && c.kind[i - 2] === NUMBER && c.glued(i - 1)) return true;
    }
    if (before === '-' && c.glued(i - 1) && c.kind[i - 2] === WORD) return true;
  }
  if (c.is(i - 1, '№') || c.is(i - 1, '#') || c.is(i - 1, '§') || c.is(i - 1, '$')) return true;
  if (c.glued(i + 1)) {
    const after = c.word(i + 1);
    if ('.,'.includes(after) && c.kind[i + 2] === NUMBER && c.glued(i + 2)) return true;
    if (after === '%' || after === '°') return true;
  }
  return false;
}

export function isCounted(c: TimeCursor, i: number): boolean {
  if (c.kind[i] !== WORD) return false;
  const w = c.word(i);
  if (c.lexicon.countedWhole.has(w)) return true;
  for (let n = Math.min(w.length, 12); n > 2; n--) if (c.lexicon.countedStems.has(w.slice(0, n))) return true;
  return false;
}
