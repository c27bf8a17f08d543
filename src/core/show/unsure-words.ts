import type { Tier } from '../model/claim.ts';

/** What a reader is told of words that were not read for certain, by their tier; the reasons stand behind it. */
export const unsureWords: Readonly<Record<Exclude<Tier, 'precise'>, string>> = {
  candidate: 'a part was inferred',
  seen: 'not sure enough to compare',
};
