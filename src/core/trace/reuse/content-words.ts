import { CONTENT, PIECE, type Tokens, UNSPACED } from './tokens.ts';

/**
 * The count up to which a word is a content word: a share of all words, but at least so much that half of all words
 * are content words, which a short text needs. No list of stop words, so every language is alike.
 */
export function contentLimit(words: Int32Array, count: number, common: number): number {
  const TOP = 4096;
  const cover = new Float64Array(TOP + 1);
  for (let slot = 0; slot < words.length; slot++) {
    const of = words[slot] as number;
    const row = of < TOP ? of : TOP;
    cover[row] = (cover[row] as number) + of;
  }
  let covered = 0;
  let limit = 0;
  while (limit < TOP && covered < count / 2) covered += cover[++limit] as number;
  return Math.max(limit, Math.floor(common * count));
}

/** Marks the words that occur no oftener than the limit; characters of unspaced scripts make shingles without it. */
export function markContent(tokens: Tokens, words: Int32Array, limit: number): void {
  for (let from = 0; from < tokens.count; from += PIECE)
    markPiece(tokens, words, limit, from, Math.min(tokens.count, from + PIECE));
}

function markPiece(
  { hash, marks }: Tokens,
  words: Int32Array,
  limit: number,
  from: number,
  to: number,
): void {
  const mask = words.length - 1;
  for (let i = from; i < to; i++) {
    const mark = marks[i] as number;
    if ((mark & UNSPACED) === 0 && (words[(hash[i] as number) & mask] as number) <= limit)
      marks[i] = mark | CONTENT;
  }
}
