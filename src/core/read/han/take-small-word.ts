// Over the usual length: what a small word does to the open clause is decided by one list of cases, in one order.

import type { Modality } from '../../model/claim.ts';
import type { HedgeCue } from '../clause.ts';
import { memberAt } from '../member-at.ts';
import { kindOfWord } from './han-group.ts';
import { isComma, nounSense } from './han-nominal.ts';
import { HAN, NEAR } from './han-sense.ts';
import type { HanWord } from './han-words.ts';
import { takeGroup } from './take-group-verb-middle.ts';
import { sideOf, takeVerbless } from './take-verbless.ts';
import type { VerbMiddle } from './verb-middle-state.ts';

/** Parts in the clause whose noun takes no part in the act. */
const ASIDE: ReadonlySet<string> = new Set(['basis', 'reason', 'about', 'time', 'except']);

/** Negation, adverbs of force, prepositions and the passive word; true when the word was taken. */
export function takeSmallWord(state: VerbMiddle, at: number): boolean {
  const words = state.words;
  const word = words[at] as HanWord;
  if (word.kind !== 'word') return false;
  const { flags, sense } = { flags: word.sense.flags, sense: word.sense };
  const clause = state.open;
  const next = words[at + 1];
  if (flags & HAN.negation && !(flags & HAN.be) && !nounHere(state, at)) {
    // 没有 before a noun is a verb of its own.
    clause.negated = word;
    state.hedges.push({ start: word.start, end: word.end, force: 'neg' });
    state.at++;
    return true;
  }
  if (flags & HAN.hedged) {
    if (sense.acts.length === 0 && !(flags & HAN.say && speakerBefore(state, at))) {
      state.hearsay = true;
      state.at++;
      return true;
    }
  }
  const part = sense.case;
  if (part === 'at' && isBounded(state, at + 1)) {
    // 伤亡在四千人以上: the bound behind makes it "to be".
    state.at++;
    return true;
  }
  if (
    part === 'by' &&
    word.form.length === 1 &&
    next !== undefined &&
    next.kind === 'word' &&
    !state.nominalAt(at + 1) &&
    state.verbAhead(at + 1)
  ) {
    // 被彻底摧毁: no one is named.
    clause.passive = true;
    state.at++;
    return true;
  }
  if (part !== undefined && part !== 'of' && part !== 'adverb' && isPreposition(state, at, part)) {
    // 在代表缺席的情况下: a clause of its own, behind which the subject goes on.
    if (part === 'at' && clause.last < 0 && closesClause(state, at + 1)) {
      clause.outer = clause.subjects.at(-1) ?? state.before?.group;
      state.at++;
      return true;
    }
    const passive = part === 'by' || (part === 'by-weak' && flags & HAN.passive && word.form === '为');
    if (passive) clause.passive = true;
    if (ASIDE.has(part)) {
      // 据苏方统计: read by the attributions; its noun is no subject.
      state.at++;
      if (words[state.at]?.kind === 'time') state.takeTimes(false);
      if (words[state.at]?.sense.case === 'of') state.at++;
      if (state.nominalAt(state.at) && (part === 'basis' || !state.isVerb(state.at)))
        takeGroup(state, 'aside');
      return true;
    }
    state.at++;
    if (words[state.at]?.kind === 'time') {
      // 于1月1日: the time is its whole noun.
      state.takeTimes(true);
      return true;
    }
    if (passive && state.isVerb(state.at) && !(state.nominalAt(state.at) && !state.isVerb(state.at)))
      return true;
    if (state.nominalAt(state.at)) takeGroup(state, part);
    return true;
  }
  // 经|审判|后枪决: what one goes through.
  if (sense.near & NEAR.undergone && next?.start === word.end && clause.last < 0 && state.isVerb(at + 1)) {
    clause.passive = true;
    state.at++;
    return true;
  }
  if (
    part !== undefined &&
    LEADS.has(part) &&
    word.form.length === 1 &&
    next?.start === word.end &&
    state.isVerb(at + 1) &&
    relativeAhead(state, at + 1)
  ) {
    clause.pending = part;
    state.at++;
    return true;
  }
  // 集结部队|以|迎击敌军: behind a deed what it was done for.
  if (part === 'means' && clause.last >= 0 && next?.start === word.end && state.isVerb(at + 1)) {
    if (clause.force === 'act') clause.force = 'plan';
    clause.pivot = undefined;
    state.at++;
    return true;
  }
  // 只有二十一人: no condition but all there are.
  if (
    flags & HAN.unreal &&
    sense.counts.length > 0 &&
    (next?.number !== undefined || next?.sense.before !== undefined)
  )
    return false;
  if (
    sense.intents.length > 0 &&
    sense.acts.length === 0 &&
    !(flags & HAN.plain && state.nominalAt(at + 1) && !state.verbAhead(at + 1)) &&
    !(flags & HAN.say && figureAhead(state, at + 1)) &&
    (next === undefined || !isComma(next))
  ) {
    const force = sense.intents[0] as Modality & HedgeCue['force'];
    const told = memberAt(state.bindings, clause.last);
    if (told !== undefined && word.form.length > 1 && isOf(state, word.form.charAt(0))) {
      // 占领张鼓峰|的计划: the noun behind the verb says how it is told.
      if (told.force === 'act' && !told.predicate.past) state.bindings[clause.last] = { ...told, force };
      state.at++;
      return true;
    }
    if (clause.force === 'act') {
      clause.force = force;
      clause.cue = { start: word.start, end: word.end, force };
    }
    state.at++;
    return true;
  }
  if (part === 'reason') clause.outer = clause.subjects.at(-1);
  else if (flags & HAN.subordinator && clause.outer !== undefined && clause.last >= 0) {
    clause.subjects.push(clause.outer);
    clause.outer = undefined;
  }
  const counted = clause.subjects.at(-1);
  if (
    flags & HAN.coordinator &&
    part === undefined &&
    clause.last < 0 &&
    counted !== undefined &&
    counted.numbers.length > 0 &&
    state.verbAhead(at + 1)
  ) {
    // 日军死伤4387名并获胜: the figure is told without a verb, its side goes on.
    takeVerbless(state, word.start);
    const side = sideOf(state, counted);
    clause.subjects = side === undefined ? [] : [side];
  }
  // 拒绝投降并继续战斗: what was refused ends where another deed is joined to it.
  if (flags & (HAN.coordinator | HAN.subordinator) && clause.governed === 'neg') clause.governed = undefined;
  if (flags & HAN.adverb && !nounSense(sense) && sense.acts.length === 0) {
    state.at++;
    return true;
  }
  if (
    flags & (HAN.subordinator | HAN.coordinator | HAN.support | HAN.have) &&
    !(flags & (HAN.plain | HAN.light | HAN.be)) &&
    sense.acts.length === 0 &&
    !nounSense(sense)
  ) {
    if (flags & HAN.unreal && sense.case === undefined) clause.governed ??= 'poss';
    state.at++;
    return true;
  }
  return false;
}

