import type { AttributionWords } from './attribution-words.ts';
import type { BracketWords } from './bracket-words.ts';
import type { CaseSyntaxWords } from './case-syntax-words.ts';
import type { ConjugationWords } from './conjugation-words.ts';
import type { CountedWords } from './counted-words.ts';
import type { DeclensionWords } from './declension-words.ts';
import type { FrameWords } from './frame-words.ts';
import type { HedgeWords } from './hedge-words.ts';
import type { KindWords } from './kind-words.ts';
import type { MatterWords } from './matter-words.ts';
import type { NameWords } from './name-words.ts';
import type { NounWords } from './noun-words.ts';
import type { NumberWords } from './number-words.ts';
import type { PlaceWords } from './place-words.ts';
import type { SegmentWords } from './segment-words.ts';
import type { TimeWords } from './time-words.ts';
import type { VerbWords } from './verb-words.ts';
import type { WordingWords } from './wording-words.ts';

/**
 * Words and patterns of one language, as data. Every language folder holds the same files,
 * one for each field here, and `examples.txt`, which runs as a test.
 */
export interface Language {
  /** BCP 47 primary tag. */
  readonly code: string;
  /** English name. */
  readonly name: string;
  readonly script: 'latin' | 'cyrillic' | 'cjk';
  /** Letters whose marks part words, so that the lists and the folded text keep them: `ąęó` in Polish. */
  readonly letters?: string;
  /**
   * How clauses are read: by position (en, fr), by the bracket of verb forms around the clause (de), by case endings (ru, uk, pl), or by
   * particles and order of characters (ja, zh).
   */
  readonly clauses: 'positional' | 'bracket' | 'case' | 'cjk';
  readonly segment: SegmentWords;
  readonly numbers: NumberWords;
  readonly times: TimeWords;
  readonly counted: CountedWords;
  readonly kinds: KindWords;
  readonly nouns: NounWords;
  readonly verbs: VerbWords;
  readonly frames: FrameWords;
  /** Only where clauses are read by case endings. */
  readonly caseSyntax?: CaseSyntaxWords;
  /** Only where words inflect by endings; then nouns may be written `stem:paradigm`. */
  readonly declension?: DeclensionWords;
  /** Only where verbs are written by their infinitives and inflect by endings. */
  readonly conjugation?: ConjugationWords;
  /** Only where the finite verb stands second and the other verb forms close the clause. */
  readonly bracket?: BracketWords;
  readonly places: PlaceWords;
  readonly names: NameWords;
  readonly attribution: AttributionWords;
  readonly hedges: HedgeWords;
  readonly wording: WordingWords;
  readonly matter: MatterWords;
}
