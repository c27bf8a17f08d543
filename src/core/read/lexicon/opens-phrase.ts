import type { Token } from './claim-tokens.ts';
import type { WordInfo } from './word-info.ts';

/** Whether the lists have a phrase that begins with this verb and the noun or adjective behind it: `set fire to`, `set free`. */
export const opensPhrase = (info: WordInfo, { info: next }: Token): boolean =>
  (next.noun || next.adjective) &&
  info.all('verb').some(({ entry }) => entry.index?.next.has(next.folded) === true);
