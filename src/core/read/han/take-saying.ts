import { memberAt } from '../member-at.ts';
import type { HanBinding } from './han-clause.ts';
import type { HanGroup } from './han-group.ts';
import { isColon, isComma, isListComma, isStop } from './han-nominal.ts';
import { HAN, NEAR } from './han-sense.ts';
import type { HanWord } from './han-words.ts';
import { stopBefore } from './stop-before.ts';
import { openClause, type VerbMiddle } from './verb-middle-state.ts';

/** A verb of saying reports what follows to the sentence's end; its subject is not that of what is said. */
export function takeSaying(state: VerbMiddle, index: number, to: number): void {
  const { predicate, subjectFrom } = state.bindings[index] as HanBinding;
  const { flags } = predicate.sense;
  const subject = thereIs(state, index) ?? (state.bindings[index] as HanBinding).subject;
  if (
    !(flags & HAN.say) ||
    predicate.negated ||
    predicate.passive ||
    subject === undefined ||
    subject.kind === 'materiel' ||
    subject.kind === 'time' ||
    subjectFrom === 'carried'
  )
    return;
  const words = state.words;
  const next = words[to];
  // 坚持了四十一天: who held out so long told nothing.
  if (predicate.past && next?.number !== undefined) return;
  // 宣布推翻政府，逮捕首相: who declares a deed and no more does it.
  const after = words[to + 1];
  if (
    predicate.sense.near & NEAR.performs &&
    (next?.sense.acts.length ?? 0) > 0 &&
    (after === undefined || after.kind === 'mark')
  )
    return;
  // 消息传出后: when it was told, and no more.
  if (next?.kind === 'word' && next.sense.near & NEAR.when) return;
  // 把富农列为流放对象: what someone makes of others is no telling.
  const { groups } = state.bindings[index] as HanBinding;
  if (groups.some((group) => group.case === 'object' && group.to <= predicate.from && group.animate)) return;
  if (next === undefined || isStop(next)) {
    toldBefore(state, index, to);
    return;
  }
  if (!content(state, to)) return;
  let end = (words[words.length - 1] as HanWord).end;
  let begin = next.start;
  if (isComma(next) || isColon(next)) begin = next.end;
  for (let at = to; at < words.length; at++) {
    // The sentence's end, or a clause of another set against it: ，但.
    const contrast =
      isComma(words[at]) &&
      at > to &&
      ((words[at + 1] as HanWord | undefined)?.sense.flags ?? 0) & HAN.subordinator &&
      ((words[at + 1] as HanWord).sense.flags & HAN.adverb) !== 0;
    if (isStop(words[at]) || contrast) {
      end = (words[at] as HanWord).start;
      break;
    }
  }
  state.sayings.push({
    cue: { start: (words[predicate.from] as HanWord).start, end: (words[to - 1] as HanWord).end },
    speaker: subject,
    scope: { start: Math.min(begin, end), end },
    stance: flags & HAN.doubts ? 'doubts' : flags & HAN.adopts ? 'adopts' : 'reports',
  });
  // A text or one who only tells does nothing of what is told.
  state.before =
    subject.kind === 'text' ||
    // 官员的话说: words tell, and do nothing.
    ((words[subject.headAt] as HanWord).sense.near & NEAR.spoken) !== 0 ||
    (subject.kind === 'person' && predicate.sense.acts.length === 0)
      ? undefined
      : { group: subject, commas: 2 };
  if (subject.kind !== 'text') state.teller = subject;
  const teller = predicate.sense.acts.length > 0 && begin === next.start ? index : -1;
  state.open = { ...openClause(begin), governed: state.open.governed, teller };
  state.changed();
  state.at = isComma(next) || isColon(next) ? to + 1 : to;
}

/** 有史料称: the one there is tells, be it a text. */
function thereIs(state: VerbMiddle, index: number): HanGroup | undefined {
  const before = memberAt(state.bindings, index - 1);
  const own = state.bindings[index] as HanBinding;
  if (before === undefined || before.clause.start !== own.clause.start || before.predicate.copula)
    return undefined;
  if (!before.predicate.sense.counts.some((row) => row.roles.length === 0)) return undefined;
  const told = before.groups.findLast((group) => group.case === 'object');
  return told !== undefined && told.to === own.predicate.from && told.numbers.length === 0 ? told : undefined;
}

/** 死者三千人，传教士如是说。: a clause of one who tells and no more, behind what he tells. */
function toldBefore(state: VerbMiddle, index: number, to: number): void {
  const { predicate, subject, subjectFrom, groups } = state.bindings[index] as HanBinding;
  const words = state.words;
  if (subject === undefined || subjectFrom !== 'own' || groups.length > 1 || predicate.sense.acts.length > 0)
    return;
  const comma = words[subject.from - 1];
  if (comma === undefined) return;
  // `“…。”王团长说。`: the stop of a quotation, whose mark is no word.
  const quoted = isStop(comma) && comma.end < (words[subject.from] as HanWord).start;
  if (!quoted && (!isComma(comma) || isListComma(comma))) return;
  const from = stopBefore(words, subject.from - 1);
  const start = (words[from] as HanWord).start;
  const told = state.bindings.some((one) => one.clause.start >= start && one.clause.end <= comma.end);
  if (!told && !words.slice(from, subject.from).some((word) => word.number !== undefined)) return;
  state.sayings.push({
    cue: { start: (words[predicate.from] as HanWord).start, end: (words[to - 1] as HanWord).end },
    speaker: subject,
    scope: { start, end: comma.start },
    stance: 'reports',
  });
}

/** Whether a word names someone who can be told. */
const hears = (word: HanWord | undefined): boolean =>
  word?.sense.kind === 'person' ||
  word?.sense.kind === 'leader' ||
  word?.sense.kind === 'state' ||
  ((word?.sense.flags ?? 0) & HAN.pronoun) !== 0;

/** Whether a clause or a figure follows that may be what is said. */
function content(state: VerbMiddle, to: number): boolean {
  let nouns = 0;
  // 元帅在回忆录里说，马恩河一战，…: behind a mark of its own all that follows is said.
  const opened = isComma(state.words[to]) || isColon(state.words[to]);
  for (let at = to; at < state.words.length && at < to + 40; at++) {
    const word = state.words[at] as HanWord;
    if (isStop(word)) return false;
    if (word.number !== undefined) return true;
    // 告诉妻子，…: behind the comma stands what he is told.
    if (!opened && isComma(word) && at > to && nouns > 0 && !(nouns === 1 && hears(state.words[at - 1])))
      return false;
    if (state.isVerb(at)) return true;
    if (state.nominalAt(at)) nouns++;
  }
  return false;
}
