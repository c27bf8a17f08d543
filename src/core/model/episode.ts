import type { Day, Interval } from './interval.ts';

/** One named part of a score: what was found, its weight in the sum. */
export interface Term {
  readonly name: string;
  readonly value: number;
  /** Names, dates or numbers that made it, for showing. */
  readonly because: string;
}

/** Two passages of different accounts that seem to tell the same. `score` is the sum of the terms, rounded to 1e-9. */
export interface Link {
  readonly a: string;
  readonly b: string;
  readonly score: number;
  readonly terms: readonly Term[];
  readonly tier: 'aligned' | 'suggested';
}

/** A happening told by one or more accounts. */
export interface Episode {
  /** From the ids of its passages. */
  readonly id: string;
  /** Made from its date, names and acts, `1938-08-02: Zaozyornaya; attack`; no generated text. */
  readonly label: string;
  /** The label without its date, for views that put the date in words: `Zaozyornaya; attack`. */
  readonly tells: string;
  /** The time most of its passages give. */
  readonly when?: Interval;
  /** First and last day that any of its passages gives within a month of `when`: how unsure its place in time is. */
  readonly spread?: { readonly earliest: Day; readonly latest: Day };
  /** Passage ids, sorted. */
  readonly passages: readonly string[];
  readonly names: readonly string[];
  readonly acts: readonly string[];
}

/** What aligning gives. */
export interface Alignment {
  readonly links: readonly Link[];
  readonly episodes: readonly Episode[];
  /** Best counterparts of each passage, best first, at most three. */
  readonly counterparts: Readonly<
    Record<string, readonly { readonly passage: string; readonly score: number }[]>
  >;
}
