/** What a splitter must know of one language to cut its prose into sentences. */
export interface SegmentWords {
  /** Abbreviations without their final stop, in lower case; no sentence ends after them. */
  readonly abbreviations: readonly string[];
  /** Of these, the ones that stand before a name: their stop is no mark of the clause (`Maj. Gen. Lee`, `St. Vith`). */
  readonly beforeNames?: readonly string[];
  /** Abbreviations that may end a sentence (Russian «г.», «гг.»): cut only before a capital that begins a usual opener. */
  readonly mayEnd: readonly string[];
  /** Words, in lower case, that open a sentence after an abbreviation of `mayEnd`. */
  readonly openers: readonly string[];
  /** True where a number with a stop is an ordinal (German «29. Juli»). */
  readonly ordinalStop: boolean;
  /** Ends of a clause that says who spoke, which goes on behind a stop inside the quotation: `“…。”王团长说。` */
  readonly tellsBehind?: readonly string[];
  /** True where sentences end in 。 and no space follows. */
  readonly fullwidth: boolean;
}
