import type { TokenGroup } from '../lexicon/claim-tokens.ts';
import type { NumberPhrase } from '../numbers/number-phrases.ts';

/** The smallest group that holds the number. */
export function innermost(groups: readonly TokenGroup[], number: NumberPhrase): TokenGroup | undefined {
  let best: TokenGroup | undefined;
  for (const group of groups) {
    if (group.from > number.from) break;
    if (group.to >= number.to && (best === undefined || group.to - group.from <= best.to - best.from))
      best = group;
  }
  return best;
}
