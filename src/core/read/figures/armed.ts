import { isCivilian } from '../../model/civilians.ts';
import type { Token } from '../lexicon/claim-tokens.ts';

/** Whether a noun is one of fighters, arms or losses: `nationalist families` are nobody's. */
export function armed(token: Token | undefined): boolean {
  const object = token?.info.sense('object')?.object;
  if (token?.info.has('roleHead') === true) return true;
  return (
    object !== undefined &&
    object !== 'other' &&
    object !== 'place' &&
    !isCivilian(token?.info.sense('subset')?.key)
  );
}
