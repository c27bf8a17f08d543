import { actById } from '../../languages/acts.ts';
import { askedOfVerb } from '../lexicon/asked-once.ts';
import { SHARED } from '../lowers.ts';
import { memberAt } from '../member-at.ts';
import { headOfList, type Open, type Predicate, type WalkState } from './clause-state.ts';
import type { Element, NounPhrase, VerbPhrase } from './elements.ts';
import { hadAlong } from './had-along.ts';

/**
 * Ties a gerund or participle to the one who does it: the noun it stands behind, the object of the verb before (`prevented them from
 * landing`), or the subject of the clause it hangs on, which may still be to come.
 */
export function placeParticiple(state: WalkState, verb: VerbPhrase, at: number): void {
  const by = memberAt(state.elements, at - 1);
  // `punished villages that were suspected of treason by burning them`: means belong to the one who acts.
  if (verb.shape === 'ing' && by?.kind === 'preposition' && by.by) leavePassive(state);
  // `seeing that the Danes were near and not wanting to fight, he ...`: over the clause inside to the gerund it is joined to.
  const outer = state.open.kind === 'sub' && state.pending === 'coordinator' ? state.open.parent : undefined;
  if (verb.shape === 'ing' && outer?.kind === 'part' && outer.last?.verb.shape === 'ing') state.open = outer;
  const { elements, open, pending, lastGroup } = state;
  const previous = memberAt(elements, at - 1);
  const governor = open.last;
  // `and` between two of a kind: the same hands.
  if (
    pending === 'coordinator' &&
    governor !== undefined &&
    governor.verb.shape === verb.shape &&
    !state.commaBefore
  ) {
    const made = state.predicate(verb, governor.subject, governor.inferred);
    made.governor = governor.governor;
    if (verb.passive && governor.reduced) made.reduced = true;
    // `killing or capturing all of them`.
    const alone = governor.object === undefined && !verb.passive && elements[at - 2]?.kind === 'verb';
    if (alone) state.joinedVerbs.push([governor, made]);
    return;
  }
  // `had captured the hill and taken 300 prisoners`: the auxiliary of the first holds for the second.
  if (
    pending !== undefined &&
    verb.shape === 'participle' &&
    governor?.verb.perfect === true &&
    !governor.verb.passive &&
    !governor.reduced &&
    takesObject(elements, at)
  ) {
    state.predicate({ ...verb, shape: 'finite', passive: false, perfect: true }, governor.subject);
    return;
  }
  // `fut destitué et arrêté`, `jugé, condamné et exécuté`: the same hands did it to the same.
  const listed = previous?.kind === 'coordinator' || previous?.kind === 'comma';
  if (
    pending !== undefined &&
    listed &&
    verb.passive &&
    governor?.verb.passive === true &&
    governor.verb.inverts === true
  ) {
    state.predicate({ ...verb, shape: 'finite', inverts: true }, governor.subject, SHARED);
    return;
  }
  const preposition =
    state.preposition?.word ?? (previous?.kind === 'preposition' ? previous.word : undefined);
  // `began attacking`.
  if (
    verb.shape === 'ing' &&
    preposition === undefined &&
    previous?.kind === 'verb' &&
    governor !== undefined
  ) {
    state.predicate(verb, governor.subject).governor = governor;
    return;
  }
  const behindNoun = previous?.kind === 'group' || previous?.kind === 'time' || previous?.kind === 'adverb';
  const noun =
    preposition === undefined &&
    behindNoun &&
    lastGroup !== undefined &&
    // `By June, with the Danes having been driven off`: the comma stands before `with`.
    (pending === undefined || hadAlong(elements, at)) &&
    // `entered Kentucky in May intending to ...`: over a day the participle goes with the one who acts.
    !(previous?.kind === 'time' && verb.shape === 'ing' && open.verb?.verb.passive === false) &&
    // `wasted an hour plundering the train`.
    !headOfList(lastGroup).measure &&
    !lastGroup.measure
      ? counts(verb) && lastGroup.parent?.joined.includes(lastGroup) === false
        ? lastGroup
        : agreeing(verb, lastGroup)
      : undefined;
  // `sent envoys round Greece asking for earth`: no ground asks.
  const done =
    noun !== undefined && onGround(elements, at, noun, verb) ? doerBefore(governor, noun) : undefined;
  // `found itself defending`: the reflexive is the subject.
  const itself = noun?.reflexive === true && governor?.object === noun;
  const owner = itself ? governor.subject : (done ?? noun);
  const told =
    governor?.object !== undefined &&
    governor.verb.entry?.uses.some(
      ({ rest }) => rest.length === 2 && rest[0] === '~' && rest[1] === preposition,
    ) === true
      ? governor.object
      : undefined;
  const shared =
    owner ??
    told ??
    (governor === undefined || governor.verb.shape === 'finite'
      ? (open.subject ?? open.antecedent ?? around(open))
      : governor.subject);
  const alone = standsAlone(state, verb, at);
  const opener = preposition ?? (previous?.kind === 'subordinator' ? previous.word : '');
  state.begin('part', opener, verb.from, noun, state.commaBefore);
  // `sent envoys around Greece asking for earth`: not what stands nearest.
  const doubted =
    noun !== undefined &&
    verb.shape === 'ing' &&
    governor !== undefined &&
    governor.object !== noun &&
    !alone;
  const why = doubted ? 'the noun it stands behind' : undefined;
  const made = state.predicate(verb, shared, owner === undefined ? 'subject of the clause it hangs on' : why);
  if (preposition !== undefined) made.governor = governor;
  made.reduced = verb.passive;
  if (shared === undefined) outermost(open).waiting.push(made);
}

