import type { Claim } from '../model/claim.ts';
import type { Decision, DecisionOutcome } from '../model/decision.ts';
import type { ReadEdition } from '../model/passage.ts';
import { findAnchor } from './find-anchor.ts';

/** What a person may correct on a claim. Everything else stays the machine's. */
const CORRECTABLE: ReadonlySet<string> = new Set([
  'value',
  'object',
  'roles',
  'whose',
  'act',
  'agent',
  'target',
  'when',
  'where',
  'polarity',
  'modality',
  'unit',
  'subset',
]);

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** The claim of `kind` whose words the place touches most; ties: the earliest. */
function claimAt(claims: readonly Claim[], kind: string, start: number, end: number): Claim | undefined {
  let best: { claim: Claim; shared: number } | undefined;
  for (const claim of claims) {
    if (claim.kind !== kind) continue;
    const shared = overlap(claim, { start, end });
    if (shared > 0 && (best === undefined || shared > best.shared)) best = { claim, shared };
  }
  return best?.claim;
}

/**
 * Applies decisions on mentions and claims to what was read, before any later step sees it: rejected claims go,
 * corrected ones carry the person's values, confirmed ones their status. The machine's own reading is not changed;
 * this returns a new one. A decision whose words are gone is reported as lost and changes nothing.
 */
export function applyToClaims(
  read: readonly ReadEdition[],
  decisions: readonly Decision[],
): { read: readonly ReadEdition[]; outcomes: DecisionOutcome[] } {
  const outcomes: DecisionOutcome[] = [];
  const changes = new Map<string, (claim: Claim) => Claim | undefined>();
  const rejected = new Set<string>();
  for (const decision of decisions) {
    const { handle, verb } = decision;
    if (handle.on !== 'mention' && handle.on !== 'claim') continue;
    let outcome: DecisionOutcome = { decision: decision.id, anchoring: 'lost' };
    // The latest edition first: a witness is an account in its latest edition.
    for (const one of [...read].reverse()) {
      if (one.edition.account !== handle.anchor.account) continue;
      const found = findAnchor(one.edition.text, handle.anchor);
      if (found.anchoring === 'lost') continue;
      if (handle.on === 'mention') {
        const mention = one.mentions.find(
          (m) => m.kind === handle.kind && m.start === found.start && m.end === found.end,
        );
        if (mention === undefined) continue;
        if (verb.do === 'reject') rejected.add(mention.id);
        outcome = { decision: decision.id, anchoring: found.anchoring, object: mention.id };
        break;
      }
      const claim = claimAt(one.claims, handle.kind, found.start, found.end);
      if (claim === undefined) continue;
      outcome = { decision: decision.id, anchoring: found.anchoring, object: claim.id };
      const earlier = changes.get(claim.id) ?? ((same: Claim) => same);
      if (verb.do === 'reject') changes.set(claim.id, () => undefined);
      else if (verb.do === 'confirm' || verb.do === 'seen') {
        const status = verb.do === 'confirm' ? 'confirmed' : 'seen';
        changes.set(claim.id, (same) => {
          const before = earlier(same);
          return before === undefined ? undefined : { ...before, status };
        });
      } else if (verb.do === 'correct') {
        const given = Object.fromEntries(Object.entries(verb.to).filter(([name]) => CORRECTABLE.has(name)));
        changes.set(claim.id, (same) => {
          const before = earlier(same);
          if (before === undefined) return undefined;
          const says = `${decision.by} corrected ${Object.keys(given).join(', ')}: ${decision.why}`;
          return {
            ...before,
            ...given,
            status: 'confirmed',
            tier: 'precise',
            reasons: [...before.reasons, { rule: 'decision.correct', says }],
          } as Claim;
        });
      }
      break;
    }
    outcomes.push(outcome);
  }
  if (changes.size === 0 && rejected.size === 0) return { read, outcomes };
  const changed = read.map((one) => ({
    ...one,
    mentions: one.mentions.filter((mention) => !rejected.has(mention.id)),
    passages: one.passages.map((passage) => ({
      ...passage,
      times: passage.times.filter((time) => !rejected.has(time.id)),
      names: passage.names.filter((name) => !rejected.has(name.id)),
      quantities: passage.quantities.filter((quantity) => !rejected.has(quantity.id)),
      acts: passage.acts.filter((act) => !rejected.has(act.id)),
    })),
    claims: one.claims.flatMap((claim) => {
      const change = changes.get(claim.id);
      const effective = change === undefined ? claim : change(claim);
      return effective === undefined ? [] : [effective];
    }),
  }));
  return { read: changed, outcomes };
}
