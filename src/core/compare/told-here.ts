import type { Claim } from '../model/claim.ts';
import { type Span, spanOf } from '../model/span.ts';
import type { Ground, Told } from './ground.ts';
import type { Statement } from './statement.ts';

/** The parts of a statement that come from its claim whatever the point is. */
export function toldHere(
  { account, edition, current, notedBehind }: Told,
  claim: Claim,
  span: Span,
): Omit<Statement, 'key' | 'value' | 'facet'> {
  const noted = notedBehind(span.end);
  return {
    account,
    edition,
    current,
    claim: claim.id,
    span: { start: span.start, end: span.end, words: span.words },
    sentence: spanOf(edition.text, claim.sentence.start, claim.sentence.end),
    attribution: claim.attribution,
    modality: claim.modality,
    denied: claim.polarity === 'denied' || claim.modality === 'neg',
    tier: claim.tier,
    reasons: claim.reasons,
    ...(noted === undefined ? {} : { noted }),
  };
}

/** Episode id of a claim's passage. */
export const episodeOfClaim = (ground: Ground, claim: Claim): string | undefined =>
  ground.episodeOf.get(claim.passage)?.id;

/** Forces under which a thing is not yet told as done; each makes a reading of its own. */
export function forceOf(claim: Claim): string | undefined {
  const { modality } = claim;
  return modality === 'plan' || modality === 'try' || modality === 'poss' || modality === 'future'
    ? modality
    : undefined;
}
