/** One place of a text where a person corrected letters, or said that they stand so in the source. */
export interface Emendation {
  /** Half-open, in UTF-16 code units of the corrected text. */
  readonly start: number;
  readonly end: number;
  /** The letters as they came. */
  readonly was: string;
  readonly by: string;
  readonly why: string;
  /** The letters stand so in the source; nothing was changed. */
  readonly sic?: true;
}

/** What became of a text's letters: the text as it came, and the places in order of start, none touching another. */
export interface Emended {
  readonly original: string;
  readonly places: readonly Emendation[];
}
