// Over the usual length: scanning, counting and telling words apart share one loop, which is what makes it fast.
import { foldWord } from '../../text/fold.ts';
import { WordTable } from '../lexicon/word-table.ts';

/** A word is a name only up to this length; longer runs of letters are no words of any language. */
const LONGEST = 60;

/** Letters an elided word has at most. */
const LONGEST_ELIDED = 8;

/** Words of any language whose folded form is kept, so that a word of the text before costs no new string. */
const KEPT = 60_000;
/** Longer words are not: a piece of a text so long holds the whole text in memory. */
const SHORT = 12;
const foldedBefore = new WordTable<string>(foldWord, KEPT);

/** Marks of a token; they add up. */
export const TOKEN = { capital: 1, digits: 2, initial: 4, first: 8, long: 16, upper: 32 } as const;

/** The words of an edition with their places, segment after segment. */
export interface NameTokens {
  readonly count: number;
  /** First code unit of token i; its end in `end`. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Sum of `TOKEN` marks. */
  readonly marks: Uint8Array;
  /** Number of the word as written; equal words have equal numbers, from 0. */
  readonly word: Int32Array;
  /** Tokens of segment s are `segment[s]` up to `segment[s + 1]`. */
  readonly segment: Int32Array;
  /** Different words, as written. */
  readonly words: readonly string[];
  /** The same, folded. */
  readonly folded: readonly string[];
}

const OTHER = 1;
const SMALL = 2;
const CAPITAL = 3;
const DIGIT = 4;
const classes = new Uint8Array(65_536);
const LETTER = /[\p{L}\p{M}]/u;
const UPPER = /[\p{Lu}\p{Lt}]/u;
const NUMBER = /\p{N}/u;

function classOf(unit: number): number {
  const known = classes[unit] as number;
  if (known !== 0) return known;
  const letter = String.fromCharCode(unit);
  const made = UPPER.test(letter)
    ? CAPITAL
    : LETTER.test(letter)
      ? SMALL
      : NUMBER.test(letter)
        ? DIGIT
        : OTHER;
  classes[unit] = made;
  return made;
}

const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019 || unit === 0x02bc;
const isLetter = (kind: number): boolean => kind === SMALL || kind === CAPITAL;

/** Whether `'s` with nothing behind it stands at a place: a possessive, no letters of the name. */
function possessiveAt(text: string, at: number, to: number): boolean {
  const letter = text.charCodeAt(at + 1) | 32;
  return letter === 0x73 && at + 1 < to && (at + 2 >= to || classOf(text.charCodeAt(at + 2)) === OTHER);
}

