import type { ClauseInput, Token, TokenGroup } from '../lexicon/claim-tokens.ts';
import { spanGroup } from './source-groups.ts';

/** Longest title in quotation marks, in tokens. */
const LONGEST = 12;

/** A title in quotation marks that begins at a token; what is quoted in small letters is none. */
export function titleAt({ language, tokens }: ClauseInput, at: number): TokenGroup | undefined {
  const opening = tokens[at]?.info.surface;
  if (opening === undefined || tokens[at]?.kind !== 'mark') return undefined;
  const pair = language.attribution.quotes.find(([open]) => open === opening);
  if (pair === undefined || tokens[at + 1]?.info.capital !== true) return undefined;
  for (let end = at + 2; end < tokens.length && end <= at + LONGEST; end++)
    if ((tokens[end] as Token).info.surface === pair[1])
      return {
        ...spanGroup(tokens, at + 1, end),
        start: (tokens[at] as Token).start,
        end: (tokens[end] as Token).end,
        from: at,
        to: end + 1,
      };
  return undefined;
}
