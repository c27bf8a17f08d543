import type { AttributionScope, Range } from '../clause.ts';
import { memberAt } from '../member-at.ts';
import { stopBehind } from './cited-before.ts';
import { hanGroup } from './han-group.ts';
import type { HanLexicon } from './han-lexicon.ts';
import { isComma, isListComma, isStop } from './han-nominal.ts';
import { HAN, NEAR } from './han-sense.ts';
import type { HanWord } from './han-words.ts';

/** Words from the beginning of a clause to the end of its head. */
const REACH = 12;

/**
 * Sources inside the head of a clause that tells a figure: 日方公布的阵亡人数是五百人, 官方数字是死亡241人. The head may hold
 * nothing that is done, or it is a clause of its own.
 */
export function citedHeads(
  words: readonly HanWord[],
  lexicon: HanLexicon,
  segment: Range,
): AttributionScope[] {
  const out: AttributionScope[] = [];
  for (let begin = 0; begin < words.length; begin++) {
    const before = memberAt(words, begin - 1);
    if (begin > 0 && !(isStop(before) || (isComma(before) && !isListComma(before)))) continue;
    let from = begin;
    while (from < words.length && leads(words[from] as HanWord)) from++;
    const one = headAt(words, from);
    if (one === undefined) continue;
    const source = hanGroup(words, lexicon, [{ from, to: one.to, link: undefined }], undefined);
    const start = (words[one.behind] as HanWord).start;
    out.push({
      cue: { start: source.start, end: Math.max(source.end, one.cueEnd) },
      source,
      scope: { start, end: stopBehind(words, one.behind, segment.end) },
      stance: 'reports',
    });
  }
  return out;
}

/** Words of set-off and times before the head. */
const leads = (word: HanWord): boolean =>
  word.kind === 'time' ||
  (word.kind === 'word' &&
    !word.sense.noun &&
    (word.sense.flags & (HAN.subordinator | HAN.coordinator | HAN.adverb)) !== 0);

/** The end of the source in a head that begins at `from`, and the place behind the head. */
function headAt(
  words: readonly HanWord[],
  from: number,
): { to: number; behind: number; cueEnd: number } | undefined {
  let says = -1;
  let noun = -1;
  for (let i = from; i < words.length && i - from < REACH; i++) {
    const word = words[i] as HanWord;
    if (word.kind === 'mark') return undefined;
    const { sense } = word;
    if (i > from && !(sense.flags & (HAN.source | HAN.say)) && tells(words, i)) {
      const owned = says > from && words[says + 1]?.sense.case === 'of' && i >= says + 2;
      const bare = noun === i - 1 || (noun === i - 2 && (words[i - 1] as HanWord).sense.flags & HAN.adverb);
      if (owned) return { to: says, behind: i, cueEnd: (words[says] as HanWord).end };
      if (
        bare &&
        says < 0 &&
        (noun > from || (memberAt(words, noun) as HanWord | undefined)?.form.length === 4)
      )
        return { to: noun + 1, behind: i, cueEnd: (words[noun] as HanWord).end };
      return undefined;
    }
    if (sense.flags & HAN.say && words[i + 1]?.sense.case === 'of') says = says < 0 ? i : says;
    else if (
      // 叛军的兵力|估计在八千: of what it is an estimate, no one's.
      (memberAt(words, i - 1)?.sense.heads.length ?? 0) === 0 &&
      sense.flags & HAN.source &&
      !(sense.near & NEAR.locative) &&
      (sense.kind === 'text' || sense.kind === 'abstract' || sense.kind === undefined)
    )
      noun = i;
    else if (sense.acts.length > 0 && says < 0) return undefined;
  }
  return undefined;
}

/** 是, 为, 则 and the bounds and numbers behind which the figure is told. */
const tells = (words: readonly HanWord[], at: number): boolean => {
  const { sense, number, kind } = words[at] as HanWord;
  return (
    number !== undefined ||
    (kind === 'word' &&
      sense.case === undefined &&
      sense.kind === undefined &&
      ((sense.flags & HAN.be) !== 0 ||
        sense.before !== undefined ||
        sense.counts.some((row) => row.roles.length === 0)))
  );
};
