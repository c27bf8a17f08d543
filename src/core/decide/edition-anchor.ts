import type { Edition } from '../model/account.ts';
import type { Anchor } from '../model/decision.ts';
import { runAsItCame, runAsRead, textAsItCame } from '../model/emended-offsets.ts';
import { type Found, findAnchor } from './find-anchor.ts';
import { makeAnchor } from './make-anchor.ts';

/**
 * The anchor of a run of an edition. It holds the words as they came, so that it is found again whether or not
 * someone corrected letters of the text.
 */
export function anchorIn(
  edition: Edition,
  { start, end }: { readonly start: number; readonly end: number },
): Anchor {
  const run = runAsItCame(edition, { start, end });
  return makeAnchor(edition.account, textAsItCame(edition), run.start, run.end);
}

/** Where an anchor stands in an edition, in offsets of the text as it is read. */
export function findIn(edition: Edition, anchor: Anchor): Found {
  const found = findAnchor(textAsItCame(edition), anchor);
  return found.anchoring === 'lost' ? found : { ...found, ...runAsRead(edition, found) };
}
