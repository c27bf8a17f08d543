import type { Anchor, Anchoring } from '../model/decision.ts';
import type { ReadEdition } from '../model/passage.ts';
import { findIn } from './edition-anchor.ts';

/** An anchor's words in one edition. */
export interface PlaceInEdition {
  readonly one: ReadEdition;
  readonly anchoring: Exclude<Anchoring, 'lost'>;
  readonly start: number;
  readonly end: number;
}

/**
 * Every edition of an account in which an anchor's words stand with their neighbours, the latest first: what a person
 * said of a sentence holds for each edition that kept it. Where none kept it whole, the latest edition that has the
 * words in other surroundings.
 */
export function placesInEditions(anchor: Anchor, read: readonly ReadEdition[]): PlaceInEdition[] {
  const whole: PlaceInEdition[] = [];
  let changed: PlaceInEdition | undefined;
  for (let at = read.length - 1; at >= 0; at--) {
    const one = read[at] as ReadEdition;
    if (one.edition.account !== anchor.account) continue;
    const { anchoring, start, end } = findIn(one.edition, anchor);
    if (anchoring === 'exact' || anchoring === 'moved') whole.push({ one, anchoring, start, end });
    else if (anchoring === 'changed') changed ??= { one, anchoring, start, end };
  }
  return whole.length > 0 ? whole : changed === undefined ? [] : [changed];
}
