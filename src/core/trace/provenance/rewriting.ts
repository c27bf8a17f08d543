import type { IntList } from './int-list.ts';
import type { TokenTable } from './token-table.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Unit } from './wording.ts';

/** What is left on both sides when paragraphs and sentences have found theirs. */
export interface LeftOver {
  /** Tokens of the revision before that are not spoken for, in order. */
  readonly left: Int32Array;
  /** The sentences they stand in. */
  readonly leaving: readonly Unit[];
  /** Words of the new sentences, as numbers of the vocabulary. */
  readonly row: Int32Array;
  readonly tokens: TokenTable;
  /** Token numbers of every paragraph and sentence. */
  readonly arena: IntList;
  /** A token whose `seen` is this stands in the new revision already. */
  readonly epoch: number;
  /** Says that a token stands in the new revision; to be said of every token given back, once. */
  claim(token: number): void;
}

/** How a text is cut, and how the words that are left over find each other: what the two modes differ in. */
export interface Rewriting {
  /** Paragraphs of a stretch between empty lines; `more`: an empty line follows. None empty. */
  paragraphs(stretch: string, more: boolean): string[];
  sentences(paragraph: string): string[];
  /** Appends the tokens of a sentence as numbers of the vocabulary. */
  tokens(sentence: string, vocabulary: Vocabulary, into: IntList): void;
  /** Whether a text that loses most of its length is taken for vandalism. */
  readonly vandals: boolean;
  /** Whether so many words of so few spellings are vandalism; `row` holds their numbers. */
  spam(row: Int32Array): boolean;
  /** For each new word the token it is, or -1 for a new one. */
  match(what: LeftOver): Int32Array;
}
