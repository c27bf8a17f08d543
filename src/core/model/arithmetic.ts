/** One figure in a sum. */
export interface Addend {
  readonly account: string;
  readonly edition: string;
  readonly claim: string;
  readonly value: number;
  /** What it counts, in plain words: `killed and missing`. */
  readonly counts: string;
}

/** A total set against its parts, within one authority. */
export interface Sum {
  /**
   * `told`: the text or the rule of counting says that these are the parts of that total; `proposed`: the numbers add up across
   * accounts of one authority, and nothing says that they belong together.
   */
  readonly kind: 'told' | 'proposed';
  /** Points that hold the total or a part. */
  readonly points: readonly string[];
  readonly total: Addend;
  readonly parts: readonly Addend[];
  /** Total less parts; 0 = it adds up. A told total may exceed its parts when not all are told. */
  readonly apart: number;
  /** Of a proposed sum: how likely so many tries meet the total by accident, from 0 to 1. */
  readonly chance?: number;
}

/** Two figures that go together: who gives one gives the other. */
export interface FigurePair {
  /** Labels of the two readings, in the order of the points. */
  readonly labels: readonly [string, string];
  /** Sorted keys of the accounts that give both. */
  readonly accounts: readonly string[];
  /** Places, in the same list, of the two pairs whose halves it joins. */
  readonly joins?: readonly [number, number];
}

/** The pairs that two points make; each pair is one trace of a common source, not two. */
export interface PairedFigures {
  readonly points: readonly [string, string];
  readonly pairs: readonly FigurePair[];
}

/** Figures of one authority and one question, too many to seek sums among them that only the numbers suggest. */
export interface UntriedSums {
  readonly account: string;
  readonly figures: number;
}

/** What adding up the figures shows. */
export interface Arithmetic {
  readonly sums: readonly Sum[];
  readonly paired: readonly PairedFigures[];
  readonly untried?: readonly UntriedSums[];
}
