import type { Modality } from '../../model/claim.ts';
import type { HedgeCue, Range } from '../clause.ts';
import type { HanGroup } from './han-group.ts';
import type { HanSense } from './han-sense.ts';

/** How a predicate stands in its sentence. */
export type PredicateForm =
  /** Ends a clause. */
  | 'final'
  /** Goes on to the next predicate with the same subject. */
  | 'chain'
  /** Stands before a noun and tells of it. */
  | 'adnominal'
  /** Its clause is a ground, time or condition of the next. */
  | 'subordinate'
  /** What someone says or thinks. */
  | 'quote'
  /** Made a noun (攻撃すること): the next predicate governs it. */
  | 'nominal';

/** A verb with what hangs on it. Places are those of the sentence's word list. */
export interface HanPredicate {
  readonly from: number;
  readonly to: number;
  readonly headAt: number;
  readonly sense: HanSense;
  readonly passive: boolean;
  readonly causative: boolean;
  readonly negated: boolean;
  readonly past: boolean;
  readonly copula: boolean;
  readonly form: PredicateForm;
  /** Force by the words of the verb group itself. */
  readonly force: Modality;
  readonly cues: readonly HedgeCue[];
}

/** A predicate with the groups of its clause: what every reading of acts and figures starts from. */
export interface HanBinding {
  readonly predicate: HanPredicate;
  /** Its own groups with their part in the clause, in order. */
  readonly groups: readonly HanGroup[];
  readonly subject: HanGroup | undefined;
  /** `own`: told in this clause; `shared`: told once for this and the clause before; `carried`: from an earlier clause. */
  readonly subjectFrom: 'own' | 'shared' | 'carried';
  readonly topic: HanGroup | undefined;
  /** The noun an adnominal predicate stands before. */
  readonly head: HanGroup | undefined;
  readonly clause: Range;
  /** Force, with that of the predicate which governs it. */
  readonly force: Modality;
}

/** A verb of saying with who says it and what is said. */
export interface HanSaying {
  readonly cue: Range;
  readonly speaker: HanGroup | undefined;
  readonly scope: Range;
  readonly stance: 'reports' | 'adopts' | 'doubts';
}

/** One sentence as clauses, whichever order its language has. */
export interface HanClauses {
  readonly groups: readonly HanGroup[];
  readonly bindings: readonly HanBinding[];
  readonly sayings: readonly HanSaying[];
  readonly subjects: readonly HanGroup[];
  readonly hedges: readonly HedgeCue[];
}
