import { CHARACTER, folds, kinds, LETTER, learn, SILENT, skeletonOf } from './letters.ts';
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
  readonly hash: Uint32Array;
  /** Offset of the first code unit in its text. */
  readonly start: Uint32Array;
  /** Code units; a longer run of letters is several words. */
  readonly length: Uint8Array;
  /** One bit for each letter it holds, folded onto 32. */
  readonly letters: Uint32Array;
  readonly marks: Uint8Array;
  /** First token of each text, and the count as last entry. */
  readonly first: Uint32Array;
}

const LONGEST = 60;
const HYPHEN = 0x2d;

const isBreak = (unit: number): boolean => unit === 0x0a || unit === 0x0d;

/** Where a word divided at the end of a line goes on, or 0: hyphen, line break, indentation, small letter. */
function goesOn(text: string, hyphen: number): number {
  let at = hyphen + 1;
  if (!isBreak(text.charCodeAt(at))) return 0;
  const last = at + 4;
  while (at < last && (isBreak(text.charCodeAt(at)) || text.charCodeAt(at) === 0x20)) at++;
  const unit = text.charCodeAt(at);
  return (kinds[unit] || learn(unit)) === LETTER && folds[unit] === unit ? at : 0;
}

/** Rows that are written one after another and make room for themselves. */
class Rows {
  n = 0;
  hash: Uint32Array;
  start: Uint32Array;
  length: Uint8Array;
  letters: Uint32Array;
  marks: Uint8Array;
  constructor(size: number) {
    this.hash = room32(size);
    this.start = room32(size);
    this.length = room8(size);
    this.letters = room32(size);
    this.marks = room8(size);
  }
  grow(): void {
    const wider = new Rows(Math.ceil(this.n * 1.3) + 1024);
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

/** Cuts texts into words. Linear in the text whatever it holds; a line of any length is nothing special. */
export function tokensOf(texts: readonly ReuseText[], skeleton: boolean): Tokens {
  const rows = new Rows(
    1024 + Math.ceil(texts.reduce((sum, { text }) => sum + text.length, 0) / UNITS_A_WORD),
  );
  const first = room32(texts.length + 1);
  texts.forEach((text, which) => {
    first[which] = rows.n;
    cut(text.text, skeleton, rows);
    markGiven(text.given ?? [], rows, first[which] as number);
  });
  const { n: count, hash, start, length, letters, marks } = rows;
  first[texts.length] = count;
  return { count, hash, start, length, letters, marks, first };
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

/** Writes the words of a text into the rows, whose columns are held as locals: this loop sees every code unit. */
function cut(text: string, skeleton: boolean, rows: Rows): void {
  const end = text.length;
  let { n, hash, start, length, letters, marks } = rows;
  let room = hash.length;
  let i = 0;
  while (i < end) {
    let unit = text.charCodeAt(i);
    let kind = (kinds[unit] as number) || learn(unit);
    if (kind !== LETTER && kind !== CHARACTER) {
      i++;
      continue;
    }
    if (n === room) {
      rows.n = n;
      rows.grow();
      ({ hash, start, length, letters, marks } = rows);
      room = hash.length;
    }
    const from = i;
    let value = 0x811c9dc5;
    let bag = 0;
    let to = i;
    if (kind === CHARACTER) {
      value = Math.imul((folds[unit] as number) + 0x9e37, 0x85ebca6b);
      to = ++i;
      marks[n] = UNSPACED;
    } else
      while (kind === LETTER || kind === SILENT) {
        if (i - from >= LONGEST) break;
        if (kind === LETTER) {
          const folded = folds[unit] as number;
          const kept = skeleton ? skeletonOf(folded) : folded;
          if (kept !== 0 || i === from) value = Math.imul(value ^ (kept || folded), 0x01000193);
          bag |= 1 << (folded & 31);
          to = i + 1;
        }
        if (++i >= end) break;
        unit = text.charCodeAt(i);
        if (unit === HYPHEN) {
          const on = goesOn(text, i);
          if (on > 0 && on - from < LONGEST) {
            i = on;
            unit = text.charCodeAt(i);
          }
        }
        kind = (kinds[unit] as number) || learn(unit);
      }
    hash[n] = (value ^ (value >>> 15)) >>> 0;
    start[n] = from;
    length[n] = to - from;
    letters[n++] = bag;
  }
  rows.n = n;
}
