import type { AttributionScope, Range } from '../clause.ts';
import type { HanClauses } from './han-clause.ts';
import { type HanGroup, hanGroup } from './han-group.ts';
import type { HanLexicon } from './han-lexicon.ts';
import { isComma, isNominal, isStop } from './han-nominal.ts';
import { HAN, NEAR } from './han-sense.ts';
import type { HanWord } from './han-words.ts';

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
    ...(lexicon.verbLast ? citedBehind(words, clauses, segment) : citedBefore(words, lexicon, segment)),
  ];
  for (const { cue, speaker, scope, stance } of clauses.sayings) {
    if (speaker !== undefined && !mayTell(words, speaker)) continue;
    if (out.some((one) => one.cue.start <= cue.start && cue.end <= one.cue.end)) continue;
    out.push({ cue, ...(speaker === undefined ? {} : { source: speaker }), scope, stance });
  }
  return out.sort(
    (a, b) => a.scope.start - b.scope.start || b.scope.end - a.scope.end || a.cue.start - b.cue.start,
  );
}

/** People, states and texts tell; hills and tanks do not. */
function mayTell(words: readonly HanWord[], group: HanGroup): boolean {
  if (group.animate || group.pronoun === true || group.kind === 'text') return true;
  const head = words[group.headAt] as HanWord;
  return (head.sense.flags & HAN.source) !== 0 || head.kind === 'name' || head.kind === 'run';
}

/** {source}によると: the group before the particle of citing; it governs what follows up to the sentence's end. */
function citedBehind(words: readonly HanWord[], clauses: HanClauses, segment: Range): AttributionScope[] {
  const out: AttributionScope[] = [];
  for (let at = 1; at < words.length; at++) {
    const word = words[at] as HanWord;
    if (!(word.sense.near & NEAR.citeAfter)) continue;
    const source = clauses.groups.find(
      (group) =>
        group.end === word.start ||
        (group.from < at && at <= group.to + 1 && group.end <= word.end && group.start < word.start),
    );
    if (source === undefined) continue;
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

/** 据{source}统计，...: what stands between the preposition and the comma. */
function citedBefore(words: readonly HanWord[], lexicon: HanLexicon, segment: Range): AttributionScope[] {
  const out: AttributionScope[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as HanWord;
    if (!(word.sense.near & NEAR.citeBefore)) continue;
    let to = at + 1;
    let says = -1;
    while (to < words.length && to - at < 24) {
      const one = words[to] as HanWord;
      if (isComma(one) || isStop(one) || (one.kind === 'mark' && one.form === ':')) break;
      if (one.kind === 'word' && one.sense.flags & HAN.say && to > at + 1) {
        says = to;
        if (!(one.sense.flags & HAN.source) && (words[to + 1] as HanWord | undefined)?.sense.case !== 'of') {
          to++;
          break;
        }
      }
      to++;
    }
    if (to === at + 1) continue;
    // The source is what is not the word of telling at its end.
    let last = says > at + 1 && says >= to - 2 ? says : to;
    while (last > at + 1 && !isNominal(words[last - 1])) last--;
    while (
      last > at + 2 &&
      (words[last - 1] as HanWord).sense.flags & HAN.say &&
      !((words[last - 1] as HanWord).sense.flags & HAN.source)
    )
      last--;
    if (last <= at + 1) continue;
    const source = hanGroup(words, lexicon, [{ from: at + 1, to: last, link: undefined }], undefined);
    const ok = words
      .slice(at + 1, to)
      .some(
        (one) =>
          one.sense.flags & (HAN.source | HAN.say) ||
          one.kind === 'name' ||
          one.sense.kind === 'state' ||
          one.sense.kind === 'leader' ||
          one.sense.kind === 'person' ||
          one.sense.kind === 'text',
      );
    if (!ok) continue;
    let end = segment.end;
    for (let i = to; i < words.length; i++) {
      if (isStop(words[i])) {
        end = (words[i] as HanWord).start;
        break;
      }
    }
    const begin = (words[to] as HanWord | undefined)?.start ?? (words[to - 1] as HanWord).end;
    out.push({
      cue: { start: word.start, end: (words[to - 1] as HanWord).end },
      source,
      scope: { start: Math.min(begin, end), end },
      stance: 'reports',
    });
    at = to - 1;
  }
  return out;
}
