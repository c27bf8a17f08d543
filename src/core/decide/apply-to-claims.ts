import type { Claim } from '../model/claim.ts';
import type { Decision, DecisionOutcome } from '../model/decision.ts';
import type { Mention } from '../model/mention.ts';
import type { ReadEdition } from '../model/passage.ts';
import { afterMentions } from './after-mentions.ts';
import { atPlace } from './at-place.ts';
import { correctMention } from './correct-mention.ts';
import { correctionOf } from './correction.ts';
import { placesInEditions } from './place-in-editions.ts';

/** What a verb says of the machine's reading. */
const FOUND: Readonly<Partial<Record<Decision['verb']['do'], DecisionOutcome['found']>>> = {
  confirm: 'right',
  correct: 'corrected',
  reject: 'rejected',
};

/** One claim as a decision leaves it; undefined = it goes. */
function decide(claim: Claim, { by, why, verb }: Decision): Claim | undefined {
  switch (verb.do) {
    case 'reject':
      return undefined;
    case 'confirm':
      return { ...claim, status: 'confirmed' };
    case 'seen':
      return { ...claim, status: claim.status ?? 'seen' };
    case 'correct': {
      const { fits, gone, refused } = correctionOf(claim, verb.to);
      const kept = Object.fromEntries(Object.entries(claim).filter(([name]) => !gone.includes(name)));
      const says = (words: string): string => `${by} ${words}${why === '' ? '' : `: ${why}`}`;
      const reasons = [...claim.reasons];
      const changed = [...Object.keys(fits), ...gone];
      if (changed.length > 0)
        reasons.push({ rule: 'decision.correct', says: says(`corrected ${changed.join(', ')}`) });
      if (refused.length > 0)
        reasons.push({
          rule: 'decision.refused',
          says: `the correction of ${refused.join(', ')} by ${by} does not fit and was not applied`,
        });
      if (changed.length === 0) return { ...claim, reasons };
      return { ...kept, ...fits, status: 'confirmed', tier: 'precise', reasons } as unknown as Claim;
    }
    default:
      return claim;
  }
}

/**
 * Applies decisions on mentions and claims to what was read, before any later step sees it: rejected ones go,
 * corrected ones carry the person's values, confirmed ones their status; the later decision is applied to what the
 * earlier left. The machine's own reading is not changed; this returns a new one. A decision whose words are gone is
 * reported as lost and changes nothing.
 */
export function applyToClaims(
  read: readonly ReadEdition[],
  decisions: readonly Decision[],
): { read: readonly ReadEdition[]; outcomes: DecisionOutcome[] } {
  const outcomes: DecisionOutcome[] = [];
  const mentions = new Map<string, { readonly was: Mention; now: Mention | undefined }>();
  const onClaims = new Map<string, Decision[]>();
  for (const decision of decisions) {
    const { handle, verb } = decision;
    if (handle.on !== 'mention' && handle.on !== 'claim') continue;
    let outcome: DecisionOutcome = { decision: decision.id, anchoring: 'lost' };
    for (const { one, anchoring, start, end } of placesInEditions(handle.anchor, read)) {
      const found =
        handle.on === 'claim'
          ? atPlace(one.claims, handle.kind, start, end)
          : atPlace(one.mentions, handle.kind, start, end);
      if (found === undefined) continue;
      // The latest edition is the account's witness: what became of the decision is told of it.
      if (outcome.object === undefined) outcome = { decision: decision.id, anchoring, object: found.id };
      if (handle.on === 'claim') onClaims.set(found.id, [...(onClaims.get(found.id) ?? []), decision]);
      else if (verb.do === 'reject' || verb.do === 'correct') {
        const before = mentions.get(found.id) ?? { was: found as Mention, now: found as Mention };
        const now =
          verb.do === 'reject' || before.now === undefined
            ? undefined
            : correctMention(before.now, decision, (verb as { to: Readonly<Record<string, unknown>> }).to);
        mentions.set(found.id, { was: before.was, now });
      }
    }
    const what = FOUND[verb.do];
    if (verb.do === 'translate' && outcome.object !== undefined)
      outcome = { ...outcome, translation: { by: decision.by, text: verb.text } };
    outcomes.push(what === undefined || outcome.object === undefined ? outcome : { ...outcome, found: what });
  }
  if (mentions.size === 0 && onClaims.size === 0) return { read, outcomes };
  const applied = read.map((one): ReadEdition => {
    const after = afterMentions(one, mentions);
    // What nobody spoke of stays the same object, so that no later step takes it for another.
    if (!after.claims.some(({ id }) => onClaims.has(id))) return after;
    const claims = after.claims.flatMap((claim) => {
      let now: Claim | undefined = claim;
      for (const decision of onClaims.get(claim.id) ?? [])
        now = now === undefined ? undefined : decide(now, decision);
      return now === undefined ? [] : [now];
    });
    return { ...after, claims };
  });
  return { read: applied, outcomes };
}
