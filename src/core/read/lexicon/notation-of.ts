import { declined, declinedBeginning } from '../../languages/declension-words.ts';
import type { Language } from '../../languages/language.ts';
import { BARS, type Notation } from './phrase-trie.ts';

/** Whether an entry is written with its paradigm (`атак:f`). */
export const isDeclined = (entry: string): boolean =>
  entry.length > 2 && entry.includes(':') && !entry.includes('|');

/** The notation of a language's lists: nouns may be written with their paradigm where it declines. */
export function notationOf({ declension }: Language): Notation {
  if (declension === undefined) return BARS;
  return {
    forms: (word) => (isDeclined(word) ? declined(declension, word) : BARS.forms(word)),
    beginning: (word) => (isDeclined(word) ? declinedBeginning(declension, word) : BARS.beginning(word)),
  };
}
