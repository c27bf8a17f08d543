/** Leaning of a word as the list of its language has it: the plain word, one of praise, one of blame. */
export type Leaning = 'mild' | 'approving' | 'blaming';

/** A word by which an account names a deed or an actor that others name otherwise. */
export interface WordingUse {
  readonly account: string;
  /** Id and label of the edition. */
  readonly edition: string;
  readonly editionLabel: string;
  readonly language: string;
  /** What is named, the same in every language: `take-place`, `war`, `fighters`. */
  readonly concept: string;
  readonly leaning: Leaning;
  /** In UTF-16 code units of the edition; `text.slice(start, end) === words`. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly sentence: { readonly start: number; readonly end: number };
  readonly passage: string;
}

/** What the accounts of one episode call one thing, where they do not call it alike. */
export interface EpisodeWording {
  readonly episode: string;
  readonly concept: string;
  /** By account, then place. */
  readonly uses: readonly WordingUse[];
}
