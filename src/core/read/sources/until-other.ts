import type { AttributionScope, Range } from '../clause.ts';
import type { ClauseInput, Clauses } from '../lexicon/claim-tokens.ts';

/**
 * `Nach Angaben der Behörden wurden sieben getötet, Augenzeugen sprechen von vierzig`: behind a clause that the phrase covers, one who speaks
 * for himself ends its reach. `According to the paper the minister said ...` has no clause between; there both say so.
 */
export function untilOther(
  { tokens, numbers }: ClauseInput,
  { sayings, frames }: Clauses,
  one: AttributionScope,
): AttributionScope {
  const { cue, scope } = one;
  let { end } = scope;
  for (const { speaker } of sayings) {
    if (speaker === undefined || speaker.pronoun === true) continue;
    if (speaker.start <= cue.end || speaker.start >= end || scope.start > cue.start) continue;
    if (tokens[speaker.from - 1]?.info.surface !== ',') continue;
    const between = ({ start }: Range): boolean => start > cue.end && start < speaker.start;
    if (numbers.some(between) || frames.some(({ trigger }) => between(trigger))) end = speaker.start;
  }
  return end === scope.end ? one : { ...one, scope: { start: scope.start, end } };
}
