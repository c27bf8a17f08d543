import type { ActClaim } from '../model/claim.ts';
import { type ActFamily, actFamily } from './act-family.ts';
import type { Told } from './ground.ts';
import { partiesIn } from './parties-in.ts';

/**
 * Family of an act as it is told here. When one side alone agrees, no target named, it is a decision of its own: five
 * ministers agreeing among themselves are not two sides agreeing.
 */
export function familyIn(told: Told, claim: ActClaim): ActFamily {
  const family = actFamily(claim.act);
  if (family.alone === undefined || claim.agent?.party === undefined || claim.target?.party !== undefined)
    return family;
  return partiesIn(told, claim.agent).size > 1 ? family : actFamily(family.alone);
}