/** Parts in the clause whose noun may stand behind a clause and 的: 向|停泊在港内的军舰. */
const LEADS: ReadonlySet<string> = new Set(['object', 'to', 'against', 'with', 'from']);

/** Whether a verb here stands with what hangs on it before 的, a noun behind that, and another verb. */
function relativeAhead(state: VerbMiddle, from: number): boolean {
  for (let at = from + 1; at < from + 8; at++) {
    const word = state.words[at];
    if (word === undefined || word.kind === 'mark') return false;
    if (word.sense.case === 'of' && word.form === '的')
      return state.nominalAt(at + 1) && state.verbAhead(at + 1);
    if (state.isVerb(at)) return false;
  }
  return false;
}

/** 主张伤亡应为百万: before a figure, with no deed between, the word tells what one holds. */
function figureAhead(state: VerbMiddle, from: number): boolean {
  for (let at = from; at < from + 8; at++) {
    const word = state.words[at];
    if (
      word === undefined ||
      word.kind === 'mark' ||
      word.sense.acts.some((act) => act.row.agent?.includes('none') !== true)
    )
      return false;
    if (word.number !== undefined) return true;
  }
  return false;
}

/** Whether a word that closes a clause of time or circumstance stands ahead, with a verb before it. */
function closesClause(state: VerbMiddle, from: number): boolean {
  const opening = state.words[from];
  const kind = opening === undefined ? undefined : kindOfWord(opening, state.lexicon);
  const acting = kind === 'formation' || kind === 'leader' || kind === 'person';
  let verb = false;
  for (let at = from; at < from + 14; at++) {
    const word = state.words[at];
    if (word === undefined || word.kind === 'mark') return false;
    if (verb && word.sense.flags & HAN.subordinator && word.form.length > 2 && word.form.endsWith('下'))
      return true;
    // 在敌军退却之后: whoever stands behind 在 does what is told before the word of time.
    if (verb && acting && word.sense.near & NEAR.when) return true;
    verb ||= word.kind === 'word' && word.sense.verbal && state.isVerb(at);
  }
  return false;
}

