import type { Edition } from './account.ts';
import type { Claim, WhenSlot } from './claim.ts';
import type { ActMention, Mention, NameMention, QuantityMention, TimeMention } from './mention.ts';
import type { Problem } from './problem.ts';

/** Two to five sentences that tell one thing; the unit of aligning. */
export interface Passage {
  /** `edition:start:end:passage`. */
  readonly id: string;
  readonly account: string;
  readonly edition: string;
  readonly start: number;
  readonly end: number;
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
  /** Heading it stands under. */
  readonly heading?: string;
  readonly times: readonly TimeMention[];
  /** Date carried from before when the passage has none of its own, with the distance in sentences. */
  readonly inherited?: {
    readonly when: WhenSlot;
    readonly distance: number;
    readonly crossedParagraph: boolean;
  };
  readonly names: readonly NameMention[];
  readonly quantities: readonly QuantityMention[];
  readonly acts: readonly ActMention[];
  /** What it is about: classes of its words that mean the same in every language (`bridge`, `armistice`), sorted. */
  readonly matter: readonly string[];
}

/** What the first step found in one edition. */
export interface ReadEdition {
  readonly edition: Edition;
  readonly passages: readonly Passage[];
  /** In order of start, then end, then kind. */
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  readonly problems: readonly Problem[];
}
