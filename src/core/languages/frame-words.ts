import type { Manner } from '../model/claim.ts';
import type { CountedRole } from '../model/quantity.ts';
import type { NounKind } from './noun-words.ts';

/**
 * One way in which a language tells an act. Entries as in `NumberWords`; a verb entry may be a phrase: the first word is
 * the verb and is inflected, the rest stands as it is (`open fire`, `lay siege`), `~` where the target
 * may stand between (`take ~ prisoner`).
 */
export interface FrameRow {
  /** An id of `acts.ts`. */
  readonly act: string;
  /** The narrower kind the words tell: how a person came to die. */
  readonly manner?: Manner | undefined;
  readonly verbs?: readonly string[] | undefined;
  /** Nouns that tell the act: `attack`, `наступлени|е|я|ю|ем|и`. */
  readonly nouns?: readonly string[] | undefined;
  /**
   * Where the target of the verb stands, best first. Positional: `object`, `subject`, or a preposition; case: a case
   * (`acc`), or preposition and case (`на+acc`), `subject`; CJK: particles or `object`. Default: `object` (`acc`).
   */
  readonly target?: readonly string[] | undefined;
  /** Where the agent stands. Default: `subject` in the active, the agent phrase in the passive. */
  readonly agent?: readonly string[] | undefined;
  /** Where the target of the noun stands. Default: the language's `of` (`gen`), then `on`, `against` and the like. */
  readonly nounTarget?: readonly string[] | undefined;
  /** Where the agent of the noun stands besides the genitive, the possessive and `by`. */
  readonly nounAgent?: readonly string[] | undefined;
  /** Prepositions behind a verb of happening from whose group the noun's act comes: `the first shots came [from] the police`. */
  readonly comesFrom?: readonly string[] | undefined;
  /** True where the genitive behind the noun is the agent (`наступление немцев`, `the retreat of the army`). */
  readonly genitiveAgent?: boolean | undefined;
  /** The row counts only with a group behind one of these prepositions (`give ... to`), or with men in one of these cases (`dat`). */
  readonly needs?: readonly string[] | undefined;
  /** The row counts only when the target's head is one of these words (folded, all forms). */
  readonly targetHeads?: readonly string[] | undefined;
  /** The row counts only with a target of one of these kinds (unknown kinds pass unless `strict`). */
  readonly targetKinds?: readonly NounKind[] | undefined;
  readonly agentKinds?: readonly NounKind[] | undefined;
  /** A target (or agent, for rows without a target) of a listed kind must be there. */
  readonly strict?: boolean | undefined;
  /** The row does not count without a target. */
  readonly needsTarget?: boolean | undefined;
  /** Only in the passive, or only in the active. */
  readonly voice?: 'active' | 'passive' | undefined;
  /** The nouns tell it only where they say what something was: `это была провокация`. Languages with case endings. */
  readonly predicate?: boolean | undefined;
  /** Phrases around the trigger that make it no act: `charge of the company`. They begin at the trigger. */
  readonly unless?: readonly string[] | undefined;
}

/** A predicate that only carries figures: `numbered`, `lost`, `amounted to`. */
export interface CountRow {
  readonly verbs: readonly string[];
  /** Role of the figure; empty = that of the head noun in the other slot (`losses amounted to`). */
  readonly roles: readonly CountedRole[];
  /** Role where things rather than people are counted (`lost 46 tanks`). */
  readonly things?: readonly CountedRole[] | undefined;
  /** Slots in which the figure may stand, as in `FrameRow.target`. */
  readonly figure: readonly string[];
  /** Slot that says whose it is. */
  readonly whose?: readonly string[] | undefined;
  /** Its subject owns the figure only where the verb is finite: `the French left 600 dead`, but `fired into the crowd, leaving four dead`. */
  readonly finite?: boolean | undefined;
  /** Counts only where its verb is denied, and tells a thing done: `twelve bombers did not return`. */
  readonly denied?: boolean | undefined;
  /** A verb of telling: the losses are those of its subject, but prisoners and what stands with them are what it took. */
  readonly reports?: boolean | undefined;
  /** A verb of people who come together: where the accounts tell of a crowd and no words say whose they are, they are the crowd. */
  readonly assembles?: boolean | undefined;
  /** Slot that says who inflicted it. */
  readonly by?: readonly string[] | undefined;
}

/**
 * Words by which fire was opened, or an attack made, before anyone else did: `fired first`, `первыми открыли огонь`, `打响第一枪`.
 * Folded.
 */
export interface FirstWords {
  /** Right behind the words of the act, or last in its clause: `fired on them first`. */
  readonly behind: readonly string[];
  /** Right before them: `were the first to fire`. */
  readonly before: readonly string[];
  /** Anywhere in the clause: `eröffneten zuerst das Feuer`. */
  readonly within: readonly string[];
  /** Shots that are the first by their own words. */
  readonly shots: readonly string[];
  /** Words shortly before such shots by which they are only the moment of another deed: `after the first shots`. */
  readonly unless: readonly string[];
  /** Words behind the act by which it was only the first step of those who did it: `fired first into the air and then`. */
  readonly next: readonly string[];
  /** Words by which a deed answers the one told before it: `returned fire`, `в ответ`. */
  readonly answers: readonly string[];
  /** Words right behind them by which it answers what they name: `in response to the decree`. */
  readonly answersTo: readonly string[];
  /** Words that ask who it was: `it is unclear which side fired first`, `неизвестно, кто выстрелил первым`. */
  readonly asks: readonly string[];
  /** Those that also tie a clause to a noun, and ask only where no one is told to have done it: `who`, `qui`. */
  readonly asksAlone: readonly string[];
}

/** How one language tells acts and figures. */
export interface FrameWords {
  readonly acts: readonly FrameRow[];
  readonly counts: readonly CountRow[];
  /** Phrases that hold an act word but tell no act: `attack aircraft`, `as planned`, `под командованием`. */
  readonly idioms: readonly string[];
  /** Prepositions behind which stands who ordered what the clause tells: `on the orders of`, `по приказу`. They are prepositions of the verbs' list as well. */
  readonly orderedBy?: readonly string[];
  /** Beginnings of the words by which a victory is one that its side claims, and not one that it won: `claimed victory`. Folded. */
  readonly claimsVictory: readonly string[];
  readonly first: FirstWords;
  /** Beginnings of the words by which somebody calls what happened a massacre or a riot, and says so himself: `called it`. Folded. */
  readonly callsIt: readonly string[];
  /** Words right before a place by which it is where one goes, and not where one leaves: `retreated to`, `отступить в`. */
  readonly whither: readonly string[];
  /** The same right behind the place: `へ`. */
  readonly whitherBehind?: readonly string[];
}
