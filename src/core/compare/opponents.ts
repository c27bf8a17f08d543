import type { Slot } from '../model/claim.ts';
import { JOINT } from '../model/joint-party.ts';
import { twoSides } from '../model/two-sides.ts';
import type { Ground } from './ground.ts';

/** Share of all that is told of sides which two of them must have, so that each is the other's only opponent. */
const TWO = 0.85;

const laid = new WeakMap<Ground, ReadonlyMap<string, string>>();

/**
 * The other side of each of the two sides of an event, where hardly anyone tells of a third. Empty where three sides fought, or two
 * together: then nothing says whose men one of them took.
 */
export function opponents(ground: Ground): ReadonlyMap<string, string> {
  const old = laid.get(ground);
  if (old !== undefined) return old;
  const told = new Map<string, number>();
  const count = (slot: Slot | undefined): void => {
    const party = slot?.party;
    if (party === undefined) return;
    told.set(party, (told.get(party) ?? 0) + 1);
  };
  for (const { read } of ground.told)
    for (const claim of read.claims)
      if (claim.kind === 'act') {
        count(claim.agent);
        count(claim.target);
      } else {
        count(claim.whose);
        count(claim.by);
      }
  const two = twoSides(told, TWO);
  const made = new Map<string, string>();
  if (two !== undefined) {
    const [[one], [other]] = two;
    if (!`${one}${other}`.includes(JOINT)) made.set(one, other).set(other, one);
  }
  laid.set(ground, made);
  return made;
}
