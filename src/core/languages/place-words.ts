/** Words by which places are told in one language. */
export interface PlaceWords {
  /** Kinds of place that stand beside a name: `lake`, `hill`, `озеро`, `高地`. Folded, all forms, to the kind. */
  readonly kinds: Readonly<Record<string, string>>;
  /** Prepositions or particles of place, folded. */
  readonly locative: readonly string[];
  /** Of these, the ones behind which a name without a title is hardly ever a person's: `in`, `near`, `под`. Folded. */
  readonly inside: readonly string[];
  /** Endings of names that mean a place: `山`, `峰`, `河`. */
  readonly suffixes: readonly string[];
}
