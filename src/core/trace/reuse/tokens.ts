import { APART, CHARACTER, FOLDED, kinds, LETTER, learn, SILENT, SKELETON } from './letters.ts';
import type { ReuseText } from './reused-text.ts';
import { room8, room32 } from './room.ts';

/** Bits of a token's marks. */
export const UNSPACED = 1;
/** A word every account of the event must have: part of a name, a date, a figure. */
export const GIVEN = 2;
/** A word of a long run met before; counted once, so that a hundred copies do not make a text a set phrase. */
export const COPIED = 4;
/** A word rare enough to seed a passage. */
export const CONTENT = 8;
/** Above these bits: in how many texts the shingle that begins here stands; 0 where it stands in one. */
export const SPREAD_SHIFT = 4;
export const MOST_SPREAD = 15;

/** The words of all texts in a row, in arrays of numbers that threads can share. */
export interface Tokens {
  readonly count: number;
  /** Hash of the folded word; two words with one hash are one word. */
  readonly hash: Int32Array;
  /** Offset of the first code unit in its text. */
  readonly start: Int32Array;
  /** Code units; a longer run of letters is several words. */
  readonly length: Uint8Array;
  /** One bit for each letter it holds, folded onto 32. */
  readonly letters: Int32Array;
  readonly marks: Uint8Array;
  /** First token of each text, and the count as last entry. */
  readonly first: Int32Array;
}

/** Units or words done in one call: so many that a call costs nothing, so few that a loop is soon known from end to end and compiled once. */
export const PIECE = 4096;
const FIRST_PIECE = 64;
const LONGEST = 60;
const HYPHEN = 0x2d;

const isBreak = (unit: number | undefined): boolean => unit === 0x0a || unit === 0x0d;

/** Where a word divided at the end of a line goes on, or 0: hyphen, line break, indentation, small letter. */
function goesOn(units: Uint16Array, hyphen: number): number {
  let at = hyphen + 1;
  if (!isBreak(units[at])) return 0;
  const last = at + 4;
  while (at < last && (isBreak(units[at]) || units[at] === 0x20)) at++;
  const unit = units[at] as number;
  return (kinds[unit] || learn(unit)) === (LETTER | unit) ? at : 0;
}

/** Rows that are written one after another and make room for themselves. */
class Rows {
  n = 0;
  hash: Int32Array;
  start: Int32Array;
  length: Uint8Array;
  letters: Int32Array;
  marks: Uint8Array;
  constructor(size: number) {
    this.hash = room32(size);
    this.start = room32(size);
    this.length = room8(size);
    this.letters = room32(size);
    this.marks = room8(size);
  }
  grow(size: number): void {
    const wider = new Rows(size);
    wider.hash.set(this.hash);
    wider.start.set(this.start);
    wider.length.set(this.length);
    wider.letters.set(this.letters);
    wider.marks.set(this.marks);
    ({ hash: this.hash, start: this.start, length: this.length, letters: this.letters } = wider);
    this.marks = wider.marks;
  }
}

/** Code units a word takes, for the first guess of the room needed. */
const UNITS_A_WORD = 6;

/** Units beyond a piece that its last word may take, and what follows a hyphen. */
const BEYOND = LONGEST + 8;

/** Cuts texts into words. Linear in the text whatever it holds; a line of any length is nothing special. */
export function tokensOf(texts: readonly ReuseText[], skeleton: boolean): Tokens {
  const all = texts.reduce((sum, { text }) => sum + text.length, 0);
  const rows = new Rows(PIECE + Math.ceil(all / UNITS_A_WORD));
  const first = room32(texts.length + 1);
  const units = new Uint16Array(PIECE + BEYOND);
  let done = 0;
  texts.forEach(({ text, given }, which) => {
    first[which] = rows.n;
    for (let at = 0; at < text.length; ) {
      if (rows.n + PIECE > rows.hash.length) {
        // As many words a unit as there were so far, and a little more.
        const needed = (rows.n / Math.max(1, done + at)) * (all - done - at);
        rows.grow(rows.n + 2 * PIECE + Math.ceil(needed * 1.05));
      }
      // The first piece is a short one: a loop that is compiled before its end was ever met is compiled in vain.
      const piece = done + at === 0 ? FIRST_PIECE : PIECE;
      const size = Math.min(text.length - at, piece + BEYOND);
      unitsOf(text, at, size, units);
      at += cut(units, at, Math.min(size, piece), size, skeleton, rows);
    }
    done += text.length;
    markGiven(given ?? [], rows, first[which] as number);
  });
  const { n: count, hash, start, length, letters, marks } = rows;
  first[texts.length] = count;
  return { count, hash, start, length, letters, marks, first };
}

