/**
 * What accounts name otherwise by side: taking a place, the fighting, deeds at a border, how it ended, the dead (one's own apart where the
 * language has words for these alone), killing, going back, who fights, a state. One name in every language, so that words meet across them.
 */
export type WordingConcept =
  | 'take-place'
  | 'war'
  | 'border-act'
  | 'outcome'
  | 'dead'
  | 'death-of-own'
  | 'killing'
  | 'retreat'
  | 'fighters'
  | 'state';

/** Loaded words of one language: how a deed is named, by concept and leaning; for showing how accounts choose words. */
export interface WordingWords {
  /**
   * Concept to the words used, by leaning: `mild`, `approving`, `blaming`.
   * Entries as in `NumberWords`.
   */
  readonly concepts: Readonly<Partial<Record<WordingConcept, Readonly<Partial<Record<'mild' | 'approving' | 'blaming', readonly string[]>>>>>>;
  /** Words that tell an outcome, by key: `victory`, `defeat`, `draw`, `stalemate`, `cease-fire`, `unclear`, `withdrawal`. */
  readonly outcomes: Readonly<Record<string, readonly string[]>>;
}
