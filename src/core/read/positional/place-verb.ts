import { askedOfVerb } from '../lexicon/asked-once.ts';
import { SHARED } from '../lowers.ts';
import { memberAt } from '../member-at.ts';
import { headOfList, type Predicate, THAT, type WalkState } from './clause-state.ts';
import { denied } from './denied.ts';
import { isTimelessGroup, verbListGoesOn } from './element-order.ts';
import type { NounPhrase, VerbPhrase } from './elements.ts';
import { gappedPassive } from './gapped-passive.ts';
import { intender } from './intender.ts';
import { invertedSpeech } from './inverted-speech.ts';
import { joined, joinVerb } from './join-verb.ts';
import { says } from './opens-clause.ts';
import { asParticiple, happens } from './past-participle.ts';
import { placeParticiple, sends } from './place-participle.ts';

/** Ties a verb to its subject and to the verb it depends on. */
export function placeVerb(state: WalkState, verb: VerbPhrase, at: number): void {
  if (verb.shape === 'infinitive') placeInfinitive(state, verb, at);
  else if (verb.shape === 'ing' || verb.shape === 'participle') {
    if (!gappedPassive(state, verb, at)) placeParticiple(state, verb, at);
  } else placeFinite(state, denied(state, verb, at) ? { ...verb, negated: true } : verb, at);
  state.lastGroup = undefined;
  state.pending = undefined;
  state.commaBefore = false;
  state.preposition = undefined;
}

/** An infinitive is done by the one ordered or forced to it, else by the subject. */
function placeInfinitive(state: WalkState, verb: VerbPhrase, at: number): void {
  const { pending } = state;
  // `to meet two ships sent after him and to support the fort`: over a participle to the infinitive it is joined to.
  if (pending === 'coordinator' && state.open.kind === 'part' && state.open.last?.reduced === true) {
    const { parent } = state.open;
    if (parent?.last?.verb.shape === 'infinitive') state.open = parent;
  }
  const { open } = state;
  const governor = open.last;
  // `fit élever des redoutes, abattre les ponts et inonder la plaine`.
  if (pending !== undefined && governor?.verb.caused === true) {
    state.predicate({ ...verb, shape: 'finite', caused: true }, governor.subject, SHARED);
    return;
  }
  const joined = pending === 'coordinator' && governor?.verb.shape === 'infinitive';
  const subject = joined
    ? governor.subject
    : (intender(state, at) ?? (governor === undefined ? open.subject : controller(governor, verb)));
  const made = state.predicate(verb, subject ?? open.subject);
  made.governor = joined ? governor.governor : governor;
  if (open.verb === undefined && governor === undefined && open.subject === undefined)
    open.waiting.push(made);
  // `Ordered to retake the fort, the general ...`: both wait for the subject.
  else if (made.subject === undefined && governor?.subject === undefined && open.kind === 'part')
    open.parent?.waiting.push(made);
}

const hasGap = askedOfVerb(({ uses }) => uses.some(({ rest }) => rest.includes('~')));

/** Acts of those who send, whoever speaks for them. */
const TALKS: ReadonlySet<string> = new Set([
  'request',
  'demand',
  'propose',
  'negotiate',
  'protest',
  'agree',
  'sign_treaty',
]);
const talks = askedOfVerb(({ uses }) => uses.some(({ row }) => row !== undefined && TALKS.has(row.act)));

function controller(
  { object, subject, verb, adjuncts }: Predicate,
  { entry }: VerbPhrase,
): NounPhrase | undefined {
  // `furent les premiers à tirer`: what someone is said to be does nothing beside him.
  if (verb.entry === undefined || verb.be || !hasGap(verb.entry)) return subject;
  // `sent envoys to sue for peace`.
  if (entry !== undefined && talks(entry) && sends(verb.entry)) return subject;
  const uses = verb.entry.uses.filter(
    (use) =>
      use.rest.includes('~') &&
      (verb.inverts === true ||
        use.class === 'plan' ||
        use.class === 'factual' ||
        use.class === 'negating' ||
        use.class === 'try'),
  );
  if (uses.length === 0) return subject;
  // `ordonna à ses troupes d'attaquer`.
  if (verb.inverts === true)
    for (const { rest } of uses) {
      const told = rest[1] === '~' ? adjuncts.find((one) => one.preposition === rest[0]) : undefined;
      if (told !== undefined) return told.group;
    }
  const direct = verb.inverts !== true || uses.some(({ rest }) => rest[0] === '~');
  return object !== undefined && !verb.passive && direct ? object : subject;
}

function placeFinite(state: WalkState, verb: VerbPhrase, at: number): void {
  // `to surrender Azov, raze its forts and free the captives`.
  if (
    verb.form === 'base' &&
    verb.from === verb.at &&
    state.pending !== undefined &&
    state.open.last?.verb.shape === 'infinitive'
  ) {
    state.pending = 'coordinator';
    placeInfinitive(state, { ...verb, shape: 'infinitive' }, at);
    return;
  }
  if (invertedSpeech(state, verb, at)) {
    state.interrupted = state.open;
    state.beginMain('', verb.from);
    const made = state.predicate(verb, undefined);
    made.inverted = true;
    state.open.verb = made;
    return;
  }
  if (gappedPassive(state, verb, at) || asParticiple(state, verb, at) || asCaused(state, verb, at)) return;
  if (resumes(state)) {
    state.pending = 'coordinator';
    joinVerb(state, verb, at);
    return;
  }
  const { open } = state;
  if (open.verb === undefined && open.kind !== 'part') {
    asPredicate(state, verb);
    return;
  }
  const previous = state.elements[at - 1];
  // `the army, which the king had raised, attacked the town and burned it`: the clause around has no verb yet.
  const around =
    open.kind === 'rel' &&
    open.comma &&
    state.pending === 'comma' &&
    open.parent?.kind !== 'rel' &&
    open.parent?.verb === undefined &&
    open.parent?.subject !== undefined;
  if (around) {
    asSecond(state, verb, at);
    return;
  }
  if (
    state.pending === 'coordinator' ||
    (state.pending === 'comma' && previous?.kind === 'comma' && verbListGoesOn(state.elements, at))
  ) {
    joinVerb(state, verb, at);
    return;
  }
  asSecond(state, verb, at);
}

