import type { ActClaim } from '../model/claim.ts';
import { isCombat } from './act-family.ts';
import { claimsOfSentence } from './claims-beside.ts';
import { familyIn } from './family-in.ts';
import type { Told } from './ground.ts';

/** Deeds of force, between which what was ordered is not told apart: one account says attack, another fire. */
const FORCE = 'force';

/**
 * What was ordered, as the sentence of the order tells it: the first other deed behind the order, else the last before it
 * (`fired on the orders of Ford`). Undefined where it tells none.
 */
export function orderedDeed({ told, claim }: { told: Told; claim: ActClaim }): ActClaim | undefined {
  let before: ActClaim | undefined;
  for (const one of claimsOfSentence(told.read, claim)) {
    if (one.kind !== 'act' || one === claim || familyIn(told, one).key === 'order') continue;
    if (one.start >= claim.start) return one;
    before = one;
  }
  return before;
}

/** What kind of deed it is, so far as two orders are told apart by it. */
export const kindOfDeed = (told: Told, deed: ActClaim): string =>
  isCombat(deed.act) ? FORCE : familyIn(told, deed).key;
