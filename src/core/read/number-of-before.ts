import type { Language } from '../languages/language.ts';
import type { CountedRole } from '../model/quantity.ts';
import type { Figure } from './clause.ts';
import { claimLexicon } from './lexicon/claim-lexicon.ts';
import { foldedIn } from './lexicon/folded-in.ts';

const WORD = /[\p{L}\p{M}]+/gu;
/** Words between `the number` and its figure: a verb and a preposition. */
const BETWEEN = 3;
/** Code units in which they stand. */
const REACH = 60;

/**
 * Whether a figure tells a number of which its own clause does not say what it counts: `put the number at over 200,000`, `schätzen die Zahl auf
 * 50 000`. What it counts was told before.
 */
export function tellsBareNumber(text: string, figure: Figure, language: Language): boolean {
  const nouns = language.counted.numberNouns;
  if (nouns === undefined || figure.nounless !== true || figure.whose !== undefined) return false;
  if (figure.roles.length !== 1 || figure.roles[0] !== 'strength') return false;
  const from = Math.max(figure.clause.start, figure.start - REACH);
  const words = text.slice(from, figure.start).match(WORD) ?? [];
  const at = words.findLastIndex((word) => nouns.includes(foldedIn(word, language)));
  if (at < 1) return false;
  const behind = words.slice(at + 1);
  return behind.length <= BETWEEN && !behind.some((word) => claimLexicon(language).info(word).ofWord);
}

/** What the figures of a sentence before counted: the losses told last. */
export interface CountedBefore {
  readonly roles: readonly CountedRole[];
  readonly words: string;
  readonly sentence: number;
}