/** Numbers for words: equal runs of text get equal numbers. */
class Vocabulary {
  readonly words: string[] = [];
  readonly folded: string[] = [];
  readonly #text: string;
  #slots = new Int32Array(1 << 12).fill(-1);
  #hashes: number[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  number(from: number, to: number, hash: number): number {
    let mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const known = this.#slots[slot] as number;
      if (known < 0) break;
      if (this.#hashes[known] === hash && this.#same(this.words[known] as string, from, to)) return known;
      slot = (slot + 1) & mask;
    }
    const made = this.words.length;
    const word = this.#text.slice(from, Math.min(to, from + LONGEST + 1));
    this.words.push(word);
    this.folded.push(to - from > SHORT ? foldWord(word) : foldedBefore.at(this.#text, from, to));
    this.#hashes.push(hash);
    this.#slots[slot] = made;
    if (made * 2 > this.#slots.length) {
      this.#slots = new Int32Array(this.#slots.length * 4).fill(-1);
      mask = this.#slots.length - 1;
      for (let i = 0; i <= made; i++) {
        let free = (this.#hashes[i] as number) & mask;
        while ((this.#slots[free] as number) >= 0) free = (free + 1) & mask;
        this.#slots[free] = i;
      }
    }
    return made;
  }

  #same(word: string, from: number, to: number): boolean {
    const length = Math.min(to - from, LONGEST + 1);
    if (word.length !== length) return false;
    for (let i = 0; i < length; i++) if (word.charCodeAt(i) !== this.#text.charCodeAt(from + i)) return false;
    return true;
  }
}

/**
 * Cuts the segments of a text into words: runs of letters, marks and digits, with apostrophes inside. The possessive `'s`
 * is no part of a word, nor is what `elided` lists before an apostrophe (`l'`). Linear; a string is made once for each different word.
 */
export function nameTokens(
  text: string,
  segments: readonly { readonly start: number; readonly end: number }[],
  elided?: ReadonlySet<string>,
): NameTokens {
  const cutter = new Cutter(text, elided);
  const segment = new Int32Array(segments.length + 1);
  for (let s = 0; s < segments.length; s++) {
    const { start, end } = segments[s] as { start: number; end: number };
    segment[s] = cutter.count;
    cutter.cut(start, end);
  }
  segment[segments.length] = cutter.count;
  return cutter.tokens(segment);
}

/** What was cut of a text so far. Each segment is a call of its own, so that the engine compiles the loop for speed early in a text. */
class Cutter {
  count = 0;
  readonly #text: string;
  readonly #elided: ReadonlySet<string> | undefined;
  readonly #vocabulary: Vocabulary;
  #start: Int32Array<ArrayBuffer>;
  #end: Int32Array<ArrayBuffer>;
  #word: Int32Array<ArrayBuffer>;
  #marks: Uint8Array<ArrayBuffer>;

  constructor(text: string, elided: ReadonlySet<string> | undefined) {
    this.#text = text;
    this.#elided = elided;
    this.#vocabulary = new Vocabulary(text);
    const size = Math.max(64, text.length >> 3);
    this.#start = new Int32Array(size);
    this.#end = new Int32Array(size);
    this.#word = new Int32Array(size);
    this.#marks = new Uint8Array(size);
  }

  tokens(segment: Int32Array): NameTokens {
    const { words, folded } = this.#vocabulary;
    const [start, end, marks, word] = [this.#start, this.#end, this.#marks, this.#word];
    return { count: this.count, start, end, marks, word, segment, words, folded };
  }

  /** Cuts one segment. */
  cut(from: number, to: number): void {
    const text = this.#text;
    let first: number = TOKEN.first;
    let i = from;
    while (i < to) {
      let unit = text.charCodeAt(i);
      const kind = classOf(unit);
      if (kind === OTHER) {
        i++;
        continue;
      }
      const begin = i;
      let digits = kind === DIGIT;
      let capitals = kind === CAPITAL ? 1 : 0;
      let letters = kind === DIGIT ? 0 : 1;
      let hash = unit;
      let hung = false;
      i++;
      while (i < to) {
        unit = text.charCodeAt(i);
        const next = classOf(unit);
        if (next === OTHER) {
          if (!this.#joins(unit, i, to)) break;
          hung = this.#elides(begin, i);
          if (hung) break;
        } else if (next === DIGIT) digits = true;
        else {
          letters++;
          if (next === CAPITAL) capitals++;
        }
        if (i - begin <= LONGEST) hash = (Math.imul(hash, 31) + unit) | 0;
        i++;
      }
      if (hung) {
        first = 0;
        i++;
        continue;
      }
      const marks =
        (kind === CAPITAL ? TOKEN.capital : 0) |
        (digits ? TOKEN.digits : 0) |
        (kind === CAPITAL && i - begin === 1 ? TOKEN.initial : 0) |
        (i - begin > LONGEST ? TOKEN.long : 0) |
        (capitals === letters && letters > 1 ? TOKEN.upper : 0) |
        first;
      this.#put(begin, i, hash ^ (hash >>> 15), marks);
      first = 0;
      if (i < to && isApostrophe(text.charCodeAt(i)) && possessiveAt(text, i, to)) i += 2;
    }
  }

  /** Whether a mark inside a run of letters is an apostrophe that belongs to the word. */
  #joins(unit: number, at: number, to: number): boolean {
    return (
      isApostrophe(unit) &&
      at + 1 < to &&
      isLetter(classOf(this.#text.charCodeAt(at + 1))) &&
      !possessiveAt(this.#text, at, to)
    );
  }

  /** Whether what stands before an apostrophe is elided and no part of the word behind it. */
  #elides(begin: number, at: number): boolean {
    return (
      this.#elided !== undefined &&
      at - begin < LONGEST_ELIDED &&
      this.#elided.has(`${this.#text.slice(begin, at).toLowerCase()}'`)
    );
  }

  #put(begin: number, end: number, hash: number, marks: number): void {
    const at = this.count;
    if (at === this.#start.length) this.#grow();
    this.#start[at] = begin;
    this.#end[at] = end;
    this.#word[at] = this.#vocabulary.number(begin, end, hash);
    this.#marks[at] = marks;
    this.count = at + 1;
  }

  #grow(): void {
    const size = this.#start.length * 2;
    this.#start = grown(this.#start, size);
    this.#end = grown(this.#end, size);
    this.#word = grown(this.#word, size);
    const more = new Uint8Array(size);
    more.set(this.#marks);
    this.#marks = more;
  }
}

function grown(old: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(size);
  more.set(old);
  return more;
}
