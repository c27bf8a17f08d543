import { emptySense, type HanSense } from './han-sense.ts';
import type { HanWord } from './han-words.ts';

/** Marks that open the name of a ship: “胜利”号. */
const QUOTES: ReadonlySet<string> = new Set(['“', '「', '『', '《', '〈', '"']);

/** The sign behind the name of a ship, a train or an aircraft. */
const VESSEL_SIGN = '号';

const VESSEL: HanSense = { ...emptySense(VESSEL_SIGN), kind: 'formation', noun: true };

/** Place of the sign behind a name in quotation marks that opens here; -1 = none. */
function shipEnd(words: readonly HanWord[], from: number): number {
  for (let at = from + 2; at < words.length && at < from + 7; at++) {
    const word = words[at] as HanWord;
    if (word.kind !== 'mark') continue;
    const next = words[at + 1];
    return next?.form === VESSEL_SIGN && next.start === word.end ? at + 1 : -1;
  }
  return -1;
}

/** A name in quotation marks and the sign behind it are one word, whatever the name means: “胜利”号 tells of no victory. */
export function withVessels(words: readonly HanWord[]): readonly HanWord[] {
  let out: HanWord[] | undefined;
  let from = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as HanWord;
    const end = word.kind === 'mark' && QUOTES.has(word.form) ? shipEnd(words, i) : -1;
    if (end < 0) continue;
    out ??= [];
    for (let k = from; k < i; k++) out.push(words[k] as HanWord);
    const inside = words.slice(i + 1, end - 1).map(({ form }) => form);
    const last = words[end] as HanWord;
    out.push({ ...word, kind: 'run', end: last.end, form: inside.join('') + last.form, sense: VESSEL });
    i = end;
    from = end + 1;
  }
  if (out === undefined) return words;
  for (let k = from; k < words.length; k++) out.push(words[k] as HanWord);
  return out;
}
