import type { ActClaim } from '../model/claim.ts';
import type { PointKey } from '../model/point.ts';
import type { Told } from './ground.ts';

/** Acts by which men or things come under a head of counting. */
const actsOf: Readonly<Record<string, readonly string[]>> = {
  killed: ['kill', 'execute', 'massacre', 'assassinate'],
  wounded: ['wound'],
  captured: ['take_prisoner'],
  lost: ['destroy', 'damage', 'sink', 'shoot_down'],
};

/**
 * The earliest clause of an edition that denies what a figure counts: "no prisoners died" against a number of dead. Whose
 * they are must be said; a denial about others is none here.
 */
export function deniedAct({ read }: Told, key: PointKey): ActClaim | undefined {
  if (key.kind !== 'quantity' || key.whose === '-') return undefined;
  const acts = actsOf[key.counting] ?? [];
  return read.claims.find(
    (claim): claim is ActClaim =>
      claim.kind === 'act' &&
      acts.includes(claim.act) &&
      (claim.polarity === 'denied' || claim.modality === 'neg') &&
      claim.target?.party === key.whose,
  );
}
