/** One thing that speaks for or against a reading; `unknown` is an allowed answer. */
export interface WeightTerm {
  readonly name: string;
  readonly side: 'for' | 'against' | 'unknown';
  readonly says: string;
}

/** What speaks for and against one reading. No sum: the machine gives no score. */
export interface Weight {
  readonly point: string;
  readonly reading: string;
  readonly terms: readonly WeightTerm[];
}
