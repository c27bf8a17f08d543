import type { Ballot } from './ballot.ts';

/** What a method believes: `belief` of each value (higher is more), `trust` in each source, rounds run. */
export interface Belief {
  readonly belief: Float64Array;
  readonly trust: Float64Array;
  readonly rounds: number;
}

/** One way to weigh answers by who gives them. Pure, and the same for any order and naming of sources. */
export interface Method {
  readonly name: string;
  /** Where it was published. */
  readonly paper: string;
  readonly run: (ballot: Ballot) => Belief;
}
