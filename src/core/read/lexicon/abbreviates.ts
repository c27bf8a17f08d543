import type { WordInfo } from './word-info.ts';

const SPACE = /\s/u;

/**
 * Whether the stop at a place, right behind a word, only shortens it because a name is to come (`Gen. Lee`, `Mt. Tabor`): it is then no mark of
 * the clause. Which words are shortened so before names the language says.
 */
export function abbreviates(text: string, at: number, end: number, info: WordInfo): boolean {
  if (!info.capital || !info.has('beforeName') || at + 2 >= end) return false;
  const next = text.charAt(at + 2);
  return SPACE.test(text.charAt(at + 1)) && next !== next.toLowerCase();
}
