import type { Language } from '../languages/language.ts';
import type { Span } from '../model/span.ts';
import { foldedIn } from './lexicon/folded-in.ts';

/** Acts of leaving whose place may as well be the one that was gone to. */
const LEAVING: ReadonlySet<string> = new Set(['withdraw', 'evacuate', 'flee']);

/** Whether the place an act of leaving is told with is where someone went and not what was left: `retreated to Mill Hill`, `河辺へ退いた`. */
export function goesTo(
  text: string,
  act: string,
  { start, end }: Pick<Span, 'start' | 'end'>,
  language: Language,
): boolean {
  const { frames, script } = language;
  if (!LEAVING.has(act)) return false;
  if (frames.whitherBehind?.some((word) => text.startsWith(word, end)) === true) return true;
  const before = foldedIn(text.slice(Math.max(0, start - 24), start).trimEnd(), language);
  return frames.whither.some(
    (word) =>
      before.endsWith(word) &&
      (script === 'cjk' || !/\p{L}/u.test(before.charAt(before.length - word.length - 1))),
  );
}
