import type { Token } from '../lexicon/claim-tokens.ts';

/** `Operation Lam Son 719`: a number that ends a name opened by a word of the labels. */
export function namesOperation(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (at > 0 && from - at < 4 && tokens[at]?.info.capital === true && !tokens[at]?.info.has('labelBefore'))
    at--;
  return at < from - 1 && tokens[at]?.info.capital === true && tokens[at]?.info.has('labelBefore') === true;
}
