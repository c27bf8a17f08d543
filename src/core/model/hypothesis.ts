import type { Span } from './span.ts';

/** What one piece of evidence says to one hypothesis. */
export const CELLS = ['consistent', 'inconsistent', 'neutral', 'not applicable'] as const;
export type Cell = (typeof CELLS)[number];

/** One person's judgement of one cell, with the note that argues it. */
export interface Judgement {
  readonly by: string;
  readonly hypothesis: string;
  readonly is: Cell;
  readonly note: string;
}

/** Words of an account that bear on a question. */
export interface HypothesisEvidence {
  readonly key: string;
  readonly account: string;
  readonly edition: string;
  readonly editionLabel: string;
  /** Where the words stand. */
  readonly span: Span;
  /** Why it bears on the question. */
  readonly note: string;
  readonly judgements: readonly Judgement[];
}

/** A narrow question with rival answers, and the evidence of the study for and against each. */
export interface HypothesisQuestion {
  readonly key: string;
  readonly question: string;
  readonly note?: string;
  readonly hypotheses: readonly { readonly key: string; readonly says: string }[];
  readonly evidence: readonly HypothesisEvidence[];
}
