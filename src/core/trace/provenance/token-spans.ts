import type { Provenance } from './provenance.ts';

/** Lower case of the same length, so that places stay: İ, the one letter whose lower case is longer, becomes i. */
const lowered = (text: string): string => text.replaceAll('İ', 'i').toLowerCase();

/**
 * Where the words of the last revision stand in its text: each token's start and end, in order. A word that is not found
 * behind the one before it (one with İ) has no extent, and -1 for both.
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
