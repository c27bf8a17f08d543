import type { Range } from '../clause.ts';
import type { HanLexicon } from './han-lexicon.ts';
import { isClose, isOpen } from './han-nominal.ts';
import { emptySense, type HanSense } from './han-sense.ts';
import type { HanWord } from './han-words.ts';

/** A sentence with its brackets taken out; quotation marks are dropped and their runs kept. */
export interface Unbracketed {
  readonly words: readonly HanWord[];
  /** What stands in brackets, and the place of the word before it in `words` (-1 = at the beginning). */
  readonly asides: readonly { readonly host: number; readonly words: readonly HanWord[] }[];
  /** Runs between quotation marks. */
  readonly quotes: readonly Range[];
}

/** An aside of more words is no aside: the bracket was never meant to close there. */
const LONGEST = 120;

const TITLES = '《》〈〉';
const TITLE: HanSense = { ...emptySense(), kind: 'text', noun: true };

/** Place of the mark that closes a title opened at `at`, or -1. */
function closing(words: readonly HanWord[], at: number, mark: string): number {
  for (let i = at + 1; i < words.length && i - at < LONGEST; i++) {
    const word = words[i] as HanWord;
    if (word.kind === 'mark' && word.form === mark) return i;
  }
  return -1;
}

/** Takes asides and quotation marks out of a sentence. Brackets inside brackets stay in their aside. */
export function unbracket(words: readonly HanWord[], { opens, closes }: HanLexicon): Unbracketed {
  if (
    !words.some(
      (word) =>
        word.kind === 'mark' &&
        (TITLES.includes(word.form) ||
          isOpen(word) ||
          isClose(word) ||
          opens.has(word.form) ||
          closes.has(word.form)),
    )
  )
    return { words, asides: [], quotes: [] };
  const out: HanWord[] = [];
  const asides: { host: number; words: HanWord[] }[] = [];
  const runs: Range[] = [];
  const stack: number[] = [];
  const lastClose = words.findLastIndex(isClose);
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as HanWord;
    if (word.kind === 'mark') {
      const title = TITLES.indexOf(word.form);
      if (title >= 0 && title % 2 === 0) {
        // 《…》 is the name of a text, whatever words are in it.
        const close = closing(words, i, TITLES.charAt(title + 1));
        if (close > i + 1) {
          const [first, last] = [words[i + 1] as HanWord, words[close - 1] as HanWord];
          out.push({
            start: first.start,
            end: last.end,
            kind: 'word',
            form: TITLES,
            sense: TITLE,
            name: undefined,
            number: undefined,
          });
          i = close;
          continue;
        }
      }
      if (opens.has(word.form)) {
        stack.push(word.end);
        continue;
      }
      if (closes.has(word.form)) {
        const open = stack.pop();
        if (open !== undefined) runs.push({ start: open, end: word.start });
        continue;
      }
      if (isOpen(word)) {
        let depth = 1;
        let to = i + 1;
        while (to <= lastClose && to - i < LONGEST && depth > 0) {
          if (isOpen(words[to])) depth++;
          else if (isClose(words[to])) depth--;
          to++;
        }
        if (depth === 0) {
          asides.push({ host: out.length - 1, words: words.slice(i + 1, to - 1) });
          i = to - 1;
          continue;
        }
        continue;
      }
      if (isClose(word)) continue;
    }
    out.push(word);
  }
  return { words: out, asides, quotes: runs.sort((a, b) => a.start - b.start || a.end - b.end) };
}
