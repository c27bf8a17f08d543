import type { CountedKind } from '../model/counted-kinds.ts';

/** Nouns and adjectives of each narrower kind of what is counted; entries as in `NumberWords`. Empty where the language has no word of its own. */
export type KindWords = Readonly<Record<CountedKind, readonly string[]>>;
