import type { PointState } from './point.ts';

/** One thing that is supposed to be otherwise. */
export type Supposed =
  /** `from` is taken to depend on `to`. */
  | { readonly what: 'depends'; readonly from: string; readonly to: string }
  | { readonly what: 'left out'; readonly account: string }
  | { readonly what: 'disputed'; readonly account: string };

/** What would become of a point: its state, that it is no point any more, its separate lines, or the order by sums. */
export type Altered =
  | { readonly kind: 'state'; readonly state: PointState }
  | { readonly kind: 'not at issue' }
  | { readonly kind: 'lines'; readonly separate: number }
  | { readonly kind: 'order'; readonly first: string };

/** The smallest changes with one outcome, each one or two things supposed together. */
export interface Alteration {
  readonly to: Altered;
  readonly changes: readonly (readonly Supposed[])[];
  /** In plain words. */
  readonly says: string;
}

/** What would change a point, found by trying every single and, where none suffices, every paired change. */
export interface Sensitivity {
  readonly point: string;
  readonly alterations: readonly Alteration[];
  /** In one sentence, also when nothing alters it. */
  readonly says: string;
  readonly tried: { readonly singles: number; readonly pairs: number };
  /** False when there were too many pairs to try them all. */
  readonly complete: boolean;
}
