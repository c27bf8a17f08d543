import { extend, headOfList, type Predicate, THAT, type WalkState } from './clause-state.ts';
import { finiteAhead, listGoesOn, nextIsGroup, putIn, tailAllowed } from './element-order.ts';
import type { Element, NounPhrase } from './elements.ts';
import { opensClause } from './opens-clause.ts';
import { happens } from './past-participle.ts';

/** Finds the place of a noun group: behind its preposition, in a list, or as subject or object of the clause. */
export function placeGroup(state: WalkState, group: NounPhrase, at: number, from: number): void {
  state.groups.push(group);
  if (state.preposition !== undefined) {
    behindPreposition(state, group, at);
    return;
  }
  const { lastGroup, pending } = state;
  const joining =
    pending === 'coordinator' ? state.lists : pending === 'comma' && listGoesOn(state.elements, at);
  if (joining && lastGroup !== undefined && joins(state, group, at, lastGroup)) {
    const head = headOfList(lastGroup);
    head.joined.push(group);
    group.parent = head;
    extend(head, group.end);
  } else bare(state, group, at, from);
  state.lastGroup = group;
  state.pending = undefined;
}

function behindPreposition(state: WalkState, group: NounPhrase, at: number): void {
  const { word, of, at: place } = state.preposition as NonNullable<WalkState['preposition']>;
  state.preposition = undefined;
  const before =
    state.lastGroup !== undefined && tailAllowed(state.elements, at) ? state.lastGroup : undefined;
  if (before !== undefined) {
    before.tail.push({ preposition: word, of, group });
    if (of) {
      group.parent = before;
      extend(before, group.end);
    } else group.hangsOn = before;
  }
  if (before === undefined || !of)
    (state.open.last?.adjuncts ?? state.leading).push({ preposition: word, at: place, group });
  state.lastGroup = group;
}

/** Whether a group after `and` or in a list is joined to the one before, and does not open a clause of its own. */
function joins(
  { elements, open, pending }: WalkState,
  group: NounPhrase,
  at: number,
  before: NounPhrase,
): boolean {
  if (group.pronoun && !before.pronoun) return false;
  // `Against Madero's wishes, Orozco and Villa fought`: behind a leading phrase the subject begins.
  if (pending === 'comma' && open.subject === undefined && open.last === undefined && open.kind === 'main')
    if (elements.slice(at + 1).some((one) => one.kind === 'verb')) return false;
  // `the division, about 7,000 strong, ...`.
  if (group.bare && !before.bare && pending === 'comma' && open.last === undefined) return false;
  if (sharesPassive(elements, open, pending, at)) return false;
  // Before the verb both are its subject; behind it the second has a verb of its own.
  return !finiteAhead(elements, at + 1) || (open.last === undefined && open.verb === undefined);
}

const hangs = (element: Element | undefined): boolean => element?.kind === 'preposition' && element.of;

/** `was stormed by the Danes and the garrison taken prisoner`: behind a passive the participle has a subject of its own. */
function sharesPassive(
  elements: WalkState['elements'],
  { verb }: WalkState['open'],
  pending: WalkState['pending'],
  at: number,
): boolean {
  // `douze camions brûlés et une trentaine de soldats tués`: what is counted hangs on the number.
  let behind = at + 1;
  while (hangs(elements[behind]) && elements[behind + 1]?.kind === 'group') behind += 2;
  const next = elements[behind];
  return (
    pending === 'coordinator' &&
    verb?.verb.passive === true &&
    !verb.reduced &&
    next?.kind === 'verb' &&
    next.verb.shape === 'participle' &&
    next.verb.passive
  );
}

/** A group no preposition governs: a subject, an object, an apposition, or the subject of a new clause. */
function bare(state: WalkState, group: NounPhrase, at: number, from: number): void {
  const { elements, open, pending } = state;
  if (inverted(state, group, at)) return;
  const next = elements[at + 1]?.kind;
  // `Some hours later regular troops came up`: a stretch of time before another group is an adverbial.
  if (
    group.measure &&
    (nextIsGroup(elements, at) || (group.kind === 'time' && open.subject === undefined && next !== 'verb'))
  )
    return;
  const ahead = finiteAhead(elements, at + 1) || sharesPassive(elements, open, pending, at);
  const { last } = open;
  const beforeVerb =
    last === undefined ||
    (open.verb === undefined &&
      open.kind !== 'part' &&
      last.verb.shape !== 'infinitive' &&
      pending === 'comma');
  if (beforeVerb) asSubject(state, group, at, from, ahead);
  else if (ahead && opensClause(state, group, at, from)) return;
  else if (closesParticiple(state)) {
    state.open = open.parent as typeof open;
    state.subject(group);
  } else asObject(state, group, at, last);
}

