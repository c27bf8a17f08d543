import type { NounKind } from '../../languages/noun-words.ts';
import type { TokenGroup } from '../lexicon/claim-tokens.ts';

/** A noun group of a language with case endings. */
export interface CaseGroup extends TokenGroup {
  /** Cases and numbers all its words share. */
  readonly bits: number;
  readonly genders: number;
  /** Every kind its head noun may be of. */
  readonly kinds: readonly NounKind[];
  /** The genitive group behind the head (`захват [сопки]`). */
  readonly genitive?: CaseGroup | undefined;
  /** A figure behind a preposition that tells its strength (`отряд [из 500 человек]`). */
  readonly holds?: CaseGroup | undefined;
  /** The groups it is joined from by `и` or commas; empty when it is one. */
  readonly parts: readonly CaseGroup[];
  /** Place of an adjective of a people or state before the head (`японская атака`), or -1. */
  readonly demonymAt: number;
  /** Place of a possessive before the head, or -1. */
  readonly possessiveAt: number;
  /** The head was in no list: its cases are guessed from the ending. */
  readonly guessed: boolean;
  /** The head is a proper name or written with a capital. */
  readonly proper: boolean;
  /** Where the head is an adjective or participle without noun (`наступавшие`). */
  readonly nounless: boolean;
  /** A measure: `800 м`, `две недели`. */
  readonly measure: boolean;
  /** A foreign name in a vowel that may not decline. */
  readonly foreign: boolean;
  /** Led by a numeral: nominative and accusative look the same. */
  readonly counted: boolean;
}
