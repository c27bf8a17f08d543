import type { HypothesisEvidence, HypothesisQuestion, Judgement } from './hypothesis.ts';

/** One cell with all who judged it; their disagreement is kept. */
export interface MatrixCell {
  readonly hypothesis: string;
  readonly judgements: readonly Judgement[];
  readonly disagreed: boolean;
}

/** One piece of evidence against all rival answers. */
export interface MatrixRow {
  readonly evidence: HypothesisEvidence;
  /** 0: it suits all answers alike; 1: it is for one and against another. */
  readonly discrimination: number;
  readonly cells: readonly MatrixCell[];
}

/** A question's evidence, what tells the answers apart first. It has no winner. */
export interface HypothesisMatrix {
  readonly question: HypothesisQuestion;
  readonly rows: readonly MatrixRow[];
  /** What is missing, in plain sentences. */
  readonly lacking: readonly string[];
}
