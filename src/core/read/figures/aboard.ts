import type { Range } from '../clause.ts';
import type { ClauseInput } from '../lexicon/claim-tokens.ts';
import { taggedLength } from '../lexicon/tagged-length.ts';
import type { Draft } from './figure-draft.ts';

/**
 * `There were 2,223 persons on board`, `An Bord waren 300 Menschen`: so many were there. The words stand right behind what is counted, or
 * anywhere in a clause that counts nothing else.
 */
export function aboard(input: ClauseInput, { number, thing, clause, object }: Draft): boolean {
  const { tokens, numbers, language } = input;
  if (language.verbs.aboard === undefined || object !== 'person') return false;
  const behind = Math.max(thing.at + 1, number.outerTo);
  if (behind < tokens.length && taggedLength(input, behind, 'aboard') > 0) return true;
  const within = ({ start, end }: Range): boolean => start >= clause.start && end <= clause.end;
  if (numbers.some((one) => one !== number && within(one))) return false;
  return tokens.some((token, at) => within(token) && taggedLength(input, at, 'aboard') > 0);
}
