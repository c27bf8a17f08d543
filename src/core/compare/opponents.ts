import type { Slot } from '../model/claim.ts';
import { JOINT } from '../model/joint-party.ts';
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
  let all = 0;
  const count = (slot: Slot | undefined): void => {
    const party = slot?.party;
    if (party === undefined) return;
    all++;
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
  const [one, two] = [...told].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const made = new Map<string, string>();
  const alone = one !== undefined && two !== undefined && !`${one[0]}${two[0]}`.includes(JOINT);
  if (alone && one[1] + two[1] >= all * TWO) made.set(one[0], two[0]).set(two[0], one[0]);
  laid.set(ground, made);
  return made;
}
