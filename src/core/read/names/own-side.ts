import type { Language } from '../../languages/language.ts';
import { foldWord } from '../../text/fold.ts';

/**
 * Whose men `our losses` or `我军` are: the side's for which the account is said to speak. Nobody can tell it from the words alone, so an
 * account that speaks for no side leaves it open.
 */
export function ownSide(
  language: Language | undefined,
  speaksFor: string | undefined,
): (words: string) => string | undefined {
  const words = language?.nouns.speaker;
  if (words === undefined || speaksFor === undefined) return () => undefined;
  const listed = new Set(words.map(foldWord));
  if (language?.script === 'cjk')
    return (run) => (words.some((word) => run.startsWith(word)) ? speaksFor : undefined);
  return (run) => (listed.has(foldWord(/^\p{L}+/u.exec(run)?.[0] ?? '')) ? speaksFor : undefined);
}