/**
 * `entered the town and in the days that followed murdered ...`, `but, when the guns fell silent, advanced`: a clause stands between
 * `and` and the verb it joins. It is left.
 */
function resumes(state: WalkState): boolean {
  const { open, pending } = state;
  const { parent } = open;
  if (open.kind === 'main' || open.after !== 'coordinator' || pending === 'coordinator') return false;
  if (open.kind !== 'part' && open.verb === undefined) return false;
  if (parent?.verb === undefined || (pending !== 'comma' && open.kind !== 'rel')) return false;
  state.open = parent;
  state.commaBefore = false;
  return true;
}

/** `made the Japanese leave`: the bare form is told of the object. */
function asCaused(state: WalkState, verb: VerbPhrase, at: number): boolean {
  const governor = state.open.last;
  const previous = memberAt(state.elements, at - 1);
  if (verb.form !== 'base' || governor?.object === undefined || state.pending !== undefined) return false;
  if (previous?.kind !== 'group' || previous.group !== governor.object) return false;
  if (governor.verb.entry?.uses.some((use) => use.class === 'factual' && use.rest.length === 0) !== true)
    return false;
  state.predicate(verb, governor.object).governor = governor;
  return true;
}

/** The finite verb of the clause. */
function asPredicate(state: WalkState, verb: VerbPhrase): void {
  const { open } = state;
  const subjects = open.fills === undefined || open.fills === 'subject';
  const stands = subjects ? open.antecedent : undefined;
  const made = state.predicate(verb, open.subject ?? stands);
  open.verb = made;
  const object = subjects ? open.subject !== undefined : open.fills === 'object' && !verb.passive;
  if (open.kind === 'rel' && object) {
    made.object ??= open.antecedent;
    verb.fronted = open.antecedent !== undefined && open.antecedent.kind !== 'text';
  }
  made.adjuncts.push(...state.leading);
  if (open.kind === 'main') state.leading = [];
  if (open.kind !== 'rel') state.remember(made.subject);
}

/** The nearest clause around that has its subject and waits for its verb. */
function unfinished({ open }: WalkState): WalkState['open'] | undefined {
  let one = open.parent;
  while (one !== undefined && (one.verb !== undefined || one.subject === undefined || one.kind === 'part'))
    one = one.parent;
  return one;
}

/** A finite verb where the clause has one already: that of the clause around, a participle, or one whose clause was not seen to open. */
function asSecond(state: WalkState, verb: VerbPhrase, at: number): void {
  const { elements, lastGroup, pending } = state;
  const { parent } = state.open;
  const around = pending === 'comma' ? unfinished(state) : undefined;
  if (around !== undefined) {
    state.open = around;
    around.verb = state.predicate(verb, around.subject);
    if (around.kind === 'main') state.remember(around.subject);
    return;
  }
  if (
    parent !== undefined &&
    parent.verb === undefined &&
    (parent.subject !== undefined || state.open.kind !== 'main')
  ) {
    state.open = parent;
    state.leave((one) => one.parent === undefined || (one.verb === undefined && one.kind !== 'part'));
    if (state.open.verb === undefined) {
      state.open.verb = state.predicate(verb, state.open.subject);
      state.remember(state.open.subject);
      return;
    }
  }
  const { open } = state;
  const first = open.verb;
  const previous = elements[at - 1];
  if (first !== undefined) {
    // `rejected the ceasefire proposed by ...`: the first verb has its object, so the second is a participle.
    const behind = elements[at + 1]?.kind;
    const filled = first.object !== undefined || (first.adjuncts.length > 0 && behind === 'preposition');
    if (verb.unsure && previous?.kind === 'group' && lastGroup !== undefined && filled) {
      state.reduced(verb, headOfList(lastGroup));
      return;
    }
    if (previous?.kind === 'comma' && open.kind === 'main') {
      const made = state.predicate(verb, first.subject, SHARED);
      // `was besieged, taken and its people ...`: the auxiliary of the first holds for the second.
      made.reduced =
        first.verb.passive &&
        verb.unsure &&
        verb.from === verb.at &&
        !isTimelessGroup(elements[at + 1]) &&
        !happens(verb);
      return;
    }
    const told = first.subject?.pronoun === true;
    if (first.verb.unsure && !told && !first.verb.passive && open.kind !== 'part' && !joined(state)) {
      // `the men captured on 5 May were shot`: the first one was a participle.
      first.reduced = true;
      open.verb = state.predicate(verb, open.subject);
      return;
    }
  }
  const object = open.last?.object;
  // `to meet two brigs sent after him`: nothing is told or known of them.
  const placed = verb.unsure && previous?.kind === 'group' && previous.group === object;
  if (placed && open.last !== undefined && !says(open.last) && elements[at + 1]?.kind === 'preposition') {
    state.reduced(verb, headOfList(object));
    return;
  }
  if (open.last !== undefined && object !== undefined && pending !== 'comma') {
    // `he knew the men had left`: what seemed the object is the subject of what is known.
    open.last.object = undefined;
    state.begin('sub', THAT, verb.from);
    state.open.subject = object;
    state.open.verb = state.predicate(verb, object);
    return;
  }
  const made = state.predicate(verb, open.subject ?? open.antecedent, 'far from its subject');
  open.verb ??= made;
}
