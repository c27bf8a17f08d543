import type { Lexicon } from '../lexicon/claim-lexicon.ts';
import type { Token } from '../lexicon/claim-tokens.ts';

/** `через два дня`, `два года спустя`: how much later or earlier it was. */
export function isOffset(tokens: readonly Token[], from: number, to: number, { language }: Lexicon): boolean {
  const { offsets } = language.numbers;
  if (offsets === undefined || tokens[to]?.info.sense('unit')?.object !== 'duration') return false;
  const word = (at: number): string => tokens[at]?.info.folded ?? '';
  return offsets.before.includes(word(from - 1)) || offsets.behind.includes(word(to + 1));
}
