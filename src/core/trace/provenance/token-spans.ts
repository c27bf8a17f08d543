import type { Provenance } from './provenance.ts';

/** A row of words of the last revision that came together. */
export interface OriginSpan {
  /** Half-open, UTF-16 code units of the text. */
  readonly start: number;
  readonly end: number;
  /** Place of the revision that brought the words. */
  readonly origin: number;
  /** First token of the row, and how many there are. */
  readonly token: number;
  readonly count: number;
}

/** Lower case of the same length, so that places stay: a letter whose lower case is longer is left as it is. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  let out = '';
  for (const sign of text) {
    const small = sign.toLowerCase();
    out += small.length === sign.length ? small : sign;
  }
  return out;
}

/**
 * Where the words of the last revision stand in its text: each token's start and end, in order. A word that is not found
 * behind the one before it (a letter whose lower case is longer) has no extent, and -1 for both.
 */
export function tokenSpans(provenance: Provenance, text: string): Int32Array {
  const { tokens, vocabulary } = provenance;
  const current = provenance.current();
  const lower = lowered(text);
  const spans = new Int32Array(current.length * 2).fill(-1);
  let at = 0;
  current.forEach((token, place) => {
    const word = vocabulary.words[tokens.value.items[token] as number] as string;
    // Words stand in order and little but white space lies between them; a look far ahead would find another one.
    const found = lower.slice(at, at + word.length + 4096).indexOf(word);
    if (found < 0) return;
    spans[place * 2] = at + found;
    spans[place * 2 + 1] = at + found + word.length;
    at += found + word.length;
  });
  return spans;
}

/** The last revision as rows of words that one revision brought. */
export function originSpans(provenance: Provenance, text: string): OriginSpan[] {
  const { origin } = provenance.tokens;
  const spans = tokenSpans(provenance, text);
  const rows: { start: number; end: number; origin: number; token: number; count: number }[] = [];
  provenance.current().forEach((token, place) => {
    const start = spans[place * 2] as number;
    const end = spans[place * 2 + 1] as number;
    if (start < 0) return;
    const from = origin.items[token] as number;
    const last = rows[rows.length - 1];
    if (last?.origin === from) {
      last.end = end;
      last.count++;
    } else rows.push({ start, end, origin: from, token, count: 1 });
  });
  return rows;
}
