import { sha256 } from '../text/sha256.ts';

/** Words of a key that a reader can tell apart; the hash that follows keeps two keys from being one. */
const WORDS = 4;

/**
 * A key for a question, an answer or a piece of evidence, made from its words: who writes the same in two journals means the same, and
 * nobody else gets the same key.
 */
export function questionKey(words: string): string {
  const plain = words.trim().replace(/\s+/g, ' ');
  const start = (plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, WORDS).join('-');
  return `${start.slice(0, 40)}-${sha256(plain).slice(0, 8)}`;
}
