import { isStop } from './han-nominal.ts';
import type { HanWord } from './han-words.ts';

/** The place of the first word of the sentence, or its part behind a semicolon, in which a word stands. */
export function stopBefore(words: readonly HanWord[], at: number): number {
  let from = at;
  while (from > 0 && !isStop(words[from - 1])) from--;
  return from;
}
