import type { Cell } from './hypothesis.ts';

/** A narrow question, by its key in `hypotheses.yaml` or in the journal that asked it. */
export interface QuestionHandle {
  readonly on: 'question';
  readonly question: string;
}

/** What a person does to a question; the note on it is the decision's `why`. */
export type QuestionVerb =
  /** Asks it, or words it anew. */
  | { readonly do: 'ask'; readonly words: string }
  /** Adds a rival answer, or words one anew. */
  | { readonly do: 'answer'; readonly answer: string; readonly says: string }
  /** Lays exact words of an account before the question as evidence. */
  | { readonly do: 'cite'; readonly evidence: string; readonly account: string; readonly quote: string }
  /** Judges what a piece of evidence says to one answer. */
  | { readonly do: 'judge'; readonly evidence: string; readonly answer: string; readonly is: Cell };
