import type { AttributionScope } from '../clause.ts';
import type { Clauses } from '../lexicon/claim-tokens.ts';

/** `сообщил, что по данным разведки ...`: a phrase in what another says covers no more than he says. */
export function insideSaying({ sayings }: Clauses, one: AttributionScope): AttributionScope {
  const { cue, scope } = one;
  let { start, end } = scope;
  for (const { scope: said, speaker, verb } of sayings)
    if (speaker !== undefined && verb.end <= said.start && said.start <= cue.start && said.end >= cue.end) {
      start = Math.max(start, said.start);
      end = Math.min(end, said.end);
    }
  return start === scope.start && end === scope.end ? one : { ...one, scope: { start, end } };
}
