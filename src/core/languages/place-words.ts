/** Words by which places are told in one language. */
export interface PlaceWords {
  /** Kinds of place that stand beside a name: `lake`, `hill`, `озеро`, `高地`. Folded, all forms, to the kind. */
  readonly kinds: Readonly<Record<string, string>>;
  /** Words that make a longer name a place's and, unlike `kinds`, belong to it: `Port` Arthur, Pearl `Harbor`. Folded, parted by spaces. */
  readonly parts?: string;
  /** Prepositions or particles of place, folded. */
  readonly locative: readonly string[];
  /** Of these, the ones behind which a name without a title is hardly ever a person's: `in`, `near`, `под`. Folded. */
  readonly inside: readonly string[];
  /** Endings of names that mean a place: `山`, `峰`, `河`. */
  readonly suffixes: readonly string[];
  /** Words that hold an ending of places and name none, in scripts without capitals: `海軍`, `攻城`, `近海`; parted by spaces. */
  readonly notPlaces?: string;
  /** In scripts without capitals: words right `behind` and right `before` a name that tell it to be a place's, and what right behind it tells nothing; parted by spaces. */
  readonly ground?: { readonly behind: string; readonly before: string; readonly unless: string };
  /**
   * In scripts without capitals: words right `behind` and right `before` a run of signs that no list has, by which a place without an ending is
   * found; with `!` they are said of towns alone, and once is enough. `common`: what stands there and names no place. `notLast`, `notFirst`: signs no
   * such name ends or begins with. Words parted by spaces.
   */
  readonly frames?: {
    readonly behind: string;
    readonly before: string;
    readonly common: string;
    readonly notFirst: string;
    readonly notLast: string;
  };
}