/** The words of texts cut in parts, one after another, as if they had been cut at once. */
export function joinedTokens(parts: readonly Tokens[]): Tokens {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  const first = room32(parts.reduce((sum, part) => sum + part.first.length - 1, 1));
  const all = new Rows(count);
  let text = 0;
  for (const part of parts) {
    all.hash.set(part.hash.subarray(0, part.count), all.n);
    all.start.set(part.start.subarray(0, part.count), all.n);
    all.length.set(part.length.subarray(0, part.count), all.n);
    all.letters.set(part.letters.subarray(0, part.count), all.n);
    all.marks.set(part.marks.subarray(0, part.count), all.n);
    for (let at = 0; at + 1 < part.first.length; at++) first[text++] = all.n + (part.first[at] as number);
    all.n += part.count;
  }
  first[text] = count;
  const { hash, start, length, letters, marks } = all;
  return { count, hash, start, length, letters, marks, first };
}

function unitsOf(text: string, from: number, size: number, units: Uint16Array): void {
  for (let i = 0; i < size; i++) units[i] = text.charCodeAt(from + i);
}

function markGiven(
  given: NonNullable<ReuseText['given']>,
  { n, start, length, marks }: Rows,
  from: number,
): void {
  let at = 0;
  for (let i = from; i < n && at < given.length; i++) {
    const begins = start[i] as number;
    while (at < given.length && (given[at]?.end ?? 0) <= begins) at++;
    if (at < given.length && (given[at]?.start ?? 0) < begins + (length[i] as number))
      marks[i] = (marks[i] as number) | GIVEN;
  }
}

/**
 * Writes the words of a piece of text into the rows, which have room for them: those that begin before `limit` of the
 * `size` units. Gives the unit to go on from; `offset` is the place of the piece in its text. This loop sees every unit.
 */
function cut(
  units: Uint16Array,
  offset: number,
  limit: number,
  size: number,
  skeleton: boolean,
  rows: Rows,
): number {
  const { hash, start, length, letters, marks } = rows;
  let { n } = rows;
  let i = 0;
  const table = kinds;
  while (i < limit) {
    let kind = (table[units[i] as number] as number) || learn(units[i] as number);
    if (kind < LETTER) {
      i++;
      continue;
    }
    if (kind >= CHARACTER) {
      // A row of characters: each is a token, and the next one is mostly another.
      for (;;) {
        const value = Math.imul((kind & FOLDED) + 0x9e37, 0x85ebca6b);
        hash[n] = value ^ (value >>> 15);
        start[n] = offset + i;
        length[n] = 1;
        marks[n++] = UNSPACED;
        if (++i >= limit) break;
        kind = table[units[i] as number] as number;
        if (kind < CHARACTER) break;
      }
      continue;
    }
    const from = i;
    let value = 0x811c9dc5 | 0;
    let bag = 0;
    let to = 0;
    const stop = from + LONGEST < size ? from + LONGEST : size;
    for (;;) {
      do {
        const folded = kind & FOLDED;
        if (!skeleton || i === from || folded > 127) value = Math.imul(value ^ folded, 0x01000193);
        else if (SKELETON[folded] !== 0) value = Math.imul(value ^ (SKELETON[folded] as number), 0x01000193);
        bag |= 1 << (folded & 31);
        if (++i >= stop) break;
        kind = table[units[i] as number] as number;
      } while (kind >= LETTER && kind < CHARACTER);
      to = i;
      // What seldom stands in a word: units never met, accents apart, a break at the end of a line.
      while (i < stop && (kind === 0 || (kind >= SILENT && kind < LETTER))) {
        if (kind === 0) kind = learn(units[i] as number);
        else kind = ++i < stop ? (table[units[i] as number] as number) : APART;
      }
      if (i >= stop) break;
      if (units[i] === HYPHEN) {
        const on = goesOn(units, i);
        if (on === 0 || on >= stop) break;
        i = on;
        kind = table[units[on] as number] as number;
      }
      if (kind < LETTER || kind >= CHARACTER) break;
    }
    hash[n] = value ^ (value >>> 15);
    start[n] = offset + from;
    length[n] = to - from;
    letters[n++] = bag;
  }
  rows.n = n;
  return i;
}
