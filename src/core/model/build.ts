import type { Study } from './account.ts';
import type { Arithmetic } from './arithmetic.ts';
import type { DecisionOutcome } from './decision.ts';
import type { Trace } from './dependence.ts';
import type { Alignment } from './episode.ts';
import type { Omissions } from './omissions.ts';
import type { ReadEdition } from './passage.ts';
import type { Point } from './point.ts';
import type { Problem } from './problem.ts';
import type { Weighing, Weight } from './weight.ts';
import type { EpisodeWording } from './wording.ts';

/** A name of the study: from the authority file, or found in the texts. */
export interface StudyName {
  readonly key: string;
  readonly label: string;
  readonly kind: string;
  readonly party?: string;
  readonly source: 'authority' | 'found';
  /** Forms met, with the editions that use them and how often; sorted. */
  readonly forms: readonly {
    readonly form: string;
    readonly language: string;
    readonly accounts: readonly string[];
    readonly count: number;
    readonly score: number;
  }[];
}

/** Everything one build returns. */
export interface Build {
  readonly study: Study;
  /** Every edition, sorted by account key and order. */
  readonly read: readonly ReadEdition[];
  readonly names: readonly StudyName[];
  readonly alignment: Alignment;
  /** Ranked: what deserves a look first stands first. */
  readonly points: readonly Point[];
  /** What one account alone tells, apart from the points at issue. */
  readonly alone: readonly Point[];
  /** Totals against their parts, and figures that go together. */
  readonly arithmetic: Arithmetic;
  /** What was not found where it could have been told; never evidence. */
  readonly omissions: Omissions;
  /** What the accounts of an episode call the same thing. */
  readonly wording: readonly EpisodeWording[];
  readonly trace: Trace;
  readonly weights: readonly Weight[];
  /** What weighing gives beside the weights of readings. */
  readonly weighing: Omit<Weighing, 'weights'>;
  readonly decisions: readonly DecisionOutcome[];
  readonly problems: readonly Problem[];
}
