import type { Lexicon } from '../lexicon/claim-lexicon.ts';
import type { Token } from '../lexicon/claim-tokens.ts';

/** Tokens of the words that add a half to the number before them: `две [с половиной] тысячи`; 0 where none stand. */
export function halfLength(tokens: readonly Token[], at: number, { language }: Lexicon): number {
  const first = tokens[at]?.info.folded;
  for (const phrase of language.numbers.andHalf ?? []) {
    if (first === phrase) return 1;
    if (`${first} ${tokens[at + 1]?.info.folded}` === phrase) return 2;
  }
  return 0;
}
