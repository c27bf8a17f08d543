import type { ClauseInput, Token } from './claim-tokens.ts';
import type { WordClass } from './word-class.ts';
import type { WordInfo } from './word-info.ts';

/** A word that may be a verb, with what stands around it. */
export interface VerbPlace {
  readonly input: ClauseInput;
  readonly at: number;
  readonly out: readonly WordClass[];
  readonly info: WordInfo;
  readonly before: WordClass | undefined;
  readonly next: Token | undefined;
  /** A base or third person: it looks like a noun. */
  readonly bare: boolean;
  readonly nounish: boolean;
}
