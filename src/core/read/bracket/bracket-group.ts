import type { NounKind } from '../../languages/noun-words.ts';
import type { TokenGroup } from '../lexicon/claim-tokens.ts';

/** A noun group of a language with a verb bracket while a sentence is being read. `to` and `end` reach over what hangs on it. */
export interface BracketGroup {
  start: number;
  end: number;
  readonly from: number;
  to: number;
  readonly headAt: number;
  readonly head: { readonly start: number; readonly end: number };
  readonly kind: NounKind | undefined;
  readonly plural: boolean | undefined;
  readonly pronoun?: boolean | undefined;
  readonly person?: boolean | undefined;
  readonly oblique?: boolean | undefined;
  readonly indefinite?: boolean | undefined;
  readonly enemy?: boolean | undefined;
  readonly mutual?: boolean | undefined;
  readonly numbers: number[];
  owner?: TokenGroup;
  /** Cases it can be. */
  readonly bits: number;
  readonly reflexive: boolean;
  /** Opened by `kein`, or `niemand`. */
  readonly denied: boolean;
  readonly named: boolean;
  /** Opened by a determiner. */
  readonly determined: boolean;
  /** A possessive, or a people's name, before the head (token places). */
  readonly attribute: { readonly from: number; readonly to: number; readonly pronoun: boolean } | undefined;
  /** The genitive behind the head. */
  genitive?: BracketGroup;
  /** Prepositional groups right behind it. */
  readonly tail: { readonly preposition: string; readonly at: number; readonly group: BracketGroup }[];
  /** Groups joined to it by commas and `und`. */
  readonly joined: BracketGroup[];
}

/** Makes a group and what it hangs on reach over another. */
export function reach(group: BracketGroup, to: number, end: number): void {
  group.to = Math.max(group.to, to);
  group.end = Math.max(group.end, end);
}
