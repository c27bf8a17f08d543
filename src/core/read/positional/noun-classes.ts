import type { WordClass } from '../lexicon/word-class.ts';

/** Classes of word that stand inside a noun group. */
export const NOUNISH: ReadonlySet<WordClass> = new Set([
  'noun',
  'name',
  'adjective',
  'number',
  'genitive',
  'determiner',
  'possessive',
]);
