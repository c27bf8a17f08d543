import type { PlaceWords } from '../../../languages/place-words.ts';
import { foldHan } from '../../../text/han-variants.ts';
import { pairKey } from './signs.ts';
import { wordsOf } from './words-of.ts';

/** Words of ground behind and before a place without an ending, by their first and by their last two signs, longest first, and what is none. */
export interface FrameWords {
  readonly behind: ReadonlyMap<number, readonly FrameWord[]>;
  readonly before: ReadonlyMap<number, readonly FrameWord[]>;
  readonly common: ReadonlySet<string>;
  readonly notFirst: string;
  readonly notLast: string;
}

/** A word of ground; `sure`: it is said of towns alone. */
export interface FrameWord {
  readonly form: string;
  readonly sure: boolean;
}

/** Compiles the words of ground of a language; undefined where it lists none. */
export function frameWordsOf({ frames, notPlaces }: PlaceWords): FrameWords | undefined {
  if (frames === undefined) return undefined;
  return {
    behind: byPair(frames.behind, () => 0),
    before: byPair(frames.before, ({ length }) => length - 2),
    common: new Set(wordsOf(`${frames.common} ${notPlaces} ${frames.behind.replaceAll('!', '')}`)),
    notFirst: foldHan(frames.notFirst),
    notLast: foldHan(frames.notLast),
  };
}

/** Words with `!` before those of towns alone, by the two signs from a place on, longest first. */
function byPair(list: string, pairOf: (form: string) => number): ReadonlyMap<number, FrameWord[]> {
  const words = wordsOf(list).map(
    (word): FrameWord => ({ form: word.replace('!', ''), sure: word.startsWith('!') }),
  );
  words.sort((a, b) => b.form.length - a.form.length);
  return Map.groupBy(words, ({ form }) => pairKey(form, pairOf(form), pairOf(form) + 2));
}
