import type { CjkText } from './cjk-text.ts';
import { DOTS, isDot, isKatakana } from './signs.ts';

/** Signs of the shortest run that is looked at. */
const SHORTEST = 3;

/** Keeps a run of katakana that begins at a place, unless all of its parts are common words; tells where it ends, or the place itself when it is too short. */
export function takeKatakana(cjk: CjkText, at: number): number {
  const end = runEnd(cjk, at);
  if (end - at < SHORTEST) return at;
  const { loans, lexicon } = cjk.tables;
  const isCommon = (run: string): boolean => loans.common(run) || lexicon.trie.get(run) !== undefined;
  if (!cjk.folded.slice(at, end).split(DOTS).every(isCommon))
    cjk.put(at, end, { nameKind: 'other', rule: 'names.katakana', says: 'a run of katakana' });
  return end;
}

/** Where a run of katakana and of dots between katakana ends. */
function runEnd({ folded, to }: CjkText, at: number): number {
  const isKatakanaAt = (place: number): boolean => place < to && isKatakana(folded.charCodeAt(place));
  let end = at + 1;
  while (isKatakanaAt(end) || (end < to && isDot(folded.charCodeAt(end)) && isKatakanaAt(end + 1))) end++;
  return end;
}
