import type { ActClaim } from '../model/claim.ts';
import type { CountedObject } from '../model/quantity.ts';
import { type ActFamily, actFamily, familyOfThing } from './act-family.ts';
import { claimsOfSentence } from './claims-beside.ts';
import type { Told } from './ground.ts';
import { partiesIn } from './parties-in.ts';

/** Ground is taken for itself; what is counted and can be carried off is booty. */
const GROUND: ReadonlySet<CountedObject> = new Set([
  'place',
  'unit',
  'area',
  'distance',
  'duration',
  'percent',
]);

/** Whether what is taken are counted things: `took 231 guns` takes no ground. */
function takesThings({ read }: Told, claim: ActClaim): boolean {
  const { target } = claim;
  return (
    target !== undefined &&
    claimsOfSentence(read, claim).some(
      (one) =>
        one.kind === 'quantity' &&
        one.start >= target.start &&
        one.end <= target.end &&
        !GROUND.has(one.object),
    )
  );
}

/**
 * Family of an act as it is told here. When one side alone agrees, no target named, it is a decision of its own: five
 * ministers agreeing among themselves are not two sides agreeing. Who takes guns takes no ground, and who
 * falls back to a place does not leave it.
 */
export function familyIn(told: Told, claim: ActClaim): ActFamily {
  const family = actFamily(claim.act);
  if (family.key === 'take' && takesThings(told, claim)) return familyOfThing('booty');
  const { target } = claim;
  if (
    family.key === 'withdraw' &&
    target?.goal === true &&
    target.key !== undefined &&
    target.key !== target.party
  )
    return familyOfThing('fall-back');
  if (family.alone === undefined || claim.agent?.party === undefined || claim.target?.party !== undefined)
    return family;
  return partiesIn(told, claim.agent).size > 1 ? family : actFamily(family.alone);
}
