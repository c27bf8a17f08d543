/** A text in which reused passages are looked for. */
export interface ReuseText {
  /** Name of the text; results are sorted by it and never by the order in which texts were given. */
  readonly id: string;
  readonly text: string;
  /** Texts of one series (the editions of one account, the volumes of one publisher) are not compared with one another. */
  readonly series?: string;
  /**
   * Runs that whoever tells the event must have: names, dates, figures. Sharing them says little, so their words count a
   * bit or two. Sorted, half-open, in UTF-16 code units.
   */
  readonly given?: readonly { readonly start: number; readonly end: number }[];
}

/** How passages are looked for. What is left out has the value that stands beside it. */
export interface ReuseOptions {
  /** Share of all words above which a word is too common to seed a passage: .001. */
  readonly common?: number;
  /** Bits a passage must share, beyond those that a search among so many words needs to exclude chance: 28. */
  readonly bits?: number;
  /** Words (or characters of unspaced scripts, half as much worth) that must be the same in both: 8. */
  readonly words?: number;
  /** Share of the words from end to end that must be the same or alike: .35. */
  readonly identity?: number;
  /** Compare words without vowels and with u as v, i as j: for early print and bad OCR. */
  readonly skeleton?: boolean;
}

/** The values that stand where an option was left out. */
export const REUSE_DEFAULTS = {
  common: 0.001,
  bits: 28,
  words: 8,
  identity: 0.35,
  skeleton: false,
} as const satisfies Required<ReuseOptions>;
