import type { AttributionScope, Range } from '../clause.ts';
import { citedBefore, isGround } from './cited-before.ts';
import { citedHeads } from './cited-heads.ts';
import type { HanClauses } from './han-clause.ts';
import type { HanGroup } from './han-group.ts';
import type { HanLexicon } from './han-lexicon.ts';
import { isComma, isListComma, isStop } from './han-nominal.ts';
import { HAN, NEAR } from './han-sense.ts';
import type { HanWord } from './han-words.ts';
import { headedByText } from './headed-by-text.ts';
import { insideText } from './inside-text.ts';
import { quotedByTopic } from './quoted-by-topic.ts';
import { toldAhead } from './told-ahead.ts';
import { toldBehind } from './told-behind.ts';

/**
 * Who is cited in a sentence, outermost first: phrases around a source (ソ連側資料によると, 据苏方统计), verbs of saying
 * with what they report, and words of hearsay without a source (という, 据称).
 */
export function hanAttributions(
  words: readonly HanWord[],
  clauses: HanClauses,
  lexicon: HanLexicon,
  segment: Range,
): AttributionScope[] {
  const out: AttributionScope[] = [
    ...(lexicon.verbLast
      ? [...citedBehind(words, clauses, lexicon, segment), ...quotedByTopic(words, clauses)]
      : [
          ...citedBefore(words, clauses.groups, lexicon, segment),
          ...citedHeads(words, lexicon, segment),
          ...insideText(words, lexicon, segment),
          ...toldBehind(words, lexicon, clauses.sayings),
          ...toldAhead(words, lexicon, clauses.sayings, segment),
        ]),
    ...headedByText(words, lexicon, segment),
  ];
  for (const { cue, speaker, scope, stance } of clauses.sayings) {
    if (speaker !== undefined && !mayTell(words, speaker)) continue;
    // 报道 in 据…报道, and the head of a figure that was read before: told once.
    if (
      out.some(
        (one) =>
          (one.cue.start <= cue.start && cue.end <= one.scope.start) ||
          (speaker !== undefined && one.source !== undefined && one.source.start === speaker.start),
      )
    )
      continue;
    out.push({ cue, ...(speaker === undefined ? {} : { source: speaker }), scope, stance });
  }
  const sorted = out.sort(
    (a, b) => a.scope.start - b.scope.start || b.scope.end - a.scope.end || a.cue.start - b.cue.start,
  );
  return closed(sorted, words);
}

/** 日方称…，苏方则称…: one who is told to speak behind a comma, with something said before him, ends what the other says. */
function closed(all: readonly AttributionScope[], words: readonly HanWord[]): AttributionScope[] {
  return all.map((one) => {
    for (const { cue, source } of all) {
      const start = Math.min(source?.start ?? cue.start, cue.start);
      if (start <= one.scope.start || start >= one.scope.end) continue;
      const at = words.findIndex((word) => word.start >= start);
      let before = at - 1;
      while (before >= 0 && (words[before] as HanWord).sense.flags & (HAN.subordinator | HAN.adverb))
        before--;
      const comma = words[before];
      if (comma === undefined || !isComma(comma) || isListComma(comma)) continue;
      const told = words.some(
        (word) =>
          word.start >= one.scope.start &&
          word.end <= comma.start &&
          (word.number !== undefined || word.sense.verbal),
      );
      if (told) return { ...one, scope: { start: one.scope.start, end: comma.start } };
    }
    return one;
  });
}

/** People, states and texts tell, and a capital for its state; hills and tanks do not. */
function mayTell(words: readonly HanWord[], group: HanGroup): boolean {
  if (group.animate || group.pronoun === true || group.kind === 'text') return true;
  if (group.kind === 'place' && group.to - group.from === 1 && group.case === 'subject') return true;
  const head = words[group.headAt] as HanWord;
  return (head.sense.flags & HAN.source) !== 0 || head.kind === 'name' || head.kind === 'run';
}

/** {source}によると: the group before the particle of citing; it governs what follows up to the sentence's end. */
function citedBehind(
  words: readonly HanWord[],
  clauses: HanClauses,
  lexicon: HanLexicon,
  segment: Range,
): AttributionScope[] {
  const out: AttributionScope[] = [];
  for (let at = 1; at < words.length; at++) {
    const word = words[at] as HanWord;
    if (!(word.sense.near & NEAR.citeAfter)) continue;
    const source = clauses.groups.find(
      (group) =>
        group.end === word.start ||
        (group.from < at && at <= group.to + 1 && group.end <= word.end && group.start < word.start),
    );
    if (source === undefined || isGround(words[source.headAt] as HanWord, lexicon)) continue;
    const weak = word.form === 'では' || word.form === 'には';
    const head = words[source.headAt] as HanWord;
    if (weak && !(head.sense.flags & HAN.source && source.kind !== 'formation' && source.kind !== 'state'))
      continue;
    if (!weak && source.kind !== undefined && source.kind !== 'text' && !mayTell(words, source)) continue;
    let end = segment.end;
    for (let i = at + 1; i < words.length; i++) {
      if (isStop(words[i])) {
        end = (words[i] as HanWord).start;
        break;
      }
    }
    out.push({
      cue: { start: word.start, end: word.end },
      source,
      scope: { start: word.end, end },
      stance: 'reports',
    });
  }
  return out;
}
