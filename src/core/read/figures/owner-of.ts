import type { Draft } from './figure-draft.ts';

/** How every reason begins that says why a side is only inferred to be the owner. */
const WHOSE = 'whose it is:';

/**
 * Gives a figure the owner of another: of the one before it in a list, or of its total. Where that owner was inferred, it is no surer here:
 * `Japanese troops attacked the hill; 525 men fell, about 900 were wounded`.
 */
export function takeOwner(draft: Draft, from: Draft): void {
  draft.whose = from.whose;
  draft.whoseFrom = 'list';
  for (const reason of from.inferred)
    if (reason.startsWith(WHOSE) && !draft.inferred.includes(reason)) draft.inferred.push(reason);
}
