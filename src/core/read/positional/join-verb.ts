import { actById } from '../../languages/acts.ts';
import { askedOfVerb } from '../lexicon/asked-once.ts';
import { SHARED } from '../lowers.ts';
import { THAT, type WalkState } from './clause-state.ts';
import { isTimelessGroup } from './element-order.ts';
import type { VerbPhrase } from './elements.ts';
import { happens } from './past-participle.ts';

/** Leaves clauses whose subject does not agree in number with a joined verb, when one around does: `when trenches were dug and was relieved`. */
function disagreeing(state: WalkState, { plural }: VerbPhrase): void {
  if (plural === undefined) return;
  const fits = ({ verb }: WalkState['open'], sure: boolean): boolean => {
    const subject = verb?.subject;
    if (subject === undefined) return false;
    const many = subject.joined.length > 0 ? true : subject.plural;
    return sure ? many === plural || (many === undefined && !plural) : many !== !plural;
  };
  if (state.open.verb === undefined || fits(state.open, false)) return;
  for (let one = state.open.parent; one !== undefined; one = one.parent)
    if (fits(one, true)) {
      state.open = one;
      return;
    }
}

/** `says that the besiegers lost 1,100 men, and adds that ...`: who says on is the one who said. */
function saysOn(state: WalkState, { entry }: VerbPhrase): void {
  const { open } = state;
  const around = open.parent?.verb;
  if (open.kind !== 'sub' || open.opener !== THAT || open.verb === undefined || entry === undefined) return;
  if (around?.verb.entry === undefined || !speaks(entry) || !speaks(around.verb.entry)) return;
  state.open = open.parent as typeof open;
}

/** Whether a verb by itself tells that somebody says, denies or charges something. */
const speaks = askedOfVerb(({ uses }) =>
  uses.some(
    (use) =>
      (use.class === 'say' && (use.rest.length === 0 || use.rest[0] === '~')) ||
      (use.class === 'doubts' && use.rest.length === 0),
  ),
);

/** Acts of going somewhere that nobody has done to him. */
const GOES: ReadonlySet<string> = new Set(['advance', 'withdraw', 'arrive', 'flee']);

/** Whether a verb tells that one goes somewhere, and by itself not that others are sent, driven or hurt. */
const goes = ({ entry }: VerbPhrase): boolean => entry !== undefined && goesItself(entry);
const goesItself = askedOfVerb(({ uses }) => {
  let found = false;
  for (const { row, rest } of uses) {
    if (row === undefined || rest.length > 1) continue;
    if (rest.length === 0 && (row.act === 'deploy' || actById.get(row.act)?.family === 'combat'))
      return false;
    found ||= GOES.has(row.act) && row.target !== undefined && row.target[0] !== 'object';
  }
  return found;
});

/** Whether the present clause already has a verb joined to its first. */
export const joined = ({ open, predicates }: WalkState): boolean =>
  open.verb !== undefined &&
  predicates.some((one) => one !== open.verb && one.clause === open.number && one.inferred === SHARED);

/** A verb joined to the one before: both share the subject, and the auxiliary of a passive. */
export function joinVerb(state: WalkState, verb: VerbPhrase, at: number): void {
  const { elements } = state;
  if (state.open.kind === 'part') state.leave((one) => one.kind !== 'part');
  // After `which ..., and` the clause around goes on; `who killed one, robbed another and fled` does not end.
  if (
    state.open.kind === 'rel' &&
    state.pending === 'coordinator' &&
    state.commaBefore &&
    !joined(state) &&
    state.open.comma &&
    state.open.parent?.verb !== undefined
  )
    state.leave((one) => one.kind !== 'rel');
  // `asked why they were not told and demanded`: an active verb goes on with the active one outside.
  const { open } = state;
  if (
    open.kind === 'sub' &&
    open.opener !== THAT &&
    open.verb?.verb.passive === true &&
    !verb.passive &&
    open.parent?.verb?.verb.passive === false
  )
    state.leave((one) => one.kind !== 'sub');
  // `attacked while the rest were crossing and took the bridge`: what goes on beside a deed is not joined to the next.
  const beside = state.open.kind === 'sub' && state.open.opener !== THAT ? state.open.verb?.verb : undefined;
  if (beside?.be && !beside.passive && beside.form === 'ing' && verb.form !== 'ing')
    if (verb.from === verb.at && state.open.parent?.verb?.verb.be === false) state.open = state.open.parent;
  saysOn(state, verb);
  disagreeing(state, verb);
  const twin = state.open.verb;
  if (twin === undefined) {
    state.open.verb = state.predicate(verb, state.open.subject);
    return;
  }
  // `would cross the river and attack the camp`: the modal holds for both.
  const led = verb.form === 'base' && verb.from === verb.at && twin.verb.form === 'base';
  const { last } = state.open;
  const verbBefore = elements[at - 2];
  const made = state.predicate(
    led ? { ...verb, modality: twin.verb.modality, negated: verb.negated || twin.verb.negated } : verb,
    twin.subject,
    SHARED,
  );
  // `killed, wounded or captured 520 men`: the object stands behind the last.
  if (
    last !== undefined &&
    last.object === undefined &&
    last.adjuncts.every((one) => one.at < last.verb.at) &&
    verbBefore?.kind === 'verb' &&
    verbBefore.verb.at === last.verb.at &&
    (state.pending === 'coordinator' || elements[at + 1]?.kind === 'coordinator')
  )
    state.joinedVerbs.push([last, made]);
  // `was attacked by the Turks and defended by the Poles`; but `was tortured and died`.
  // `were tried and shot the next morning`: when, not whom.
  // `was evacuated to Egypt and returned to his unit`: he went himself.
  if (twin.verb.passive && verb.unsure && !isTimelessGroup(elements[at + 1]) && !happens(verb) && !goes(verb))
    made.reduced = true;
}
