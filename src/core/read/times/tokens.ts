import { WordTable } from '../lexicon/word-table.ts';

/** Kinds of token: a word, a run of figures, one other character, a break between paragraphs. */
export const WORD = 1;
export const NUMBER = 2;
export const MARK = 3;
export const BREAK = 4;

/** Tokens of a text in order, as parallel arrays. */
export interface TimeTokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  /** Lower-case words, figures in ASCII, marks with dashes folded to `-`. */
  readonly lower: string[];
  /** Value of a run of at most eight figures, else -1. */
  readonly value: Int32Array;
}

/** First figure of each decimal script read: ASCII, Arabic, Persian, Devanagari, Bengali, full width. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xff10];
const classes = new Uint8Array(65536);
const LETTER = /[\p{L}\p{M}]/u;

function classOf(code: number): number {
  const known = classes[code] ?? 0;
  if (known !== 0) return known;
  let found = 3;
  if (code === 10) found = 5;
  else if (
    code <= 32 ||
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f
  )
    found = 4;
  else if (ZEROS.some((zero) => code >= zero && code <= zero + 9)) found = 2;
  else if (!(code >= 0xd800 && code <= 0xdfff) && LETTER.test(String.fromCharCode(code))) found = 1;
  classes[code] = found;
  return found;
}

/** Words of any language whose lower case is kept, so that a word met again costs no new string. */
const KEPT = 60_000;
/** Longer words are not: a piece of a text so long holds the whole text in memory. */
const SHORT = 12;
/** From here a run of letters is no word. */
const LONG = 40;
const lowered = new WordTable<string>((word) => plain(word.toLowerCase()), KEPT);

/** Russian ё is often printed as е. */
const plain = (word: string): string => (word.includes('ё') ? word.replaceAll('ё', 'е') : word);

const DASHES = new Set(['–', '—', '‒', '−', '‐', '‑', '―']);

/** Figure value of one code unit, or -1. */
export function figure(code: number): number {
  if (code < 0x80) return code >= 0x30 && code <= 0x39 ? code - 0x30 : -1;
  for (const zero of ZEROS) if (code >= zero && code <= zero + 9) return code - zero;
  return -1;
}

/** Cuts a text into tokens in one pass; white space falls away, a blank line and the end of a part leave a BREAK. */
export function timeTokens(text: string, parts: readonly { readonly end: number }[] = []): TimeTokens {
  const cutter = new Cutter(text);
  let at = 0;
  for (const { end } of parts) at = cutter.cut(at, end);
  cutter.cut(at, text.length);
  return cutter.tokens();
}

/** What was cut of a text so far. Each part is a call of its own, so that the engine compiles the loop for speed early in a text. */
class Cutter {
  readonly #text: string;
  readonly #lower: string[] = [];
  #start: Int32Array<ArrayBuffer>;
  #end: Int32Array<ArrayBuffer>;
  #kind: Uint8Array<ArrayBuffer>;
  #value: Int32Array<ArrayBuffer>;
  #count = 0;
  /** Whether the end of a part was passed and nothing stands behind it yet. */
  #ended = false;

  constructor(text: string) {
    this.#text = text;
    // Room for the tokens of common prose; more is made where a text has more.
    const room = Math.max(16, text.length >> 2);
    this.#start = new Int32Array(room);
    this.#end = new Int32Array(room);
    this.#kind = new Uint8Array(room);
    this.#value = new Int32Array(room);
  }

  tokens(): TimeTokens {
    const [start, end, kind, value] = [this.#start, this.#end, this.#kind, this.#value];
    return { text: this.#text, count: this.#count, start, end, kind, lower: this.#lower, value };
  }

  /** Cuts from a place up to the end of a part; a token that begins before it is cut whole. Gives the place behind the last token. */
  cut(from: number, to: number): number {
    const text = this.#text;
    const length = text.length;
    let at = from;
    while (at < to) {
      const type = classOf(text.charCodeAt(at));
      if (type === 4) {
        at++;
        continue;
      }
      const start = at;
      if (this.#ended) {
        this.#ended = false;
        if (this.#count > 0 ? this.#kind[this.#count - 1] !== BREAK : true)
          this.#put(start, start, BREAK, '', -1);
      }
      at++;
      if (type === 1) {
        while (at < length && classOf(text.charCodeAt(at)) === 1) at++;
        this.#put(start, at, WORD, loweredAt(text, start, at), -1);
      } else if (type === 2) {
        let number = figure(text.charCodeAt(start));
        while (at < length && classOf(text.charCodeAt(at)) === 2) {
          number = at - start < 8 ? number * 10 + figure(text.charCodeAt(at)) : -1;
          at++;
        }
        this.#put(start, at, NUMBER, '', number);
      } else if (type === 5) {
        let lines = 1;
        for (; at < length; at++) {
          const next = classOf(text.charCodeAt(at));
          if (next === 5) lines++;
          else if (next !== 4) break;
        }
        if (lines > 1) this.#put(start, at, BREAK, '', -1);
      } else this.#put(start, at, MARK, markAt(text, start), -1);
    }
    this.#ended = true;
    return at;
  }

  #put(from: number, to: number, type: number, word: string, number: number): void {
    const at = this.#count;
    if (at === this.#start.length) this.#grow();
    this.#start[at] = from;
    this.#end[at] = to;
    this.#kind[at] = type;
    this.#value[at] = number;
    this.#lower.push(word);
    this.#count = at + 1;
  }

  #grow(): void {
    const room = this.#start.length * 2;
    const [start, end, kind, value] = [this.#start, this.#end, this.#kind, this.#value];
    this.#start = new Int32Array(room);
    this.#end = new Int32Array(room);
    this.#kind = new Uint8Array(room);
    this.#value = new Int32Array(room);
    this.#start.set(start);
    this.#end.set(end);
    this.#kind.set(kind);
    this.#value.set(value);
  }
}

/** A word of the text in lower case; empty where it is too long for one. */
const loweredAt = (text: string, from: number, to: number): string =>
  to - from <= SHORT
    ? lowered.at(text, from, to)
    : to - from < LONG
      ? plain(text.slice(from, to).toLowerCase())
      : '';

function markAt(text: string, at: number): string {
  const mark = text.charAt(at);
  return DASHES.has(mark) ? '-' : mark === '’' ? "'" : mark;
}
