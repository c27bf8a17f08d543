import type { Claim } from '../model/claim.ts';
import type { Told } from './ground.ts';

/** What was laid out once. */
const byId = new WeakMap<Told['read'], ReadonlyMap<string, Claim>>();

/** Claims of an edition by their id. */
export function claimsById(read: Told['read']): ReadonlyMap<string, Claim> {
  const old = byId.get(read);
  if (old !== undefined) return old;
  const claims = new Map(read.claims.map((claim) => [claim.id, claim] as const));
  byId.set(read, claims);
  return claims;
}
