/** What witnesses read at one place: a reading's number for each witness, and -1 where it is not known (a gap, not covered). */
export type VariantPlace = Int32Array;

/** Texts to be put in a stemma, with their readings place by place. */
export interface StemmaTexts {
  /** Names of the witnesses, each once. */
  readonly names: readonly string[];
  /** In the order of the text, or of the points. */
  readonly places: readonly VariantPlace[];
  /** First and last day a witness may have been written, by place in `names`. */
  readonly days?: readonly ({ readonly earliest: number; readonly latest: number } | undefined)[];
}

/** A witness, or an ancestor of which nothing is left. */
export interface StemmaNode {
  /** Name of the witness; a Greek letter with a number for a lost one. */
  readonly name: string;
  readonly lost: boolean;
}

/** `to` was made from `from`; both are places in the list of nodes. */
export interface StemmaEdge {
  readonly from: number;
  readonly to: number;
  /** Readings in which they differ, as estimated. */
  readonly length: number;
  /** `second`: `to` took a run of readings from here beside its model. */
  readonly kind: 'model' | 'second';
  /** Of a second model: first and last place of the run. */
  readonly run?: { readonly first: number; readonly last: number; readonly readings: number };
}

/** Descent of texts from texts. Without dates it is an unrooted tree that stands on its middle. */
export interface Stemma {
  readonly nodes: readonly StemmaNode[];
  readonly edges: readonly StemmaEdge[];
  readonly root: number;
  /** Whether dates chose the root. */
  readonly dated: boolean;
  /** Nearest earlier surviving witness of each witness, by place in the names; -1 for none or without dates. */
  readonly nearest: readonly number[];
}

/** A node of a stemma in a study: a text of the study, or an ancestor of which nothing is left. */
export interface StudyStemmaNode extends StemmaNode {
  /** Key of the account and label of the edition; absent for a lost ancestor. */
  readonly text?: { readonly account: string; readonly edition: string };
}

/** A stemma of texts of a study, drawn by the program or by a person. */
export interface StudyStemma {
  /** `readings` or `words of X` where the program drew it, else as the person called it. */
  readonly name: string;
  readonly nodes: readonly StudyStemmaNode[];
  readonly edges: readonly StemmaEdge[];
  readonly root: number;
  readonly dated: boolean;
  /** What it was drawn from: points at issue, or places where the words differ. A person's rests on what he says. */
  readonly ground:
    | { readonly of: 'points' | 'words'; readonly places: number }
    | { readonly of: 'person'; readonly by: string; readonly why: string };
  /** Texts that stand in none of its places, or in too few, by account and edition. */
  readonly leftOut: readonly {
    readonly account: string;
    readonly edition: string;
    readonly places: number;
  }[];
}
