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
  const length = text.length;
  // Room for the tokens of common prose; more is made where a text has more.
  let room = Math.max(16, length >> 2);
  let start = new Int32Array(room);
  let end = new Int32Array(room);
  let kind = new Uint8Array(room);
  let value = new Int32Array(room);
  const lower: string[] = [];
  let count = 0;
  const put = (from: number, to: number, type: number, word: string, number: number): void => {
    if (count === room) {
      room *= 2;
      const [starts, ends, kinds, values] = [start, end, kind, value];
      start = new Int32Array(room);
      end = new Int32Array(room);
      kind = new Uint8Array(room);
      value = new Int32Array(room);
      start.set(starts);
      end.set(ends);
      kind.set(kinds);
      value.set(values);
    }
    start[count] = from;
    end[count] = to;
    kind[count] = type;
    value[count] = number;
    lower.push(word);
    count++;
  };
  let at = 0;
  let part = 0;
  let partEnd = parts[0]?.end ?? Number.POSITIVE_INFINITY;
  while (at < length) {
    const type = classOf(text.charCodeAt(at));
    if (type === 4) {
      at++;
      continue;
    }
    const from = at;
    if (partEnd <= from) {
      while (partEnd <= from) partEnd = parts[++part]?.end ?? Number.POSITIVE_INFINITY;
      if (kind[count - 1] !== BREAK) put(from, from, BREAK, '', -1);
    }
    if (type === 5) {
      let lines = 0;
      while (at < length) {
        const next = classOf(text.charCodeAt(at));
        if (next === 5) lines++;
        else if (next !== 4) break;
        at++;
      }
      if (lines < 2) continue;
      put(from, at, BREAK, '', -1);
      continue;
    }
    at++;
    let number = -1;
    let word = '';
    if (type === 2) {
      number = figure(text.charCodeAt(from));
      while (at < length && classOf(text.charCodeAt(at)) === 2) {
        number = at - from < 8 ? number * 10 + figure(text.charCodeAt(at)) : -1;
        at++;
      }
    } else if (type === 1) {
      while (at < length && classOf(text.charCodeAt(at)) === 1) at++;
      if (at - from <= SHORT) word = lowered.at(text, from, at);
      else if (at - from < LONG) word = plain(text.slice(from, at).toLowerCase());
    } else {
      word = text.charAt(from);
      if (DASHES.has(word)) word = '-';
      else if (word === '’') word = "'";
    }
    put(from, at, type, word, number);
  }
  return { text, count, start, end, kind, lower, value };
}
