import type { AttributionScope, Range } from '../clause.ts';
import { memberAt } from '../member-at.ts';
import { type HanGroup, hanGroup } from './han-group.ts';
import type { HanLexicon } from './han-lexicon.ts';
import { isColon, isComma, isNominal, isStop } from './han-nominal.ts';
import { HAN, NEAR } from './han-sense.ts';
import type { HanWord } from './han-words.ts';
import { stopBefore } from './stop-before.ts';

/** Words of a phrase of citing. */
const REACH = 24;

/**
 * Sources cited before what they say: 据{source}统计，…, 照{source}的说法，…; one who cites another
 * (路透社援引{source}的话说) tells outside him.
 */
export function citedBefore(
  words: readonly HanWord[],
  groups: readonly HanGroup[],
  lexicon: HanLexicon,
  segment: Range,
): AttributionScope[] {
  const out: AttributionScope[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as HanWord;
    if (!(word.sense.near & NEAR.citeBefore) || joins(words, at)) continue;
    const to = phraseEnd(words, at);
    if (to <= at + 1) continue;
    const quotes = quotesAt(words, at + 1, to);
    const behind = words[to];
    const last = behind === undefined || isStop(behind);
    // 死者三千人，据县志所载。: what is cited stands before.
    const scope = last
      ? backwards(words, at)
      : { start: Math.min(behind.start, segment.end), end: stopBehind(words, to, segment.end) };
    if (scope === undefined) continue;
    const inner = sourceIn(words, lexicon, quotes < 0 ? at + 1 : quotes + 1, to);
    // 根据某年所定的界线: a line is appealed to; it tells nothing.
    if (inner === undefined || inner.kind === 'border') continue;
    // 按原定计划: nor does a plan.
    if (words.slice(inner.from, inner.to).some((one) => isGround(one, lexicon))) continue;
    const outer =
      quotes >= 0
        ? sourceIn(words, lexicon, at + 1, quotes)
        : word.sense.flags & HAN.say
          ? groups.find(
              // 《泰晤士报》援引: the mark that closes a title may stand between.
              (group) =>
                (group.end === word.start || group.end + 1 === word.start) && group.numbers.length === 0,
            )
          : undefined;
    if (outer !== undefined)
      out.push({
        cue: { start: Math.min(outer.start, word.start), end: outer.end },
        source: outer,
        scope,
        stance: 'reports',
      });
    const from = quotes < 0 ? word : (words[quotes] as HanWord);
    out.push({ cue: { start: from.start, end: inner.end }, source: inner, scope, stance: 'reports' });
    at = to - 1;
  }
  return out;
}

/** 原定|计划, 作戦計画: what one goes by. */
export const isGround = ({ form }: HanWord, { grounds }: HanLexicon): boolean =>
  grounds.some((ground) => form.endsWith(ground));

/** 该地根据界约属于…: behind a subject in mid-clause, where no comma closes the phrase, a ground and no source. */
function joins(words: readonly HanWord[], at: number): boolean {
  const before = memberAt(words, at - 1);
  const next = words[at + 1];
  return before?.sense.case === 'of' || next === undefined || next.kind === 'mark';
}

/** Place behind the phrase: its comma or colon, else the word of telling that no comma follows. */
function phraseEnd(words: readonly HanWord[], at: number): number {
  let says = -1;
  for (let to = at + 1; to < words.length && to - at < REACH; to++) {
    const one = words[to] as HanWord;
    if (isStop(one)) return says >= 0 ? says : isComma(words[at - 1]) ? to : -1;
    if (isComma(one) && one.form !== '、') return to;
    if (isColon(one)) return to;
    const tells =
      one.kind === 'word' && (one.sense.flags & HAN.say) !== 0 && !(one.sense.near & NEAR.citeBefore);
    const behind = words[to + 1];
    if (
      tells &&
      says < 0 &&
      to > at + 1 &&
      !(one.sense.flags & HAN.source) &&
      !(behind?.kind === 'word' && (behind.sense.case === 'of' || behind.sense.flags & HAN.say))
    )
      says = to + 1;
  }
  return says >= 0 ? says : isComma(words[at - 1]) && words.length - at < REACH ? words.length : -1;
}

/** The sentence up to the comma before a phrase of citing. */
function backwards(words: readonly HanWord[], at: number): Range | undefined {
  const comma = words[at - 1];
  if (comma === undefined || !isComma(comma)) return undefined;
  return { start: (words[stopBefore(words, at - 1)] as HanWord).start, end: comma.start };
}

/** A word of citing inside the phrase: 据泰晤士报|援引|目击者的话. */
function quotesAt(words: readonly HanWord[], from: number, to: number): number {
  for (let i = from + 1; i < to - 1; i++) {
    const { sense } = words[i] as HanWord;
    if (sense.flags & HAN.say && sense.near & NEAR.citeBefore) return i;
  }
  return -1;
}

/** What of a phrase names the source: without the words of telling, times and 的话 at its end. */
function sourceIn(
  words: readonly HanWord[],
  lexicon: HanLexicon,
  from: number,
  to: number,
): HanGroup | undefined {
  let last = to;
  // 据本报记者|从现场获悉: from where it was heard is no part of who tells it.
  for (let i = from + 1; i < to; i++) {
    const part = words[i]?.kind === 'word' ? (words[i] as HanWord).sense.case : undefined;
    if ((part === 'from' || part === 'at' || part === 'to') && (words[i] as HanWord).form.length === 1) {
      last = i;
      break;
    }
  }
  for (;;) {
    const word = words[last - 1];
    if (word === undefined || last <= from) return undefined;
    const before = words[last - 2];
    const tells =
      (word.sense.flags & HAN.say) !== 0 &&
      (!(word.sense.flags & HAN.source) ||
        (last - 1 > from && before?.sense.case !== 'of' && canTell(before)));
    const spare =
      word.kind === 'time' ||
      !(isNominal(word) || word.sense.flags & HAN.source) ||
      (word.kind === 'run' && before?.sense.case === 'of' && word.form.length === 1);
    if (!(tells || spare) || last - 1 === from) break;
    last--;
  }
  // 据不完全统计, 据后来考证: no one is named.
  const named = words
    .slice(from, last)
    .some((one, i) => canTell(one) && !(one.sense.flags & HAN.say && i + from === last - 1));
  return named ? hanGroup(words, lexicon, [{ from, to: last, link: undefined }], undefined) : undefined;
}

/** Whether a word names people, a state or a name that may be a source's. */
export const canTell = (word: HanWord | undefined): boolean =>
  word !== undefined &&
  (word.kind === 'name' ||
    word.kind === 'run' ||
    word.sense.kind === 'state' ||
    word.sense.kind === 'formation' ||
    word.sense.kind === 'leader' ||
    word.sense.kind === 'person' ||
    word.sense.kind === 'text' ||
    (word.sense.flags & HAN.source) !== 0);

/** Where the sentence, or its part before a semicolon, ends. */
export function stopBehind(words: readonly HanWord[], from: number, end: number): number {
  for (let i = from; i < words.length; i++) if (isStop(words[i])) return (words[i] as HanWord).start;
  return end;
}
