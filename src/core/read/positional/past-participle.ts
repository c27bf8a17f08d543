import { actById } from '../../languages/acts.ts';
import { askedOfVerb } from '../lexicon/asked-once.ts';
import { memberAt } from '../member-at.ts';
import { headOfList, THAT, type WalkState } from './clause-state.ts';
import { finiteAhead, isBy, isTime } from './element-order.ts';
import type { VerbPhrase } from './elements.ts';
import { hadAlong } from './had-along.ts';

/** A form that looks like a past and is a participle: before its agent, or where nothing could be its subject. */
export function asParticiple(state: WalkState, verb: VerbPhrase, at: number): boolean {
  if (!verb.unsure) return false;
  const { elements, open, lastGroup, pending } = state;
  const previous = memberAt(elements, at - 1);
  const next = elements[at + 1];
  // `another force called the Don Army attacked ...`.
  if (
    previous?.kind === 'group' &&
    lastGroup !== undefined &&
    next?.kind === 'group' &&
    verb.entry !== undefined &&
    names(verb.entry) &&
    finiteAhead(elements, at + 2)
  ) {
    state.reduced(verb, headOfList(lastGroup));
    return true;
  }
  // `countries threatened by insurgents`: the clause has its verb or one is to come.
  if (
    (previous?.kind === 'group' || (previous?.kind === 'adverb' && elements[at - 2]?.kind === 'group')) &&
    lastGroup !== undefined &&
    isBy(next) &&
    !isTime(elements[at + 2]) &&
    (open.verb !== undefined || open.kind === 'part' || finiteAhead(elements, at + 1))
  ) {
    state.reduced(verb, headOfList(lastGroup));
    return true;
  }
  // `but with his army destroyed, the khan ...`: what one had along at the head of the clause.
  const head = memberAt(elements, at - 3)?.kind;
  const leads =
    head === undefined || head === 'comma' || head === 'coordinator' || head === 'stop' || head === 'time';
  const ends =
    next === undefined ||
    next.kind === 'comma' ||
    next.kind === 'stop' ||
    next.kind === 'coordinator' ||
    isBy(next);
  if (leads && ends && lastGroup !== undefined && hadAlong(elements, at) && !happens(verb)) {
    state.reduced(verb, headOfList(lastGroup));
    return true;
  }
  // `a corporal killed and five men wounded`: what is told of the group, when nothing is killed.
  const alone =
    next === undefined ||
    next.kind === 'stop' ||
    next.kind === 'comma' ||
    next.kind === 'coordinator' ||
    next.kind === 'close';
  const fresh =
    open.verb === undefined && open.last?.reduced !== true
      ? open.kind === 'main' || open.opener === THAT
      : open.last?.reduced === true ||
        // `300 had been killed and 70 captured`.
        (open.last?.verb.passive === true && !open.last.reduced && elements[at - 2]?.kind === 'coordinator');
  const listed =
    next?.kind === 'coordinator' || next?.kind === 'comma' ? groupBehind(elements, at + 2) : true;
  if (
    verb.state === true &&
    suffered(verb) &&
    alone &&
    fresh &&
    listed &&
    previous?.kind === 'group' &&
    lastGroup !== undefined &&
    !happens(verb)
  ) {
    state.reduced(verb, headOfList(lastGroup));
    return true;
  }
  // `8,200 men killed or wounded`: joined to a participle.
  const twin = open.last;
  if (
    pending === 'coordinator' &&
    twin?.reduced === true &&
    !happens(verb) &&
    twin.subject !== undefined &&
    elements[at - 2]?.kind === 'verb' &&
    twin.verb.to >= (previous?.from ?? 0)
  ) {
    state.reduced(verb, twin.subject);
    return true;
  }
  // `the division, 7,000 strong and supported by tanks, attacked`; `the army, defeated at Kolin, withdrew`.
  if (
    pending !== undefined &&
    open.kind === 'main' &&
    open.verb === undefined &&
    open.subject !== undefined &&
    (isBy(next)
      ? elements.slice(at + 1).some((one) => one.kind === 'verb' && one.verb.shape === 'finite')
      : commaBefore(elements, at) && next?.kind !== 'group' && finiteBehindComma(elements, at))
  ) {
    state.reduced(verb, open.subject);
    return true;
  }
  // `On the order of the council, signed in March, the officers ...`.
  if (
    previous?.kind === 'comma' &&
    open.kind === 'main' &&
    open.verb === undefined &&
    open.subject === undefined &&
    lastGroup !== undefined &&
    next?.kind !== 'group' &&
    state.leading.length > 0
  ) {
    state.reduced(verb, headOfList(lastGroup));
    return true;
  }
  // `reached the roof but, pinned down from the flanks, had to leave it`.
  const inserted = previous?.kind === 'comma' && elements[at - 2]?.kind === 'coordinator';
  const own = open.verb?.subject ?? open.subject;
  if (inserted && own !== undefined && next?.kind !== 'group' && finiteBehindComma(elements, at)) {
    state.reduced(verb, own);
    return true;
  }
  // `the army withdrew across the river, pursued by cavalry`.
  if (
    commaBefore(elements, at) &&
    own !== undefined &&
    open.kind === 'main' &&
    open.verb?.verb.shape === 'finite' &&
    isBy(next) &&
    !isTime(elements[at + 2])
  ) {
    // `took the town, burned by the Turks`; but `crossed the moor, harried by the Swedes`.
    const behind = elements[at - 2]?.kind === 'group' && open.verb.object === lastGroup;
    const object = behind && !moves(open.verb.verb) ? lastGroup : own;
    state.reduced(verb, object ?? own);
    return true;
  }
  // `Supported by tanks, the infantry ...`.
  const opens = previous === undefined || previous.kind === 'quote' || previous.kind === 'stop';
  if (
    opens &&
    open.kind === 'main' &&
    open.verb === undefined &&
    open.subject === undefined &&
    // `Appointed governor of Natal, he ...`.
    (next?.kind !== 'group' || (next.group.kind === 'leader' && next.group.from === next.group.headAt)) &&
    pending === undefined
  ) {
    state.begin('part', '', verb.from);
    const made = state.predicate(verb, undefined, 'its subject follows');
    made.reduced = true;
    open.waiting.push(made);
    return true;
  }
  return false;
}

