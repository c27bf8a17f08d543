import type { NounKind } from '../../languages/noun-words.ts';
import type { Modality } from '../../model/claim.ts';
import type { VerbEntry, VerbForm } from '../lexicon/claim-senses.ts';
import type { TokenGroup } from '../lexicon/claim-tokens.ts';
import type { UsedVerb } from './match-use.ts';

/** A noun group while a sentence is being read. Token places; `to` is behind the head, `end` behind all that hangs on it. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  end: number;
  readonly headAt: number;
  readonly kind: NounKind | undefined;
  /** What else its head may name: a `bomber` is a machine and a man. */
  readonly also?: readonly NounKind[] | undefined;
  readonly plural: boolean | undefined;
  readonly pronoun: boolean;
  readonly enemy: boolean;
  readonly mutual: boolean;
  readonly named: boolean;
  /** A pronoun that means a person (`he`, `who`). */
  readonly personal: boolean;
  /** A pronoun that is acted on (`them`), never one who acts. */
  readonly oblique: boolean;
  /** A pronoun of persons that may mean a ship (`she`). */
  readonly ofShips: boolean;
  readonly reflexive: boolean;
  /** A number without its noun. */
  readonly bare: boolean;
  /** Its head is a unit of measure or a stretch of time: no one is acted on by it. */
  readonly measure: boolean;
  /** Its head says that something was lost (`casualties`): it does nothing itself. */
  readonly losses?: boolean;
  /** `no`, `neither`. */
  readonly negated: boolean;
  /** It opens a relative clause: `whose numbers`. */
  readonly relative: boolean;
  /** Whose it is by a possessive or a people's name before the head (token places). */
  owner: { readonly from: number; readonly to: number; readonly pronoun: boolean } | undefined;
  readonly numbers: readonly number[];
  /** Groups joined to it by `of`, in order, and prepositional groups right behind it. */
  readonly tail: { readonly preposition: string; readonly of: boolean; readonly group: NounPhrase }[];
  /** Groups joined to it by commas and `and`. */
  readonly joined: NounPhrase[];
  /** The group it is joined to, or hangs on by `of`. */
  parent: NounPhrase | undefined;
  /** The group right before, on which it may hang by a preposition that is no genitive: `an offensive in Libya`. */
  hangsOn: NounPhrase | undefined;
  /** The group as the steps behind see it, once it was made. */
  made?: TokenGroup | undefined;
}

/** A verb with its auxiliaries. */
export interface VerbPhrase {
  readonly from: number;
  readonly to: number;
  /** Place of the main verb. */
  readonly at: number;
  readonly entry: VerbEntry | undefined;
  readonly form: VerbForm | undefined;
  readonly shape: 'finite' | 'infinitive' | 'ing' | 'participle';
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modality: Modality;
  /** Past and participle look alike and no auxiliary tells which. */
  readonly unsure: boolean;
  /** A form of `to be` is its auxiliary or itself the predicate. */
  readonly be: boolean;
  /** The main verb's form tells a state of men or things too (`killed`). */
  readonly state?: boolean | undefined;
  /** Number of the subject it agrees with, where its form tells (`was`, `were`). */
  readonly plural?: boolean | undefined;
  /** `have` as the only verb. */
  readonly have?: boolean | undefined;
  /** `have` before a participle. */
  readonly perfect: boolean;
  /** An infinitive that its subject has another do: `fit abattre`. */
  readonly caused?: boolean | undefined;
  /** With a reflexive pronoun before it: `se rendit`. */
  readonly reflexive?: boolean | undefined;
  /** The object told by a pronoun before it: `les attaquèrent`. */
  readonly clitic?: NounPhrase | undefined;
  /** Place of a pronoun before it that tells from whom or to whom: `lui prirent`. */
  readonly dative?: number | undefined;
  /** Whether a participle that agrees with its noun is a plural. */
  readonly agrees?: boolean | undefined;
  /** Its subject may stand right behind it. */
  readonly inverts?: boolean | undefined;
  /** Its object stands before it: `which the governor put at 900`. */
  fronted?: boolean | undefined;
  /** Uses found behind it, and behind its form of `to be`; filled once by `match-use.ts`. */
  matched?: readonly UsedVerb[] | undefined;
  matchedBe?: readonly UsedVerb[] | undefined;
}

/** A piece of a sentence with the fields of every kind: the walk looks into all of them, and into things of one shape much faster. */
export interface Piece {
  readonly kind: Element['kind'];
  readonly from: number;
  readonly to: number;
  readonly word: string;
  readonly group: NounPhrase | undefined;
  readonly verb: VerbPhrase | undefined;
  of: boolean;
  by: boolean;
  along: boolean;
  waits: boolean;
  lists: boolean;
  either: boolean;
  personal: boolean | undefined;
  fills: 'subject' | 'object' | 'neither' | undefined;
}

export const pieceOf = (
  kind: Element['kind'],
  from: number,
  to: number,
  word: string,
  group?: NounPhrase,
  verb?: VerbPhrase,
): Piece => ({
  kind,
  from,
  to,
  word,
  group,
  verb,
  of: false,
  by: false,
  along: false,
  waits: false,
  lists: false,
  either: false,
  personal: undefined,
  fills: undefined,
});

/** One piece of a sentence after chunking. */
export type Element =
  | { readonly kind: 'group'; readonly group: NounPhrase; readonly from: number; readonly to: number }
  | { readonly kind: 'verb'; readonly verb: VerbPhrase; readonly from: number; readonly to: number }
  | {
      readonly kind: 'preposition';
      readonly word: string;
      /** It ties a genitive, or names the agent of a passive. */
      readonly of: boolean;
      readonly by: boolean;
      /** It tells what one has along (`with`). */
      readonly along: boolean;
      /** It names the one for whom something is waited or asked (`for`). */
      readonly waits: boolean;
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly kind: 'coordinator';
      readonly word: string;
      /** It may stand in a list (`and`, `or`); `but` does not. */
      readonly lists: boolean;
      /** It joins alternatives (`or`): what denies the first denies the second. */
      readonly either: boolean;
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly kind:
        | 'subordinator'
        | 'relative'
        | 'that'
        | 'comma'
        | 'stop'
        | 'dash'
        | 'open'
        | 'close'
        | 'quote'
        | 'adverb'
        | 'time'
        | 'other';
      readonly word: string;
      /** Of a relative: it means a person. */
      readonly personal?: boolean;
      /** Of a relative: what it is in its clause, where it is not the subject or not told by the order of words. */
      readonly fills?: 'subject' | 'object' | 'neither';
      readonly from: number;
      readonly to: number;
    };
