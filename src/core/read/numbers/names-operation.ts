import type { Token } from '../lexicon/claim-tokens.ts';

/** `Operation Lam Son 719`: a number that ends a name opened by a word of the labels. */
export function namesOperation(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (at > 0 && from - at < 4 && tokens[at]?.info.capital === true && !tokens[at]?.info.has('labelBefore'))
    at--;
  return at < from - 1 && tokens[at]?.info.capital === true && tokens[at]?.info.has('labelBefore') === true;
}

/** `were thought to number 600`: the word before is the verb of an infinitive or a modal, and labels nothing. */
export function acts(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 2]?.info;
  return (
    tokens[from - 1]?.info.verb === true &&
    (before?.infinitive === true || before?.modal === true || before?.has('hedged') === true)
  );
}
