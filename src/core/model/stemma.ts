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
