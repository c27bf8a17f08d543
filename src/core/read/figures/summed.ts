import { MEASURES } from './counted-kinds.ts';
import type { Draft } from './figure-draft.ts';
import { takeOwner } from './owner-of.ts';

/**
 * `lost 3,412 men, a total made up of 811 dead, 2,205 wounded and 396 missing`: figures that stand one behind another and make up the sum
 * told right before them belong to whom it belongs to.
 */
export function summed(drafts: readonly Draft[]): void {
  for (let at = 0; at + 2 < drafts.length; at++) {
    const total = drafts[at] as Draft;
    const { object, whose, number } = total;
    if (whose === undefined || object === undefined || MEASURES.has(object) || number.value.lo < 2) continue;
    const parts = partsOf(drafts, at + 1, number.value.lo, object);
    for (const part of parts) takeOwner(part, total);
  }
}

/** The figures from a place on that nobody owns and whose sum is the one wanted; none where they make up another. */
function partsOf(drafts: readonly Draft[], from: number, wanted: number, object: Draft['object']): Draft[] {
  const parts: Draft[] = [];
  let sum = 0;
  for (let at = from; at < drafts.length && sum < wanted; at++) {
    const part = drafts[at] as Draft;
    if (part.object !== object || part.whose !== undefined || part.roleFrom === 'none') return [];
    sum += part.number.value.lo;
    parts.push(part);
  }
  return sum === wanted && parts.length > 1 ? parts : [];
}
