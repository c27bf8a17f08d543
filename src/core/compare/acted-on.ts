import type { ActClaim } from '../model/claim.ts';
import type { ActFamily } from './act-family.ts';
import type { Ground } from './ground.ts';
import { forceOf } from './told-here.ts';

/**
 * The place, person or thing acted on; a bare party as target names nothing that tells two acts apart, nor does whoever is named in a
 * plan that is decided on.
 */
function targetOf(ground: Ground, claim: ActClaim, { key, decides, anywhere }: ActFamily): string {
  // Whoever lays down his arms in a land does not surrender the land.
  const bound = anywhere === true || (key === 'surrender' && claim.agent !== undefined);
  for (const slot of bound ? [claim.target] : [claim.target, claim.where]) {
    if (slot?.key === undefined || slot.key === slot.party || slot.key.startsWith('party:')) continue;
    const kind = ground.names.get(slot.key)?.kind;
    // `ordered the village burned`: no place is given an order.
    if (anywhere === true && kind === 'place') continue;
    if (decides === true ? kind === 'place' : kind !== 'party' && kind !== 'demonym') return slot.key;
  }
  return '-';
}

/** Each of the places or things that are listed as acted on; a plan for several is one plan. */
export function targetsOf(ground: Ground, claim: ActClaim, family: ActFamily): readonly string[] {
  const target = targetOf(ground, claim, family);
  const { key, also } = claim.target ?? {};
  return also === undefined || key !== target || forceOf(claim) !== undefined ? [target] : [target, ...also];
}
