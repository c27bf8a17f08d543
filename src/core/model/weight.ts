import type { StatementCriticism } from './criticism.ts';
import type { HypothesisMatrix } from './hypothesis-matrix.ts';
import type { Sensitivity } from './sensitivity.ts';

/** One thing that speaks for or against a reading; `unknown` is an allowed answer. */
export interface WeightTerm {
  readonly name: string;
  readonly side: 'for' | 'against' | 'unknown';
  readonly says: string;
}

/** A sum by the sizes a study set, with how it was made. It orders no view, strip or export. */
export interface WeightSum {
  readonly value: number;
  readonly says: string;
}

/** What speaks for and against one reading. No sum unless the study sets its sizes: the machine gives no score. */
export interface Weight {
  readonly point: string;
  readonly reading: string;
  readonly terms: readonly WeightTerm[];
  /** Source criticism of every statement of a latest edition that gives the reading. */
  readonly criticism: readonly StatementCriticism[];
  /** Separate lines behind it, as far as traced. */
  readonly separate: number;
  readonly sum?: WeightSum;
}

/** What one method of the panel puts first, and how far it trusts each account; never printed alone. */
export interface LearnedOpinion {
  readonly method: string;
  readonly paper: string;
  /** By point: the readings that stand first, several when they stand level. */
  readonly first: Readonly<Record<string, readonly string[]>>;
}

/** Quality of accounts as learned from how they agree over many points. Off in a study too small to learn from. */
export interface LearnedQuality {
  readonly on: boolean;
  /** Why it is on or off, in one sentence with its numbers. */
  readonly says: string;
  readonly opinions: readonly LearnedOpinion[];
  /** Points on which copying read from the answers decides nothing: its two starts part. */
  readonly startsPart: readonly string[];
  /** Accounts that answer alike as copies would, and of which nothing was traced: a suggestion to a person, used nowhere. */
  readonly alike: readonly (readonly string[])[];
}

/** How the ends of a range were chosen. */
export type RangeRule = 'extremes' | 'graded' | 'own';

/** Least and largest value of a quantity point; `best` only when a person signed a reading. */
export interface PointRange {
  readonly point: string;
  readonly rule: RangeRule;
  readonly min?: number;
  readonly max?: number;
  readonly best?: string;
  /** The rule in words, as it is printed. */
  readonly says: string;
  /** Readings that made it. */
  readonly readings: readonly string[];
}

/** What weighing gives. */
export interface Weighing {
  readonly weights: readonly Weight[];
  readonly learned: LearnedQuality;
  /** Of every point at issue, in their order. */
  readonly sensitivity: readonly Sensitivity[];
  /** Of every quantity point at issue. */
  readonly ranges: readonly PointRange[];
  readonly hypotheses: readonly HypothesisMatrix[];
}