/** `déclara Joukov`, `où se livra la bataille`: a subject right behind its verb, in a language that has every subject told. */
function inverted(state: WalkState, group: NounPhrase, at: number): boolean {
  const { open, elements } = state;
  const { verb } = open;
  if (verb?.verb.inverts !== true || verb !== open.last || verb.subject !== undefined) return false;
  let before = at - 1;
  while (elements[before]?.kind === 'adverb' || elements[before]?.kind === 'time') before--;
  if (elements[before]?.kind !== 'verb' || state.pending !== undefined) return false;
  if (open.kind === 'part' || open.fills === 'subject' || group.measure) return false;
  verb.subject = group;
  state.open.subject = group;
  state.remember(group);
  return true;
}

/** Before the verb: the subject; a second group is an apposition, or the subject of a clause inside. */
function asSubject(state: WalkState, group: NounPhrase, at: number, from: number, ahead: boolean): void {
  const { elements, open, pending } = state;
  if (open.subject === undefined) state.subject(group);
  else if (pending === 'comma' && group.numbers.length === 0 && putIn(elements, at)) {
    state.begin('sub', '', from, undefined, true);
    state.open.subject = group;
  } else if (pending === 'comma') {
    // `(759 killed, 100 died in hospital)`; any other group behind a comma is an apposition and changes nothing.
    // Behind a day none stands: `My fellow Danes, on 1 May the Swedes crossed ...` speaks to those it names first.
    if ((group.numbers.length > 0 || dayBetween(elements, at)) && elements[at + 1]?.kind === 'verb')
      open.subject = group;
  } else if (pending === 'coordinator') {
    state.sibling(from, at);
    state.open.subject = group;
  } else if (ahead && open.subject.relative && open.parent !== undefined) {
    // `the general, whose army the Turks had beaten, ...`.
    const { subject, comma } = open;
    state.open = open.parent;
    state.begin('rel', '', subject.from, subject, comma);
    state.open.subject = group;
  } else if (ahead && elements[at - 1]?.kind === 'group' && group.bare && group.kind !== undefined) {
    // `a mob several thousand strong surrounded the gaol`: how many stood before.
  } else if (ahead && elements[at - 1]?.kind === 'group') {
    // `prisoners his Cossacks had captured`: a relative clause without a relative.
    state.begin('rel', '', from, state.lastGroup ?? open.subject);
    state.open.subject = group;
  } else if (ahead) open.subject = group;
}

/** Whether a comma closes a participle or clause that opened the sentence. */
const closesParticiple = ({ open, pending }: WalkState): boolean =>
  (open.kind === 'part' || (open.kind === 'sub' && open.verb !== undefined && open.opener !== THAT)) &&
  pending === 'comma' &&
  open.parent !== undefined &&
  open.parent.subject === undefined &&
  open.parent.verb === undefined;

function asObject({ elements, pending }: WalkState, group: NounPhrase, at: number, last: Predicate): void {
  if (last.inverted === true) {
    last.subject ??= group;
    return;
  }
  // `On the walls died some forty of the townsfolk`.
  if (
    last.subject === undefined &&
    last.verb.shape === 'finite' &&
    !last.verb.passive &&
    happens(last.verb)
  ) {
    last.subject = group;
    return;
  }
  // `lost, by their own count, 500 men`.
  const own =
    group.numbers.length > 0 &&
    last.object === undefined &&
    elements[at - 1]?.kind === 'comma' &&
    elements[at - 2]?.kind === 'group' &&
    elements[at - 3]?.kind === 'preposition' &&
    elements[at - 4]?.kind === 'comma' &&
    elements[at - 5]?.kind === 'verb';
  if (own) last.object = group;
  // `cost Rome, on one reckoning, 45,500 foot`.
  const inserted =
    group.numbers.length > 0 &&
    last.second === undefined &&
    last.object?.numbers.length === 0 &&
    elements[at - 1]?.kind === 'comma' &&
    elements[at - 2]?.kind === 'group' &&
    elements[at - 3]?.kind === 'preposition' &&
    elements[at - 4]?.kind === 'comma';
  if (inserted) last.second = group;
  if (pending === 'comma' && last.object !== undefined) return;
  // `capitula le lendemain`: when, not what.
  if (group.kind === 'time' && last.verb.inverts === true) return;
  if (last.object === undefined) {
    if (!(last.adjuncts.length > 0 && pending === 'comma')) last.object = group;
  } else if (
    last.second === undefined &&
    elements[at - 1]?.kind === 'group' &&
    // `gives 11 dead, Reidel 18`: behind a comma another has it.
    elements[at - 2]?.kind !== 'comma'
  )
    last.second = group;
}

/** Whether a day stands between a group and the comma before it: `, on 1 May the Swedes`. */
function dayBetween(elements: readonly Element[], at: number): boolean {
  if (elements[at - 1]?.kind !== 'time') return false;
  const before = elements[at - 2]?.kind === 'preposition' ? at - 3 : at - 2;
  return elements[before]?.kind === 'comma';
}
