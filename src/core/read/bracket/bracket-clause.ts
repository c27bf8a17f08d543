import type { BracketGroup } from './bracket-group.ts';
import type { VerbToken } from './bracket-pieces.ts';

/** A group that a preposition governs. */
export interface Adjunct {
  readonly preposition: string;
  readonly at: number;
  readonly group: BracketGroup;
}

/** One of the joined predicates of a clause with what stands around it. */
export interface Part {
  readonly clause: BracketClause;
  readonly tokens: number[];
  /** Groups no preposition governs, in order; a relative pronoun stands as its noun with the pronoun's cases. */
  readonly groups: { readonly group: BracketGroup; readonly bits: number; readonly at: number }[];
  readonly adjuncts: Adjunct[];
  readonly verbs: VerbToken[];
  finite: VerbToken | undefined;
  particle: { readonly word: string; readonly at: number } | undefined;
  negated: boolean;
}

/** A clause with its parts. */
export interface BracketClause {
  readonly number: number;
  kind: 'main' | 'sub' | 'rel' | 'inf' | 'part';
  readonly opener: string;
  readonly antecedent: BracketGroup | undefined;
  readonly parent: BracketClause | undefined;
  /** The group right before it, where it hangs on a noun (`der Versuch, ...`). */
  readonly host: BracketGroup | undefined;
  /** The clause whose subject it shares. */
  readonly shares: BracketClause | undefined;
  readonly parts: Part[];
  from: number;
  to: number;
  /** The finite verb that all parts share, or that of the first. */
  finite: VerbToken | undefined;
}

/** A participle before its noun with groups of its own: `die von den Japanern besetzten Höhen`. */
export interface Attribute {
  readonly at: number;
  readonly part: Part;
  readonly group: BracketGroup;
  readonly adjuncts: readonly Adjunct[];
}

/** Everything found in one sentence. */
export interface Parsed {
  readonly attributes: readonly Attribute[];
  readonly clauses: BracketClause[];
  readonly groups: BracketGroup[];
}

/** Whether a finite verb is an auxiliary or a modal, so that another verb form closes its bracket. */
export const auxiliary = (verb: VerbToken): boolean =>
  verb.verbs.some(
    (one) =>
      (one.is === 'finite' || one.is === 'reported') &&
      (one.auxiliary !== undefined || one.modal !== undefined),
  );
