import type { ClauseInput } from '../lexicon/claim-tokens.ts';
import type { Draft } from './figure-draft.ts';
import { wholeBehind } from './figure-whole.ts';

/** The figure before; for `lost 22 of the 40 tanks, eleven of them to mines` the part, not the whole it is taken from. */
export function lastTold(input: ClauseInput, drafts: readonly Draft[], { number }: Draft): Draft | undefined {
  const last = drafts.at(-1);
  const part = drafts.at(-2);
  if (last === undefined || part === undefined || input.tokens[number.outerTo]?.info.has('part') !== true)
    return last;
  return part.number.value.lo >= number.value.hi && wholeBehind(input, last.number) ? part : last;
}
