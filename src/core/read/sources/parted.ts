import type { AttributionScope } from '../clause.ts';
import type { ClauseInput } from '../lexicon/claim-tokens.ts';

/** `nach A fielen 526, nach B 600`: the run of one source ends where the next begins behind a comma, unless that closes the sentence. */
export function parted({ tokens }: ClauseInput, scopes: readonly AttributionScope[]): AttributionScope[] {
  if (scopes.length === 0) return [];
  return scopes.map((one, at) => {
    const opens = (other: AttributionScope | undefined): boolean => {
      if (other === undefined) return false;
      const first = tokens.findIndex((token) => token.start === other.cue.start);
      const next = tokens.find((token) => token.start >= other.cue.end);
      return (
        first > 0 &&
        tokens[first - 1]?.info.surface === ',' &&
        next !== undefined &&
        !/^[,.;!?)]$/.test(next.info.surface)
      );
    };
    let { start, end } = one.scope;
    const next = scopes[at + 1];
    if (next !== undefined && opens(next) && end > next.cue.start && start < next.cue.start)
      end = next.cue.start;
    if (at > 0 && opens(one) && start < one.cue.start) start = one.cue.start;
    return start === one.scope.start && end === one.scope.end ? one : { ...one, scope: { start, end } };
  });
}
