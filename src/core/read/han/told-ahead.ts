import type { AttributionScope, Range } from '../clause.ts';
import { stopBehind } from './cited-before.ts';
import type { HanSaying } from './han-clause.ts';
import { hanGroup } from './han-group.ts';
import type { HanLexicon } from './han-lexicon.ts';
import { isColon, isComma, isListComma, isStop } from './han-nominal.ts';
import { HAN, NEAR } from './han-sense.ts';
import type { HanWord } from './han-words.ts';
import { LONGEST, tellerIn } from './teller-in.ts';

/**
 * 领事在给上级的报告中称，三百人阵亡: a clause that ends in a verb of telling before its comma or colon and names one who tells, and no figure, tells
 * what follows, whatever stands between. Of those that were not read with their verb.
 */
export function toldAhead(
  words: readonly HanWord[],
  lexicon: HanLexicon,
  sayings: readonly HanSaying[],
  segment: Range,
): AttributionScope[] {
  const out: AttributionScope[] = [];
  for (let at = 1; at < words.length - 1; at++) {
    const verb = words[at] as HanWord;
    const mark = words[at + 1] as HanWord;
    if (verb.kind !== 'word' || (verb.sense.flags & HAN.say) === 0 || verb.sense.flags & HAN.doubts) continue;
    if (!(isColon(mark) || (isComma(mark) && !isListComma(mark)))) continue;
    if (sayings.some(({ cue }) => cue.start <= verb.start && verb.end <= cue.end)) continue;
    const from = headOf(words, at);
    if (from < 0) continue;
    if (
      words
        .slice(from, at)
        .some(({ number, sense }) => number !== undefined || (sense.near & NEAR.citeBefore) !== 0)
    )
      continue;
    const teller = tellerIn(words, from, at);
    if (teller === undefined) continue;
    out.push({
      cue: { start: verb.start, end: verb.end },
      source: hanGroup(words, lexicon, [{ ...teller, link: undefined }], undefined),
      scope: { start: mark.end, end: stopBehind(words, at + 2, segment.end) },
      stance: 'reports',
    });
  }
  return out;
}

/** Where the clause of a verb begins: behind the nearest mark that is no comma of a list, or with the first word; -1 where it is too long. */
function headOf(words: readonly HanWord[], verb: number): number {
  for (let at = verb - 1; at >= 0; at--) {
    if (verb - at >= LONGEST) return -1;
    const word = words[at] as HanWord;
    if (isStop(word) || (word.kind === 'mark' && !isListComma(word))) return at + 1;
  }
  return 0;
}
