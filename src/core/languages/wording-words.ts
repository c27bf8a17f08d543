/** Loaded words of one language: how a deed is named, by concept and leaning; for showing how accounts choose words. */
export interface WordingWords {
  /**
   * Concept (`take-place`, `war`, `border-act`, `outcome`) to the words used, by leaning: `mild`, `approving`, `blaming`.
   * Entries as in `NumberWords`.
   */
  readonly concepts: Readonly<Record<string, Readonly<Partial<Record<'mild' | 'approving' | 'blaming', readonly string[]>>>>>;
  /** Words that tell an outcome, by key: `victory`, `defeat`, `draw`, `stalemate`, `cease-fire`, `unclear`, `withdrawal`. */
  readonly outcomes: Readonly<Record<string, readonly string[]>>;
}
