import type { AttributionScope } from '../clause.ts';
import type { HanSaying } from './han-clause.ts';
import { hanGroup } from './han-group.ts';
import type { HanLexicon } from './han-lexicon.ts';
import { isStop } from './han-nominal.ts';
import { HAN } from './han-sense.ts';
import type { HanWord } from './han-words.ts';
import { stopBefore } from './stop-before.ts';
import { clauseStart, tellerIn } from './teller-in.ts';

/**
 * 该旅损失九百人，至少旅长是这样说的。: a clause at the end of its sentence that ends in a verb of telling and names one who tells, and no figure,
 * tells what stands before it. Of those that were not read with their verb.
 */
export function toldBehind(
  words: readonly HanWord[],
  lexicon: HanLexicon,
  sayings: readonly HanSaying[],
): AttributionScope[] {
  const out: AttributionScope[] = [];
  for (let end = 1; end <= words.length; end++) {
    if (end < words.length && !isStop(words[end])) continue;
    const verb = lastVerb(words, end);
    if (verb < 0) continue;
    const cue = words[verb] as HanWord;
    if (sayings.some((one) => one.cue.start <= cue.start && cue.end <= one.cue.end)) continue;
    const from = clauseStart(words, verb);
    if (from < 1 || words.slice(from, verb).some(counts)) continue;
    const begin = stopBefore(words, from - 1);
    if (!words.slice(begin, from).some(({ number }) => number !== undefined)) continue;
    const teller = tellerIn(words, from, verb);
    if (teller === undefined) continue;
    out.push({
      cue: { start: cue.start, end: cue.end },
      source: hanGroup(words, lexicon, [{ ...teller, link: undefined }], undefined),
      scope: { start: (words[begin] as HanWord).start, end: (words[from - 1] as HanWord).start },
      stance: 'reports',
    });
  }
  return out;
}

/** The verb of telling that ends a clause, with no more than 道, 着, 了, 的 behind it; -1 where another word does. */
function lastVerb(words: readonly HanWord[], end: number): number {
  for (let at = end - 1; at > 0 && end - at <= 3; at--) {
    const { form, kind, sense } = words[at] as HanWord;
    if (kind !== 'word') return -1;
    if (sense.flags & HAN.say && !(sense.flags & HAN.doubts)) return at;
    if (form.length > 1) return -1;
  }
  return -1;
}

/** 一位护士 names one; any other number counts. */
const counts = ({ number }: HanWord, at: number): boolean => number !== undefined && at > 0;
