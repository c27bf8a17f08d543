import type { Basis, Interval } from './interval.ts';
import type { Quantity } from './quantity.ts';
import type { Reason } from './reason.ts';
import type { Span } from './span.ts';

interface MentionBase extends Span {
  /** `edition:start:end:kind`, from content only. */
  readonly id: string;
  readonly reasons: readonly Reason[];
}

/** One end of a range as it stands. */
export interface TimeEnd extends Span {
  readonly timex: string;
}

/** A time expression. */
export interface TimeMention extends MentionBase {
  readonly kind: 'time';
  readonly value: Interval;
  /** How the year is known. */
  readonly basis: Basis;
  /** Where a carried year stands. */
  readonly from?: Span;
  /** TIMEX3 value, for example `1938-07-29`, `1938-07`, `193`, `1938-SU`. */
  readonly timex: string;
  /** The two ends of a range, each with its own words and TIMEX3 value. */
  readonly ends?: readonly [TimeEnd, TimeEnd];
}

/** A number of things. */
export interface QuantityMention extends MentionBase {
  readonly kind: 'quantity';
  readonly value: Quantity;
}

/** What a name may name. `demonym`: a people or adjective of a state, read as its party. */
export type NameKind = 'person' | 'place' | 'unit' | 'party' | 'demonym' | 'other';

/** A proper name as it stands; `key` is language-free and set by the study layer. */
export interface NameMention extends MentionBase {
  readonly kind: 'name';
  readonly nameKind: NameKind;
  /** Folded stem of the name in its own script. */
  readonly stem: string;
  /** Key of the authority file (`zaozernaya`) or of a discovered cluster (`~kuropatkin`). */
  readonly key?: string;
  /** Party the name stands for, by the authority file or the language's demonyms. */
  readonly party?: string;
}

/** Words that say who tells it: a cited authority, an evidential particle. */
export interface AttributionMention extends MentionBase {
  readonly kind: 'attribution';
  /** The one who is cited, where named. */
  readonly source?: Span;
  /** The run of text it governs. */
  readonly scope: { readonly start: number; readonly end: number };
}

/** A hedge or a negation. */
export interface HedgeMention extends MentionBase {
  readonly kind: 'hedge';
  readonly force: 'hedged' | 'neg' | 'plan' | 'try' | 'poss' | 'future';
}

/** An act's trigger words. */
export interface ActMention extends MentionBase {
  readonly kind: 'act';
  /** Language-free act type, a key of `languages/acts.ts`. */
  readonly act: string;
}

export type Mention =
  | TimeMention
  | QuantityMention
  | NameMention
  | AttributionMention
  | HedgeMention
  | ActMention;
