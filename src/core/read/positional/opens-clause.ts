import { askedOfVerb } from '../lexicon/asked-once.ts';
import type { VerbClass } from '../lexicon/claim-senses.ts';
import { type Predicate, THAT, type WalkState } from './clause-state.ts';
import { finiteLater, isTimelessGroup } from './element-order.ts';
import type { NounPhrase } from './elements.ts';

const SAYS: readonly VerbClass[] = ['say', 'adopts', 'doubts', 'plan'];
/** Whether a clause may stand right behind the verb, without `that`. */
export const says = ({ verb }: Predicate): boolean => verb.entry !== undefined && governsClause(verb.entry);
const governsClause = askedOfVerb(({ uses }) =>
  uses.some((use) => use.rest.length === 0 && use.class !== undefined && SAYS.includes(use.class)),
);

/** Behind the verb, with a verb of its own to come: the subject of a clause inside, beside, or around. */
export function opensClause(state: WalkState, group: NounPhrase, at: number, from: number): boolean {
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
    // `When the rebels took the village the garrison fled`: what stands before another subject is the object.
    const next = elements[at + 1];
    const another = isTimelessGroup(next) && next?.kind === 'group' && !next.group.measure;
    if (another && closedLead(state, at + 1) !== undefined) return false;
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
    const main = closedLead(state, at);
    if (main !== undefined) {
      state.open = main;
      state.subject(group);
      return true;
    }
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
  // `To take the village, the rebels burned the mill`: what leads waits for its subject.
  if (open.kind === 'main' && open.verb === undefined && open.subject === undefined && pending === 'comma')
    if (leadsAlone(state)) {
      state.subject(group);
      return true;
    }
  state.sibling(from, at);
  state.open.subject = group;
  return true;
}

/** Whether what waits for a subject stands before all groups: `after the refusal to withdraw` waits for none. */
const leadsAlone = ({ open, groups }: WalkState): boolean => {
  const [first] = open.waiting;
  return first !== undefined && groups.every(({ from }) => from > first.verb.from);
};

/**
 * The clause of the sentence where one that leads has its object and no comma closes it: `After taking the village the rebels went home`, `To take
 * the village the rebels burned the mill`. Only where no other verb is to come: `the village the rebels had left` has its own.
 */
function closedLead({ open, elements }: WalkState, at: number): WalkState['open'] | undefined {
  const leads = open.kind === 'part' || (open.kind === 'sub' && open.opener !== THAT);
  const main = leads ? open.parent : open;
  if (main === undefined || main.kind !== 'main' || main.verb !== undefined || main.subject !== undefined)
    return undefined;
  if (!leads && main.waiting.length === 0) return undefined;
  const verb = elements.findIndex(
    (one, place) => place > at && one.kind === 'verb' && one.verb.shape === 'finite',
  );
  return verb < 0 || finiteLater(elements, verb) ? undefined : main;
}
