import type { Slot } from '../model/claim.ts';
import type { Told } from './ground.ts';
import { mentionsIn } from './mentions-in.ts';

/** Parties named in the words of a slot. */
export function partiesIn({ read }: Told, { start, end }: Slot): Set<string> {
  const found = new Set<string>();
  for (const mention of mentionsIn(read, start, end))
    if (mention.kind === 'name' && mention.party !== undefined) found.add(mention.party);
  return found;
}

/** Whether a slot names both sides, by name or as `both sides`. */
export const areBoth = (told: Told, slot: Slot): boolean =>
  slot.both === true || partiesIn(told, slot).size > 1;
