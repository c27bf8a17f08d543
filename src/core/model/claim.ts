import type { Basis, Interval } from './interval.ts';
import type { Comparator, CountedObject, CountedRole, Quantity } from './quantity.ts';
import type { Reason } from './reason.ts';
import type { Span } from './span.ts';

/** How far a claim may be trusted: compared automatically, shown with its reason, or only seen. */
export type Tier = 'precise' | 'candidate' | 'seen';

/** Force of a claim. `act`: told as a fact. */
export type Modality = 'act' | 'neg' | 'plan' | 'try' | 'poss' | 'future' | 'hedged';

/** How a person came to die, where the words tell it: in prison or captivity, under torture, beaten to death. */
export type Manner = 'custody' | 'torture' | 'beaten';

/** Who or what fills a slot of a claim. */
export interface Slot extends Span {
  readonly basis: Basis;
  /** Where its meaning stands, for a pronoun or `the enemy`; the slot's own words are the pronoun's. */
  readonly from?: Span;
  /** Language-free key: authority key, `~cluster`, or the folded head word. Set by the study layer. */
  readonly key?: string;
  /** Keys of the other places or things listed with it: `took Orvale and Dunmere`. Set by the study layer. */
  readonly also?: readonly string[];
  /** Party of the study the filler belongs to. */
  readonly party?: string;
  /** Its head word means one person: `the commander of the 19th Division Suetaka` is the man, not the division. */
  readonly person?: true;
  /** Its head word means ground or a thing: the camp, the hill, the guns. Who lost it has not lost the battle for that. */
  readonly ground?: true;
  /** With an act of leaving: it is where they went, and not what they left: `retreated to the river`. */
  readonly goal?: true;
  /** `both sides`, `日ソ両国`: the two sides are meant, named or not. */
  readonly both?: true;
  /** `our losses`, `the enemy`: the side of whoever tells it, or the other one, and nothing in the text says which that is. */
  readonly voice?: 'own' | 'enemy';
}

/** When the claim holds. The words may stand elsewhere (carried). */
export interface WhenSlot extends Span {
  readonly basis: Basis;
  readonly value: Interval;
  /** Another date the text offers behind it in brackets: `15 July (by other data, 17 July)`. */
  readonly variant?: Span & { readonly value: Interval };
}

/** One link of the chain of speakers, outermost first. */
export interface Attribution extends Span {
  /** Language-free key or party of the cited authority, where known. */
  readonly key?: string;
  readonly party?: string;
  /** `reports`: passes on; `adopts`: examined and took over; `doubts`: reports and rejects. */
  readonly stance: 'reports' | 'adopts' | 'doubts';
}

interface ClaimBase extends Span {
  /** `edition:start:end:kind`. */
  readonly id: string;
  /** SHA-256 of the edition's text. */
  readonly edition: string;
  readonly passage: string;
  readonly sentence: { readonly start: number; readonly end: number };
  readonly when?: WhenSlot;
  readonly where?: Slot;
  /** Empty = the narrator's own statement. */
  readonly attribution: readonly Attribution[];
  /** Its words tell a figure, the beginning or the outcome of the whole event, `in the war`, or the heading a figure stands under does. */
  readonly ofWhole?: true;
  readonly polarity: 'asserted' | 'denied';
  readonly modality: Modality;
  readonly tier: Tier;
  /** Absent = machine. */
  readonly status?: 'seen' | 'confirmed';
  readonly reasons: readonly Reason[];
}

/** How many of what, whose, by which rule. `words` are the number's words. */
export interface QuantityClaim extends ClaimBase {
  readonly kind: 'quantity';
  readonly value: Quantity;
  readonly object: CountedObject;
  /** Narrower kind where the text gives one, for example `officer`, `T-26`, `bomber`; folded, language-free where known. */
  readonly subset?: string;
  /** Sorted. */
  readonly roles: readonly CountedRole[];
  /** Category of a statistical tradition, where the words are one of its terms: `soviet.irrecoverable`. */
  readonly category?: string;
  /** Whose men or things. */
  readonly whose?: Slot;
  /** The party that inflicted it; of a distance, who covered it or stood so far. */
  readonly by?: Slot;
  /** People who are no soldiers and of whom no words say whose they are are told to have come together: where a crowd is told of, the crowd. */
  readonly assembled?: true;
  /** Claim of the total this figure is a part of. */
  readonly partOf?: string;
  /** Unit of a measure, for example `m`, `km`, `mi`. */
  readonly unit?: string;
  /** The number with its noun and state words, for showing. */
  readonly phrase: Span;
}

/** Who did what to whom. `words` are the trigger's words. */
export interface ActClaim extends ClaimBase {
  readonly kind: 'act';
  readonly act: string;
  readonly manner?: Manner;
  readonly agent?: Slot;
  readonly target?: Slot;
  /**
   * Nobody did so before: by its own words (`told`: `fired first`, `the first shot came from`), or because what is told next answers it
   * (`answered`). `asked`: who it was is left open (`it is not known who fired first`), and the claim has no agent.
   */
  readonly first?: 'told' | 'answered' | 'asked';
  readonly voice: 'active' | 'passive' | 'impersonal' | 'nominal';
  /** The clause, for showing. */
  readonly phrase: Span;
}

export type Claim = QuantityClaim | ActClaim;
export type { Comparator };