/** A figure with a bound behind it: 四千人以上, 三万上下. */
function isBounded({ words }: VerbMiddle, from: number): boolean {
  let at = from;
  while (at < from + 3 && words[at]?.sense.before !== undefined) at++;
  if (words[at]?.number === undefined) return false;
  for (let i = at + 1; i < at + 4; i++) {
    const word = words[i];
    if (word === undefined || word.kind !== 'word') return false;
    if (word.sense.after !== undefined && word.form.length > 1) return true;
    if (word.sense.counter === undefined && word.sense.object === undefined) return false;
  }
  return false;
}

/** The sign between the one who does it and the verb: 为官兵|所|擒. */
const DONE_BY = '所';

/** Whether a passive of 为 and 所 goes on here. */
function suffersAhead(state: VerbMiddle, from: number): boolean {
  if (!state.nominalAt(from)) return false;
  for (let at = from + 1; at < from + 7; at++) {
    const word = state.words[at];
    if (word === undefined || word.kind === 'mark') return false;
    if (word.form === DONE_BY) return state.words[at + 1]?.sense.verbal === true;
  }
  return false;
}

/** Whether the negating word here is itself the noun or verb of the clause. */
function nounHere(state: VerbMiddle, at: number): boolean {
  const word = state.words[at] as HanWord;
  return word.sense.acts.length > 0 && (word.sense.flags & HAN.negating) !== 0;
}

/** Whether a preposition governs a noun here: 将 before a verb is no preposition, 与 between two nouns before 的 joins them. */
function isPreposition(state: VerbMiddle, at: number, part: string): boolean {
  const words = state.words;
  const word = words[at] as HanWord;
  const next = words[at + 1];
  if (next === undefined || next.kind === 'mark') return false;
  if (next.kind === 'time') return true;
  if (part === 'by' && state.isVerb(at + 1)) return word.form.length === 1;
  const last = memberAt(state.bindings, state.open.last);
  const afterVerb = last !== undefined && (words[last.predicate.to - 1] as HanWord).end === word.start;
  if (word.sense.acts.length > 0 && !afterVerb && !state.verbAhead(at + 1)) return false;
  if (part === 'cause') return false;
  if (part === 'basis') return state.nominalAt(at + 1);
  if (part === 'reason') return isReasonNoun(state, at + 1);
  if (part === 'means') return state.nominalAt(at + 1) && !state.isVerb(at + 1) && state.verbAhead(at + 1);
  // 为联军|所陷: the sign of the passive before the verb makes 为 lead to the one who does it.
  if (word.sense.flags & HAN.be) return word.sense.case === 'by-weak' && suffersAhead(state, at + 1);
  if (part === 'than' || part === 'including') return false;
  return (
    state.nominalAt(at + 1) &&
    !(state.isVerb(at + 1) && next.kind === 'word' && part !== 'against' && part !== 'to' && part !== 'with')
  );
}

function speakerBefore(state: VerbMiddle, at: number): boolean {
  return state.open.subjects.length > 0 && at > 0;
}

/** 因停战而结束, 因病去世: the reason is a noun; behind 因 in 因苏军进攻 someone acts. */
function isReasonNoun(state: VerbMiddle, from: number): boolean {
  for (let at = from; at < from + 12; at++) {
    const word = state.words[at];
    if (word === undefined || word.kind === 'mark' || word.sense.flags & HAN.subordinator) return at > from;
    if (word.kind === 'time' || word.sense.case === 'of') continue;
    if (at > from && state.isVerb(at)) return true;
    const kind = kindOfWord(word, state.lexicon);
    if (kind !== undefined && ACTING.has(kind) && state.words[at + 1]?.sense.case !== 'of') return false;
  }
  return true;
}

const ACTING: ReadonlySet<string> = new Set(['person', 'leader', 'formation', 'state']);

const isOf = ({ lexicon }: VerbMiddle, sign: string): boolean => lexicon.trie.get(sign)?.case === 'of';
