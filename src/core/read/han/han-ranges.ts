import { NEAR } from './han-sense.ts';
import type { HanWord } from './han-words.ts';

/** A number word that was joined from two. */
export interface HanRange {
  readonly lo: number;
  readonly hi: number;
}

/**
 * Joins two numbers with a word or mark of range between them (526〜3000名, 526名から3000名, 从三百到五百人, 15–20万) to
 * one number word. The first may carry the counter of the second; it takes its scale too when it has none.
 */
export function withRanges(words: readonly HanWord[]): readonly HanWord[] {
  let numbers = 0;
  for (const word of words) if (word.number !== undefined) numbers++;
  if (numbers < 2) return words;
  const out: HanWord[] = [];
  for (let i = 0; i < words.length; i++) {
    const first = words[i] as HanWord;
    const joined = first.number === undefined ? undefined : rangeAt(words, i);
    if (joined === undefined) {
      out.push(first);
      continue;
    }
    // 从 and its like are part of the range, no preposition.
    const before = out.at(-1);
    if (before !== undefined && before.end === first.start && before.sense.near & NEAR.rangeFrom) out.pop();
    out.push(joined.word);
    i = joined.at;
  }
  return out;
}

const COUNTS = (word: HanWord | undefined): boolean =>
  word?.kind === 'word' && (word.sense.counter !== undefined || word.sense.unit !== undefined);

function rangeAt(words: readonly HanWord[], at: number): { word: HanWord; at: number } | undefined {
  const first = words[at] as HanWord;
  let i = at + 1;
  let counter: HanWord | undefined;
  if (COUNTS(words[i]) && (words[i] as HanWord).end - (words[i] as HanWord).start <= 4) counter = words[i++];
  const joint = words[i];
  if (
    joint === undefined ||
    joint.number !== undefined ||
    !(joint.sense.near & NEAR.rangeTo || DASHES.includes(joint.form))
  )
    return undefined;
  i++;
  const second = words[i];
  if (second?.number === undefined || first.number === undefined) return undefined;
  for (let k = at + 1; k <= i; k++)
    if ((words[k] as HanWord).start !== (words[k - 1] as HanWord).end) return undefined;
  if (counter !== undefined && words[i + 1]?.form !== counter.form) return undefined;
  const [a, b] = [first.number, second.number];
  let { lo } = a;
  if (!a.scaled && b.scaled && b.scale >= 1000 && lo < b.leading) lo *= b.scale;
  if (!(lo < b.hi) || b.hi > lo * 1000) return undefined;
  return {
    word: {
      ...first,
      end: second.end,
      form: words
        .slice(at, i + 1)
        .map((word) => word.form)
        .join(''),
      number: { ...b, lo, hi: b.hi, ambiguous: a.ambiguous || b.ambiguous, scale: -1 },
    },
    at: i,
  };
}

const DASHES: readonly string[] = ['~', '〜', '～', '-', '－', '–', '—', '―', '‐', '−', 'ー'];
