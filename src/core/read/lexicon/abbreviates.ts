import type { WordInfo } from './word-info.ts';

const SPACE = /\s/u;

/**
 * Whether the stop at a place, right behind a word, only shortens it because a name is to come (`Gen. Lee`, `Mt. Tabor`): it is then no mark of
 * the clause. Which words are shortened so before names the language says.
 *
 * So does the stop behind an initial inside a name (`Joseph A. Mower`).
 */
export function abbreviates(
  text: string,
  at: number,
  end: number,
  info: WordInfo,
  before: WordInfo | undefined,
): boolean {
  if (!info.capital || at + 2 >= end) return false;
  const initial = /^[A-HJ-UWYZ]$/.test(info.surface) && before?.capital === true && info.determiner;
  if (!initial && !info.has('beforeName')) return false;
  const next = text.charAt(at + 2);
  return SPACE.test(text.charAt(at + 1)) && next !== next.toLowerCase();
}
