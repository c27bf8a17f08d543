import type { QuantityClaim } from '../model/claim.ts';
import { claimsById } from './claims-by-id.ts';
import type { Told } from './ground.ts';
import { quantityLabel } from './label.ts';

/**
 * `part of 174`, for a figure that its sentence tells as a part of another that counts the same men or things of the same side by the same
 * rule; `of 87 wounded` for those of whom something else is told, as of the wounded that they died.
 */
export function partOfTotal({ read }: Told, claim: QuantityClaim): string | undefined {
  if (claim.partOf === undefined) return undefined;
  const total = claimsById(read).get(claim.partOf);
  if (
    total?.kind !== 'quantity' ||
    total.object !== claim.object ||
    total.whose?.party !== claim.whose?.party ||
    total.category !== claim.category
  )
    return undefined;
  if (total.roles.join() === claim.roles.join()) return `part of ${quantityLabel(total.value)}`;
  const [told] = total.roles;
  const called = total.roles.length === 1 && told !== undefined ? FATES_CALLED[told] : undefined;
  return called === undefined ? undefined : `of ${quantityLabel(total.value)} ${called}`;
}

/** What befell a total of which a part is told, in the words of a reading. */
const FATES_CALLED: Readonly<Record<string, string>> = {
  wounded: 'wounded',
  captured: 'captured',
  missing: 'missing',
};
