/** One unbroken run of a passage: half-open in both texts, in UTF-16 code units. */
export interface ReusedRun {
  readonly startA: number;
  readonly endA: number;
  readonly startB: number;
  readonly endB: number;
  readonly bits: number;
}

/**
 * Words of one text found again in another: `text.slice(startA, endA)` of the first, `text.slice(startB, endB)` of the
 * second. Neither is said to be the source.
 */
export interface ReusedPassage {
  /** Names of the two texts, the smaller first. */
  readonly a: string;
  readonly b: string;
  readonly startA: number;
  readonly endA: number;
  readonly startB: number;
  readonly endB: number;
  /** What the shared words are worth against chance, set phrases discounted. */
  readonly bits: number;
  /** Words that are the same; a character of an unspaced script is half a word. */
  readonly same: number;
  /** Words that are alike but for two or three letters. */
  readonly alike: number;
  /** Share of the runs' words that are the same or alike. */
  readonly identity: number;
  /** Texts that hold most of it, these two included: a high number is boilerplate. */
  readonly spread: number;
  /** Runs in the order of the first text; several where clauses were moved or something stands between. */
  readonly runs: readonly ReusedRun[];
  /** Whether the runs stand in another order in the second text. */
  readonly moved: boolean;
  /** Shared words that are worth most, as they stand in the first text. */
  readonly telling: readonly { readonly word: string; readonly bits: number }[];
}

/** What was searched and with which thresholds; `nothing` says why nothing was found. */
export interface ReuseSearch {
  readonly texts: number;
  readonly words: number;
  /** A word that occurs oftener seeds no passage. */
  readonly common: number;
  /** Bits, words the same and identity that a passage needed. */
  readonly bits: number;
  readonly same: number;
  readonly identity: number;
  readonly skeleton: boolean;
  /** Places where two texts share a run of content words. */
  readonly seeds: number;
  /** Most bits among what fell short; 0 where nothing was compared. */
  readonly nearest: number;
  readonly nothing?: string;
}

/** Reused passages between all pairs of texts, and how they were looked for. */
export interface Reuse {
  readonly passages: readonly ReusedPassage[];
  readonly search: ReuseSearch;
}
