import type { ClauseInput } from '../lexicon/claim-tokens.ts';
import type { Draft } from './figure-draft.ts';

/**
 * A bare number behind a comma that is only held possible widens the figure before to a range: `five aircraft were certainly shot down,
 * possibly seven`. Gives whether it did, for then the number is no figure of its own.
 */
export function perhapsMore(input: ClauseInput, drafts: Draft[], draft: Draft): boolean {
  const { tokens } = input;
  const { number } = draft;
  const last = drafts.at(-1);
  if (last === undefined || !number.hedged || draft.thing.at >= 0) return false;
  const [low, high] = [last.number.value, number.value];
  if (low.comparator !== 'eq' || high.comparator !== 'eq' || high.lo <= low.lo) return false;
  const behind = tokens[number.outerTo];
  if (behind !== undefined && behind.kind !== 'mark') return false;
  const first = input.numbers.indexOf(number) - 1;
  if (input.numbers[first] !== last.number) return false;
  // The comma or bracket stands right before the words of doubt.
  let at = number.outerFrom - 1;
  while (at > last.number.outerTo && tokens[at]?.info.cue === true) at--;
  const mark = tokens[at]?.info.surface;
  if (mark === undefined || !/^[,(–—]$/.test(mark)) return false;
  const value = { ...low, hi: high.hi, comparator: 'range' as const };
  drafts[drafts.length - 1] = { ...last, number: { ...last.number, value } };
  return true;
}
