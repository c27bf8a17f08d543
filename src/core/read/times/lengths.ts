import type { TimeCursor } from './cursor.ts';
import { KIND } from './lexicon.ts';
import { isCoded } from './parts.ts';
import { NUMBER } from './tokens.ts';

const REFERENCES = [
  [KIND.nows, 'PRESENT_REF'],
  [KIND.pasts, 'PAST_REF'],
  [KIND.futures, 'FUTURE_REF'],
] as const;

/** A length of time (`three weeks`, `several days`) or a word like `now`: no place in the calendar, but a TIMEX3 value. */
export function lengthAt(c: TimeCursor, i: number): number {
  const push1 = (next: number, length: string): number => {
    c.out.push({
      start: c.start[i] ?? 0,
      end: c.end[next - 1] ?? 0,
      kind: 'length',
      from: {},
      approximate: c.before(i, KIND.approx),
      length,
    });
    return next;
  };
  for (const [want, length] of REFERENCES) {
    const next = c.lex(i, want);
    if (next > 0) return push1(next, length);
  }
  const whole = c.lex(i, KIND.lengthWord);
  if (whole > 0) return push1(whole, c.sense?.name ?? '');
  if (c.words.lengths === undefined) return -1;
  let at = c.lex(i, KIND.someOf);
  let number = 'X';
  if (at < 0) {
    const told =
      c.kind[i] === NUMBER && c.size(i) < 4 && !isCoded(c, i)
        ? (c.value[i] ?? -1)
        : (c.lexicon.numbers.get(c.word(i)) ?? -1);
    if (told < 1) return -1;
    number = String(told);
    at = i + 1;
  }
  if (c.is(at, '-')) at++;
  const unit = c.lex(at, KIND.length);
  const length = c.sense?.length;
  if (unit < 0 || length === undefined) return -1;
  if (length === 'TH' || length === 'TM') return push1(unit, `PT${number}${length.slice(1)}`);
  return push1(unit, `P${number}${length}`);
}
