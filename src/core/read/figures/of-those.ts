import type { ClauseInput } from '../lexicon/claim-tokens.ts';
import type { Draft } from './figure-draft.ts';

/** `la presse en compte plus de trente`: a bare number of those counted before, of which its own verb tells nothing else (`en tua trente`). */
export function ofThose({ tokens, language }: ClauseInput, draft: Draft): boolean {
  const { number, thing, group, roles, roleFrom } = draft;
  if (roleFrom !== 'none' && roles[0] !== 'strength') return false;
  const { ofThose: word, denial } = language.verbs.headFirst ?? {};
  if (word === undefined || thing.at >= 0 || (group !== undefined && group.headAt >= number.outerTo))
    return false;
  let at = number.outerFrom - 1;
  while (
    at > 0 &&
    (tokens[at]?.info.verb ||
      tokens[at]?.info.have ||
      tokens[at]?.info.adverb ||
      tokens[at]?.info.folded === denial?.only ||
      (tokens[at]?.time ?? -1) >= 0)
  ) {
    if (tokens[at]?.info.folded === word) break;
    at--;
  }
  return at < number.outerFrom - 1 && tokens[at]?.info.folded === word;
}
