import type { Modality } from '../model/claim.ts';
import type { HedgeCue } from './clause.ts';
import { isComma, nounSense } from './han-nominal.ts';
import { HAN } from './han-sense.ts';
import type { HanWord } from './han-words.ts';
import { takeGroup } from './take-group-verb-middle.ts';
import type { VerbMiddle } from './verb-middle-state.ts';

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
    const passive = part === 'by' || (part === 'by-weak' && flags & HAN.passive && word.form === '为');
    if (passive) clause.passive = true;
    if (part === 'basis' || part === 'reason' || part === 'about' || part === 'time' || part === 'except') {
      // 据苏方统计: read by the attributions; its noun is no subject.
      state.at++;
      if (state.nominalAt(state.at) && !state.isVerb(state.at)) takeGroup(state, 'aside');
      return true;
    }
    state.at++;
    if (words[state.at]?.kind === 'time') {
      // 于1月1日: the time is its whole noun.
      while (words[state.at]?.kind === 'time') state.time = words[state.at++]?.start;
      return true;
    }
    if (passive && state.isVerb(state.at) && !(state.nominalAt(state.at) && !state.isVerb(state.at)))
      return true;
    if (state.nominalAt(state.at)) takeGroup(state, part);
    return true;
  }
  if (
    sense.intents.length > 0 &&
    sense.acts.length === 0 &&
    !(flags & HAN.plain && state.nominalAt(at + 1) && !state.verbAhead(at + 1)) &&
    (next === undefined || !isComma(next))
  ) {
    const force = sense.intents[0] as Modality & HedgeCue['force'];
    if (clause.force === 'act') {
      clause.force = force;
      clause.cue = { start: word.start, end: word.end, force };
    }
    state.at++;
    return true;
  }
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
  const last = state.bindings[state.open.last];
  const afterVerb = last !== undefined && (words[last.predicate.to - 1] as HanWord).end === word.start;
  if (word.sense.acts.length > 0 && !afterVerb && !state.verbAhead(at + 1)) return false;
  if (part === 'cause' || part === 'means')
    return state.nominalAt(at + 1) && !state.isVerb(at + 1) && state.verbAhead(at + 1) && part === 'means';
  if (word.sense.flags & HAN.be) return false;
  if (part === 'than' || part === 'including') return false;
  return (
    state.nominalAt(at + 1) &&
    !(state.isVerb(at + 1) && next.kind === 'word' && part !== 'against' && part !== 'to' && part !== 'with')
  );
}

function speakerBefore(state: VerbMiddle, at: number): boolean {
  return state.open.subjects.length > 0 && at > 0;
}
