/** How words bound a number: `lt` says that it is almost so many (`nearly`), `under` that it is less (`fewer than`). */
export type Bound = 'approx' | 'gt' | 'ge' | 'lt' | 'le' | 'under';

/** Words of bound, doubt, negation and intent of one language; entries as in `NumberWords`. */
export interface HedgeWords {
  /** Words that bound a number, before or after it. */
  readonly bounds: Readonly<
    Record<Bound, { readonly before: readonly string[]; readonly after: readonly string[] }>
  >;
  /** Of the bounds, words that are plain prepositions before a measure: `über zwölf Kilometer`. */
  readonly prepositional?: readonly string[];
  /** Doubt about a whole clause: `allegedly`, `якобы`, `нібито`, `という`. */
  readonly hedged: readonly string[];
  /** Prepositions behind which an act did not happen: `without`, `instead of`. */
  readonly negatingPrepositions?: readonly string[];
  /** Prepositions that make of a denied verb one that was done in the end: `did not fall until May`. */
  readonly until?: readonly string[];
  /** Doubt about a number alone: `estimated`, `по разным данным`. */
  readonly hedgedNumber: readonly string[];
  /** What makes hearsay of the clause behind `that`: `rumours`, `it was whispered`. */
  readonly hearsay?: readonly string[];
  /** Phrases that deny the clause behind them: `it is not true that`. */
  readonly untrue?: readonly string[];
  /**
   * Nouns of what is said or reckoned (`figure`, `claim`), and words by which it is called false (`invention`, `exaggerated`). Folded as the
   * language folds (`foldKeeping`; French keeps its accents); `вымысл*` stands for every word that begins so, and of two words (`too high`) the
   * second may have any ending. `proved`: words that call it so where they are denied (`not confirmed`).
   */
  readonly rejecting?: {
    readonly said: readonly string[];
    readonly false: readonly string[];
    readonly proved: readonly string[];
  };
  /** Negation of the verb: `not`, `never`, `не`, `kein`. */
  readonly negation: readonly string[];
  /** Verbs and phrases that make what follows not happen: `failed to`, `refused to`, `prevented from`, `не удалось`. */
  readonly negating: readonly string[];
  /** Words that govern the verb behind them. */
  readonly intent: Readonly<Record<'plan' | 'try' | 'poss' | 'future', readonly string[]>> & {
    /** Nouns before an infinitive that say it was not done: `the refusal to`. */
    readonly neg?: readonly string[];
  };
  /** Governing words that leave a fact a fact: `managed to`, `began to`, `удалось`. */
  readonly factual: readonly string[];
  /** `and not`, `а не`: what follows is denied. */
  readonly denies: readonly string[];
}
