import type { Tag } from './claim-senses.ts';
import type { ClauseInput, Token } from './claim-tokens.ts';
import { phrasesAt } from './phrases-at.ts';

/** How many tokens the word or phrase of a meaning takes that begins at a token; 0 where none begins. */
export function taggedLength({ tokens }: ClauseInput, at: number, tag: Tag): number {
  const { info } = tokens[at] as Token;
  if (info.has(tag)) return 1;
  if (!info.leads(tokens[at + 1]?.info)) return 0;
  const match = phrasesAt(tokens, at).find(({ values }) => values.some((sense) => sense.tag === tag));
  return match?.length ?? 0;
}
