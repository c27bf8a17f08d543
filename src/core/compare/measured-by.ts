import type { QuantityClaim } from '../model/claim.ts';
import { actFamily } from './act-family.ts';
import { claimsOfSentence } from './claims-beside.ts';
import type { Told } from './ground.ts';

/** What is measured: how far a side came and by which act, or which extent of a thing. */
export function measuredBy(
  told: Told,
  claim: QuantityClaim,
  came: string | undefined,
  extent: string | undefined,
): string {
  if (extent !== undefined) return `measure ${extent}`;
  return came === undefined ? 'measure' : `measure ${coveredBy(told, claim)}`;
}

/**
 * By which act a side covered a distance, since how far it advanced and how far it fell back are two questions: of the acts its sentence
 * tells of that side, the one whose words stand nearest. `stand` where it is told of none.
 */
function coveredBy({ read }: Told, claim: QuantityClaim): string {
  const { start, by } = claim;
  let best = 'stand';
  let least = Number.POSITIVE_INFINITY;
  for (const one of claimsOfSentence(read, claim)) {
    if (one.kind !== 'act' || one.agent?.party !== by?.party) continue;
    const { start: from, end: to } = one.phrase.end > one.phrase.start ? one.phrase : one;
    const away = start < from ? from - start : Math.max(0, start - to);
    if (away >= least) continue;
    least = away;
    best = actFamily(one.act).key;
  }
  return best;
}
