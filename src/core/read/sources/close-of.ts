import type { Token } from '../lexicon/claim-tokens.ts';
import { bucketOf } from '../lexicon/word-bucket.ts';

/** How many words a source may have inside a phrase. */
const REACH = 8;

/** Where the words of a phrase of citing go on behind its source (`by {source} own account`); -1 where they do not. */
export function closeOf(tokens: readonly Token[], from: number, rest: readonly string[]): number {
  const first = rest[0];
  const end = Math.min(tokens.length, from + REACH);
  for (let i = from; i < end; i++) {
    const { kind, info } = tokens[i] as Token;
    if (kind === 'mark' && !isGenitiveMark(info.surface)) return -1;
    if (info.folded === first && standsAt(tokens, i, rest)) return i > from ? i : -1;
  }
  return -1;
}

/** Buckets of the words among which the first of such words is looked for, as bits: few phrases close with any of them. */
export function bucketsNear(tokens: readonly Token[], from: number): number {
  const end = Math.min(tokens.length, from + REACH);
  let buckets = 0;
  for (let i = from; i < end; i++) {
    const { kind, info } = tokens[i] as Token;
    if (kind === 'mark' && !isGenitiveMark(info.surface)) break;
    buckets |= 1 << bucketOf(info.folded);
  }
  return buckets;
}

const isGenitiveMark = (mark: string): boolean =>
  mark === "'" || mark === '’' || mark === "'s" || mark === '’s';

function standsAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let i = 1; i < words.length; i++) if (tokens[at + i]?.info.folded !== words[i]) return false;
  return true;
}
