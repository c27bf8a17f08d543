import type { Attribution, Modality, Tier } from './claim.ts';
import type { Interval } from './interval.ts';
import type { Quantity } from './quantity.ts';
import type { Reason } from './reason.ts';
import type { Span } from './span.ts';

/** Status of anything the machine found. */
export type Status = 'machine' | 'seen' | 'confirmed';

/** What an account does toward a point. */
export type StandingKind =
  | 'states'
  | 'ascribes'
  | 'denies'
  | 'offers a variant'
  | 'contradicts itself'
  | 'not found'
  | 'does not cover'
  | 'cannot be read here';

/** Type of the difference between two readings, in the order of the questions. */
export type DifferenceType =
  | 'merged'
  | 'revised'
  | 'altered'
  | 'other act'
  | 'scope'
  | 'definition'
  | 'open'
  | 'same'
  | 'spelling'
  | 'naming'
  | 'calendar'
  | 'rounding'
  | 'precision'
  | 'bound'
  | 'certainty'
  | 'judgement'
  | 'contradiction';

/** Value of a reading; what is compared. */
export type ReadingValue =
  | { readonly kind: 'quantity'; readonly quantity: Quantity }
  | { readonly kind: 'time'; readonly interval: Interval }
  | { readonly kind: 'party'; readonly key: string; readonly label: string }
  /** `party`: the side a person or body belongs to, where the question is who acted. */
  | { readonly kind: 'name'; readonly key: string; readonly label: string; readonly party?: string }
  | { readonly kind: 'category'; readonly key: string; readonly label: string };

/** What the note behind a claim names as its source: an account, a source known only through others, or a reference in its own words. */
export interface NotedSource {
  readonly key: string;
  /** The beginning of the note. */
  readonly words: string;
}

/** Where a reading stands: the words in one edition of one account, and who is said to say so. */
export interface Witness {
  readonly account: string;
  readonly edition: string;
  readonly editionLabel: string;
  /** True for the latest edition; earlier ones are history. */
  readonly current: boolean;
  readonly standing: StandingKind;
  readonly claim: string;
  /** Exact words of the datum. */
  readonly span: Span;
  /** The sentence it stands in. */
  readonly sentence: Span;
  readonly attribution: readonly Attribution[];
  readonly modality: Modality;
  readonly tier: Tier;
  readonly reasons: readonly Reason[];
  /** How the account stands on this reading as far as traced. */
  readonly dependence: 'separate' | 'adopts' | 'follows' | 'origin unknown';
  /** Keys of the categories by which its figure counts, joined by `+`: `soviet.killed+soviet.missing`. */
  readonly rule?: string;
  /** What its note names as the source: for this reading the account is no voice of its own. */
  readonly noted?: NotedSource;
}

/**
 * What a value stands for, where the readings of one point differ in it. Empty = as the point's question says.
 * Two readings with equal values and unequal facets are never the same reading.
 */
export interface Facet {
  /** Rule of counting: sorted roles joined by `+`, for example `killed+missing`. */
  readonly counting?: string;
  /** Term of a statistical tradition, in plain words, where the account uses one: `irrecoverable losses`. */
  readonly rule?: string;
  /** Part of the event it covers, in plain words: `on 31 July 1938`, `to 1 August 1938`. */
  readonly scope?: string;
  /** Narrower kind or part: `officer`, `T-26`, a unit. */
  readonly subset?: string;
  /** Act meant, where the point joins neighbouring acts. */
  readonly act?: string;
  /** Force other than told as a fact: `plan`, `try`, `poss`, `future`. */
  readonly force?: string;
  /** Unit of a measure. */
  readonly unit?: string;
}

/** One answer to a point, with all who give it. */
export interface Reading {
  /** From the point's key and the value. */
  readonly id: string;
  readonly value: ReadingValue;
  /** The value in plain words, numerals and English month names: `about 23,000`, `29 July 1938`. */
  readonly label: string;
  readonly facet?: Facet;
  /** Sorted by date of the account, then key. */
  readonly witnesses: readonly Witness[];
  readonly status: Status;
  /** Readings of other accounts this one was joined from. */
  readonly mergedFrom?: readonly string[];
}

/** A typed relation between two readings of a point. */
export interface Difference {
  readonly a: string;
  readonly b: string;
  readonly type: DifferenceType;
  /** Name of the rule that said yes. */
  readonly rule: string;
  readonly says: string;
  /** `perhaps` when a passed-on type rests on a dependence nobody stated or accepted. */
  readonly perhaps?: DifferenceType;
  readonly also: readonly { readonly type: DifferenceType; readonly amount?: number }[];
  readonly confirmed: boolean;
}

export type PointState =
  | 'agreed in substance'
  | 'different questions'
  | 'explained'
  | 'open'
  | 'argued'
  | 'contradicted';

/** What makes two claims speak of the same point. */
export interface PointKey {
  readonly kind: 'quantity' | 'time' | 'agent' | 'outcome' | 'judgement' | 'place' | 'name';
  /** Counted object or act type. */
  readonly thing: string;
  /** Party whose it is, or who acts; `-` unknown. */
  readonly whose: string;
  /** Sorted roles joined by `+`, for quantities. */
  readonly counting: string;
  /** `whole event`, or an episode id. */
  readonly scope: string;
  /** Of a point that a person split off another: the name they gave it. */
  readonly part?: string;
}

/** A point at issue: what two accounts speak of, or one gives two readings of. */
export interface Point {
  readonly id: string;
  readonly key: PointKey;
  /** A plain question in the mildest common verb. */
  readonly question: string;
  readonly readings: readonly Reading[];
  /** All pairs, unless the point has more readings than a person could look at. */
  readonly differences: readonly Difference[];
  /** Pairs that were not typed because there are too many readings. */
  readonly pairsLeftOut?: number;
  /** Id of the reading the types are written against. */
  readonly reference: string;
  /** Signed by the editor. */
  readonly established?: {
    readonly reading: string;
    readonly by: string;
    readonly when: string;
    readonly grounds: string;
  };
  /** Accounts that give no reading here, with their standing. */
  readonly silent: readonly {
    readonly account: string;
    readonly standing: StandingKind;
    readonly because: string;
    readonly witness?: Witness;
  }[];
  readonly state: PointState;
  readonly status: Status;
  /** Printed rule and numbers of the ranking. */
  readonly rank: { readonly state: number; readonly gap: number; readonly lines: number };
  readonly lines: Lines;
  readonly hidden: boolean;
}

/** Separate lines, as far as traced, beside the number of documents. */
export interface Lines {
  readonly documents: number;
  readonly separate: number;
  readonly originUnknown: number;
  /** The arithmetic, one sentence a line. */
  readonly because: readonly string[];
}
