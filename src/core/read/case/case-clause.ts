import type { CaseGroup } from './case-group.ts';
import type { Unit } from './case-unit.ts';

/** One clause as a list of units; units of clauses inside it are not among them. */
export interface CaseClause {
  readonly kind: 'main' | 'sub' | 'rel' | 'part' | 'gerund' | 'paren';
  readonly parent: CaseClause | undefined;
  /** Word that opens it, folded. */
  readonly opener: string | undefined;
  /** What a relative or participle stands for. */
  readonly antecedent: CaseGroup | undefined;
  /** Clause joined before it, whose subject it may share. */
  readonly shares: CaseClause | undefined;
  readonly units: Unit[];
  readonly order: number;
}
