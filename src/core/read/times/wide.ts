import type { TimeCursor } from './cursor.ts';
import { KIND } from './lexicon.ts';
import type { Parsed } from './parsed.ts';
import { dayAt } from './parts.ts';
import { romanOrdinal } from './roman.ts';
import { NUMBER, WORD } from './tokens.ts';

export function wideAt(c: TimeCursor, i: number): Parsed | undefined {
  // Decades: 1930s, 1930-е годы, 1930er Jahre.
  if (
    c.kind[i] === NUMBER &&
    c.size(i) === 4 &&
    (c.value[i] ?? 1) % 10 === 0 &&
    (c.value[i] ?? 0) < 2200 &&
    (c.value[i] ?? 0) >= 1000
  ) {
    const dash = c.is(i + 1, '-') && c.glued(i + 1) ? i + 2 : i + 1;
    const suffix = c.glued(dash) ? c.lex(dash, KIND.decadeSuffixes) : -1;
    if (suffix > 0)
      return {
        next: c.skip(suffix, KIND.decadeNouns),
        from: { year: c.value[i] ?? 0, wide: 'decade' },
        bare: 'confirmed',
      };
  }
  // 470s BC; the '30s, 30-е годы, 30er Jahre, the thirties: the century is that of the story.
  if (c.kind[i] === NUMBER && c.size(i) === 3 && (c.value[i] ?? 1) % 10 === 0) {
    const suffix = c.glued(i + 1) ? c.lex(i + 1, KIND.decadeSuffixes) : -1;
    const bc = suffix > 0 ? c.lex(c.skip(suffix, KIND.decadeNouns), KIND.bc) : -1;
    if (bc > 0) return { next: bc, from: { year: -(c.value[i] ?? 0), wide: 'decade' }, bare: 'confirmed' };
  }
  const behindNoun = decadeBehindNoun(c, i);
  if (behindNoun !== null) return behindNoun;
  const named = c.kind[i] === WORD ? c.lex(i, KIND.decadeName) : -1;
  const namedYear = c.sense?.value ?? 0;
  if (named > 0) {
    const noun = c.lex(named, KIND.decadeNouns);
    const alone = c.words.decadeNouns.length === 0 && c.words.decadeBefore === undefined;
    if (noun > 0 || alone) return inCentury(c, Math.max(noun, named), namedYear);
  }
  if (c.kind[i] === NUMBER && c.size(i) === 2 && (c.value[i] ?? 1) % 10 === 0) {
    const dash = c.is(i + 1, '-') && c.glued(i + 1) ? i + 2 : i + 1;
    const suffix = c.glued(dash) ? c.lex(dash, KIND.decadeSuffixes) : -1;
    const noun = suffix > 0 ? c.lex(suffix, KIND.decadeNouns) : -1;
    if (noun > 0 || (suffix > 0 && c.is(i - 1, "'")))
      return inCentury(c, Math.max(noun, suffix), c.value[i] ?? 0);
  }
  // Centuries: 19th century, XIX век, 19. Jahrhundert.
  let number = -1;
  let next = -1;
  if (c.kind[i] === NUMBER || (c.kind[i] === WORD && c.lex(i, KIND.ordinal) > 0)) {
    next = dayAt(c, i);
    number = c.dayValue;
  } else if (c.kind[i] === WORD && c.capital(i)) {
    number = romanOrdinal(c.word(i), c.lexicon.suffixes);
    next = i + 1;
  }
  if (next < 0 || number < 1 || number > 21) return undefined;
  if (c.is(next, '-') && c.glued(next)) next++;
  const noun = c.lex(next, KIND.centuryNouns);
  if (noun < 0) return undefined;
  const bc = c.lex(noun, KIND.bc);
  return {
    next: Math.max(noun, bc),
    from: { year: bc > 0 ? -number : number, wide: 'century' },
    bare: 'confirmed',
  };
}

/** A decade told behind its noun: lata 30., w latach trzydziestych XX wieku. */
function decadeBehindNoun(c: TimeCursor, i: number): Parsed | null {
  const noun = c.kind[i] === WORD ? c.lex(i, KIND.decadeBefore) : -1;
  if (noun < 0) return null;
  const named = c.lex(noun, KIND.decadeName);
  if (named > 0) return inCentury(c, named, c.sense?.value ?? 0);
  const year = c.value[noun] ?? -1;
  const plain = c.words.decadeSuffixes.length === 0;
  // `les années 1930`.
  if (
    plain &&
    c.kind[noun] === NUMBER &&
    c.size(noun) === 4 &&
    year % 10 === 0 &&
    year >= 1000 &&
    year < 2200
  )
    return c.is(noun + 1, '-') ? null : { next: noun + 1, from: { year, wide: 'decade' }, bare: 'confirmed' };
  if (c.kind[noun] !== NUMBER || c.size(noun) !== 2 || year % 10 !== 0) return null;
  const dash = c.is(noun + 1, '-') && c.glued(noun + 1) ? noun + 2 : noun + 1;
  const suffix = c.glued(dash) ? c.lex(dash, KIND.decadeSuffixes) : -1;
  if (suffix > 0) return inCentury(c, suffix, year);
  if (plain) return inCentury(c, noun + 1, year);
  return c.is(noun + 1, '.') && c.glued(noun + 1) ? inCentury(c, noun + 2, year) : null;
}

/** A decade without its century, perhaps told behind it: 30-х годов XX века. */
function inCentury(c: TimeCursor, i: number, year: number): Parsed {
  const century = wideAt(c, c.links(i));
  if (century?.from.wide === 'century' && (century.from.year ?? 0) > 0) {
    return {
      next: century.next,
      from: { year: ((century.from.year ?? 1) - 1) * 100 + year, wide: 'decade' },
      bare: 'confirmed',
    };
  }
  return { next: i, from: { shortYear: year, wide: 'decade' }, bare: 'confirmed' };
}
