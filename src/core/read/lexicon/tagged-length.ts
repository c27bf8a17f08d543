import type { Tag } from './claim-senses.ts';
import type { ClauseInput, Token } from './claim-tokens.ts';
import { leads } from './phrase-trie.ts';

/** How many tokens the word or phrase of a meaning takes that begins at a token; 0 where none begins. */
export function taggedLength({ tokens, lexicon }: ClauseInput, at: number, tag: Tag): number {
  const { info } = tokens[at] as Token;
  if (info.has(tag)) return 1;
  if (!leads(info.begin, tokens[at + 1]?.info.folded)) return 0;
  const match = lexicon
    .phrases(info.begin, (offset) => tokens[at + offset]?.info.folded)
    .find(({ values }) => values.some((sense) => sense.tag === tag));
  return match?.length ?? 0;
}