const names = askedOfVerb(({ uses }) => uses.some((use) => use.class === 'names'));

/** Whether a verb tells by itself only of going somewhere. */
const moves = ({ entry }: VerbPhrase): boolean => entry !== undefined && onlyMoves(entry);
const onlyMoves = askedOfVerb((entry) => {
  const uses = entry.uses.filter(({ rest, row }) => rest.length === 0 && row !== undefined);
  return uses.length > 0 && uses.every(({ row }) => actById.get(row?.act ?? '')?.family === 'movement');
});

/** Whether a comma stands before, an adverb or a time apart. */
const commaBefore = (elements: WalkState['elements'], at: number): boolean => {
  const { kind } = memberAt(elements, at - 1) ?? { kind: undefined };
  if (kind === 'comma') return true;
  if (kind !== 'adverb' && kind !== 'time') return false;
  // `, by now reduced to ...`.
  return (
    memberAt(elements, memberAt(elements, at - 2)?.kind === 'preposition' ? at - 3 : at - 2)?.kind === 'comma'
  );
};

/** Whether the next finite verb stands right behind a comma, with nothing but a participle's own words before it. */
function finiteBehindComma(elements: WalkState['elements'], from: number): boolean {
  for (let at = from + 1; at < elements.length; at++) {
    const { kind } = elements[at] as (typeof elements)[number];
    if (kind === 'comma') {
      const next = elements[at + 1];
      const verb = next?.kind === 'adverb' ? elements[at + 2] : next;
      if (verb?.kind === 'verb') return verb.verb.shape === 'finite';
      continue;
    }
    // `believed to be 500 strong`.
    const one = elements[at];
    if (one?.kind === 'verb' && one.verb.shape === 'infinitive') continue;
    if (
      kind !== 'group' &&
      kind !== 'preposition' &&
      kind !== 'adverb' &&
      kind !== 'time' &&
      kind !== 'coordinator'
    )
      return false;
  }
  return false;
}

/** Whether a group comes next, an adverb apart. */
const groupBehind = (elements: WalkState['elements'], at: number): boolean =>
  elements[elements[at]?.kind === 'adverb' ? at + 1 : at]?.kind === 'group';

/** Whether a verb tells an act that leaves so many killed, taken or destroyed. */
const suffered = ({ entry }: VerbPhrase): boolean => entry !== undefined && makesLosses(entry);
const makesLosses = askedOfVerb(
  ({ uses }) =>
    uses.every(({ row, rest }) => rest.length > 0 || row?.target?.[0] !== 'subject') &&
    uses.some(({ row, rest }) => {
      const role = rest.length === 0 && row !== undefined ? actById.get(row.act)?.figure?.target : undefined;
      return role !== undefined && role !== 'strength';
    }),
);

/** Whether a verb tells only what happens to its subject (`died`). */
export const happens = ({ entry }: VerbPhrase): boolean => entry !== undefined && onlyHappens(entry);
const onlyHappens = askedOfVerb((entry) => {
  const uses = entry.uses.filter((use) => use.rest.length === 0 && use.row !== undefined);
  return uses.length > 0 && uses.every((use) => use.row?.target?.[0] === 'subject');
});
