import { askedOfVerb } from '../lexicon/asked-once.ts';
import type { VerbClass } from '../lexicon/claim-senses.ts';
import { extend, headOfList, type Predicate, THAT, type WalkState } from './clause-state.ts';
import { finiteAhead, listGoesOn, nextIsGroup, putIn, tailAllowed } from './element-order.ts';
import type { NounPhrase } from './elements.ts';
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

/** `was stormed by the Danes and the garrison taken prisoner`: behind a passive the participle has a subject of its own. */
function sharesPassive(
  elements: WalkState['elements'],
  { verb }: WalkState['open'],
  pending: WalkState['pending'],
  at: number,
): boolean {
  const next = elements[at + 1];
  return (
    pending === 'coordinator' &&
    verb?.verb.passive === true &&
    !verb.reduced &&
    next?.kind === 'verb' &&
    next.verb.shape === 'participle' &&
    next.verb.passive
  );
}

const SAYS: readonly VerbClass[] = ['say', 'adopts', 'doubts', 'plan'];
/** Whether a clause may stand right behind the verb, without `that`. */
const says = ({ verb }: Predicate): boolean => verb.entry !== undefined && governsClause(verb.entry);
const governsClause = askedOfVerb(({ uses }) =>
  uses.some((use) => use.rest.length === 0 && use.class !== undefined && SAYS.includes(use.class)),
);

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
    if (group.numbers.length > 0 && elements[at + 1]?.kind === 'verb') open.subject = group;
  } else if (pending === 'coordinator') {
    state.sibling(from);
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

/** Behind the verb, with a verb of its own to come: the subject of a clause inside, beside, or around. */
function opensClause(state: WalkState, group: NounPhrase, at: number, from: number): boolean {
  const { elements, open, pending } = state;
  const before = elements[at - 1]?.kind;
  const { parent } = open;
  // `the men that had taken part were shot`: the verb to come is that of the clause around.
  if (
    open.kind === 'rel' &&
    pending === undefined &&
    parent !== undefined &&
    parent.verb === undefined &&
    parent.subject !== undefined
  )
    return false;
  // `When the smoke cleared the Danes had lost ...`: a clause that leads closes without a comma too.
  const leads =
    open.kind === 'sub' &&
    open.opener !== THAT &&
    pending === undefined &&
    parent !== undefined &&
    parent.verb === undefined &&
    parent.subject === undefined;
  if (leads && before !== 'group' && !says(open.last as Predicate)) {
    state.open = parent;
    state.leave((one) => one.kind !== 'part');
    state.subject(group);
    return true;
  }
  // `Of the ships that had set out sixty came home`, `In the weeks that followed the fall the soldiery murdered ...`.
  const opensSentence =
    open.kind === 'rel' &&
    !open.comma &&
    open.verb !== undefined &&
    pending === undefined &&
    parent?.kind === 'main' &&
    parent.verb === undefined &&
    parent.subject === undefined &&
    state.leading.length > 0;
  if (opensSentence && before !== 'verb') {
    state.open = parent as typeof open;
    state.subject(group);
    return true;
  }
  // `said on Monday it had killed 30 militants`.
  const dated = before === 'time' || (before === 'group' && state.lastGroup?.kind === 'time');
  if (dated && pending === undefined && says(open.last as Predicate)) {
    state.begin('sub', THAT, from);
    state.open.subject = group;
    return true;
  }
  if (before === 'verb' && pending === undefined) {
    if (!says(open.last as Predicate)) return false;
    // `said the army had lost`: reported without `that`.
    state.begin('sub', THAT, from);
    state.open.subject = group;
    return true;
  }
  if (before === 'group' && pending === undefined && state.lastGroup !== undefined) {
    // `cost the attackers 23 dead`: a figure has no relative clause behind a noun.
    if (group.numbers.length > 0) return false;
    state.begin('rel', '', from, state.lastGroup);
    state.open.subject = group;
    return true;
  }
  // After a comma or `and` a group with a verb of its own opens a new clause; a leading clause closes.
  const leading =
    open.parent !== undefined &&
    pending === 'comma' &&
    open.parent.verb === undefined &&
    open.parent.subject === undefined;
  if (leading && (open.kind === 'sub' || open.kind === 'part')) {
    state.open = open.parent as typeof open;
    // `On hearing that the bridge had fallen, the general ...`.
    state.leave((one) => one.kind !== 'part');
    state.subject(group);
    return true;
  }
  state.sibling(from);
  state.open.subject = group;
  return true;
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
  } else if (last.second === undefined && elements[at - 1]?.kind === 'group') last.second = group;
}