/** `was hit while leading his men`: a clause without a subject of its own has that of the verb it stands behind. */
const around = ({ kind, verb, parent }: Open): NounPhrase | undefined =>
  kind === 'sub' && verb === undefined ? parent?.verb?.subject : undefined;

/** `they drew off, the enemy leaving 60 dead`: behind a whole clause and a comma a group with a gerund of its own. */
function standsAlone({ elements, open }: WalkState, { shape }: VerbPhrase, at: number): boolean {
  const before = memberAt(elements, at - 2);
  return (
    shape === 'ing' &&
    memberAt(elements, at - 1)?.kind === 'group' &&
    before?.kind === 'comma' &&
    open.kind === 'main' &&
    open.verb !== undefined &&
    elements[at + 1]?.kind !== 'comma'
  );
}

/** Whether a gerund stands behind a place that a preposition governs. */
function onGround(
  elements: readonly Element[],
  at: number,
  noun: NounPhrase,
  { shape }: VerbPhrase,
): boolean {
  const before = memberAt(elements, at - 2);
  if (shape !== 'ing' || before?.kind !== 'preposition' || before.of || before.by || before.along)
    return false;
  // `resulted in the region joining them`: the region does.
  if (elements[at - 3]?.kind === 'verb' && !noun.named) return false;
  return noun.kind === 'place' || noun.kind === 'border' || (noun.kind === undefined && noun.named);
}

/** Who does what a gerund behind a place tells: whoever was sent there, else who went. */
function doerBefore(governor: Predicate | undefined, ground: NounPhrase): NounPhrase | undefined {
  if (governor === undefined || governor.object === ground || governor.verb.passive) return undefined;
  const { object, subject, verb } = governor;
  const sent = object?.kind === 'person' || object?.kind === 'formation' || object?.kind === 'leader';
  return sent && verb.entry !== undefined && sends(verb.entry) ? object : subject;
}

/** Whether a verb by itself moves others. */
export const sends = askedOfVerb(({ uses }) =>
  uses.some(
    ({ row, rest }) =>
      rest.length === 0 &&
      row !== undefined &&
      actById.get(row.act)?.family === 'movement' &&
      (row.target === undefined || row.target.includes('object')),
  ),
);

/** Leaves relative clauses whose verb tells what is suffered or said to be, when the clause around tells a deed. */
function leavePassive(state: WalkState): void {
  let one = state.open;
  while (one.kind === 'part' && one.parent !== undefined) one = one.parent;
  const { parent } = one;
  if (one.kind !== 'rel' || one.verb?.verb.be !== true || parent?.verb === undefined) return;
  if (!parent.verb.verb.passive) state.open = parent;
}

/** `command of a force numbering 4,000`: what is so many is the nearest. */
const counts = ({ shape, entry }: VerbPhrase): boolean =>
  shape === 'ing' &&
  entry?.uses.some(({ count, rest }) => rest.length === 0 && count?.roles[0] === 'strength') === true;

/** Whether a group stands behind a verb, adverbs apart. */
function takesObject(elements: readonly Element[], at: number): boolean {
  let next = at + 1;
  while (elements[next]?.kind === 'adverb') next++;
  return elements[next]?.kind === 'group';
}

function outermost(one: Open): Open {
  let here = one;
  while (here.parent !== undefined && here.kind === 'part') here = here.parent;
  return here;
}

/** The noun a participle is told of: where it agrees with its noun in number, the nearest that fits, else the head of the list. */
const KEEPS: ReadonlySet<string> = new Set(['person', 'leader', 'formation', 'materiel', 'place', 'state']);

/** Whether a verb by itself tells of holding or guarding something, or of going somewhere. */
const keepsOff = askedOfVerb(({ uses }) =>
  uses.some(({ row, rest }) => {
    const act = rest.length === 0 ? row?.act : undefined;
    return (
      act === 'defend' || act === 'hold' || act === 'besiege' || actById.get(act ?? '')?.family === 'movement'
    );
  }),
);

function agreeing({ agrees: plural, shape, entry }: VerbPhrase, last: NounPhrase): NounPhrase {
  if (plural !== undefined)
    for (let one: NounPhrase | undefined = last; one !== undefined; one = one.parent)
      if (one.plural === plural && !one.parent?.joined.includes(one)) return one;
  const head = headOfList(last);
  // `the shelling of the forts guarding the strait`: no shelling guards.
  const keeps =
    shape === 'ing' && head.kind === 'event' && last.parent === head && !head.joined.includes(last);
  return keeps && last.kind !== undefined && KEEPS.has(last.kind) && entry !== undefined && keepsOff(entry)
    ? last
    : head;
}
