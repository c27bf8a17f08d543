import type { ClauseInput } from '../lexicon/claim-tokens.ts';
import type { BracketWord } from './bracket-word.ts';

/** What a word is in its sentence. */
export type BracketClass =
  | 'time'
  | 'number'
  | 'determiner'
  | 'possessive'
  | 'adjective'
  | 'noun'
  | 'name'
  | 'pronoun'
  | 'verb'
  | 'zu'
  | 'particle'
  | 'preposition'
  | 'coordinator'
  | 'subordinator'
  | 'relative'
  | 'adverb'
  | 'negation'
  | 'mark';

/** The tokens of a sentence with what their words can be and what they are here. */
export interface Classed {
  readonly classes: readonly BracketClass[];
  readonly words: readonly BracketWord[];
}

/** The classes while they are being decided, from left to right. */
export interface Classing {
  readonly input: ClauseInput;
  readonly words: readonly BracketWord[];
  readonly classes: BracketClass[];
  /** Participles that stand before their noun behind groups of their own. */
  readonly attributes: Set<number>;
}

/** What may stand before the head inside a noun group. */
export const INSIDE: ReadonlySet<BracketClass> = new Set(['determiner', 'possessive', 'adjective', 'number']);
