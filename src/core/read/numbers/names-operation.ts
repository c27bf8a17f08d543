import type { Token } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';

/** `Operation Lam Son 719`: a number that ends a name opened by a word of the labels. */
export function namesOperation(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (at > 0 && from - at < 4 && tokens[at]?.info.capital === true && !tokens[at]?.info.has('labelBefore'))
    at--;
  return at < from - 1 && tokens[at]?.info.capital === true && tokens[at]?.info.has('labelBefore') === true;
}

/** `18 German Junkers 52 of the Legion`: a number behind the name of what a number before it counts is its type. */
export function namesType(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  const behind = tokens[from + 1];
  const goesOn = behind?.kind === 'word' && !behind.info.preposition && !behind.info.determiner;
  if (before?.info.capital !== true || goesOn) return false;
  const one = memberAt(tokens, from - 2);
  const counts = (token: Token | undefined): boolean =>
    token !== undefined && (token.kind === 'figure' || token.info.numeral);
  return counts(one) || (one?.kind === 'word' && counts(memberAt(tokens, from - 3)));
}

/** `were thought to number 600`: the word before is the verb of an infinitive or a modal, and labels nothing. */
export function acts(tokens: readonly Token[], from: number): boolean {
  const before = memberAt(tokens, from - 2)?.info;
  return (
    tokens[from - 1]?.info.verb === true &&
    (before?.infinitive === true || before?.modal === true || before?.has('hedged') === true)
  );
}
