import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import type { Draft } from './figure-draft.ts';

/** Tokens that the owner takes of a figure from which another has changed. */
const OWNER = 4;

/** `was 60 in March, down from 140 in February`, `900 soldiers, up from Hansen's 90 advisers`. */
export function changedFrom({ tokens, language }: ClauseInput, { number, thing, roleFrom }: Draft): boolean {
  const { changedFrom: words } = language.counted;
  if (words === undefined || (thing.at >= 0 && roleFrom !== 'none')) return false;
  for (let at = number.outerFrom - 1; at >= 0 && at >= number.outerFrom - OWNER; at--) {
    const { info, kind } = tokens[at] as Token;
    if (words.includes(info.folded)) return true;
    if (info.preposition) return words.includes(`${memberAt(tokens, at - 1)?.info.folded} ${info.folded}`);
    if (kind === 'mark' && !/^['’]s?$/.test(info.surface)) return false;
  }
  return false;
}
