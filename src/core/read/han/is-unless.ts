import type { FrameRow } from '../../languages/frame-words.ts';
import { foldHan } from '../../text/han-variants.ts';
import type { HanWord } from './han-words.ts';

const folds = new WeakMap<FrameRow, readonly string[]>();

/** Whether the words from the trigger on are a phrase that tells no such act. */
export function isUnless(words: readonly HanWord[], at: number, row: FrameRow): boolean {
  if (row.unless === undefined) return false;
  let phrases = folds.get(row);
  if (phrases === undefined) {
    phrases = row.unless.map(foldHan);
    folds.set(row, phrases);
  }
  let ahead = '';
  // 轰炸|机场: a phrase that would cut a known thing or place is none.
  let whole: [from: number, to: number] | undefined;
  for (let i = at; i < words.length && ahead.length < 8; i++) {
    const word = words[i] as HanWord;
    if (i > at && word.start !== (words[i - 1] as HanWord).end) break;
    if (i === at + 1 && word.form.length > 1 && THINGS.has(word.sense.kind ?? 'abstract'))
      whole = [ahead.length, ahead.length + word.form.length];
    ahead += word.form;
  }
  return phrases.some(
    (phrase) =>
      ahead.startsWith(phrase) &&
      !(whole !== undefined && phrase.length > whole[0] && phrase.length < whole[1]),
  );
}

/** Kinds of noun that a listed phrase never ends inside. */
const THINGS: ReadonlySet<string> = new Set(['place', 'person', 'leader', 'formation', 'state', 'materiel']);
