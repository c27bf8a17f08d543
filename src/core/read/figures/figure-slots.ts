import { actById } from '../../languages/acts.ts';
import { isCivilian } from '../../model/civilians.ts';
import type { CountedObject, CountedRole } from '../../model/quantity.ts';
import type { ClauseInput, Clauses, CountFrame, TokenFrame, TokenGroup } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import { THINGS } from './counted-kinds.ts';
import { applyCount } from './figure-counts.ts';
import { type Draft, holds, size } from './figure-draft.ts';
import { ownerOfHead } from './figure-head.ts';
import { priced } from './figure-price.ts';

/** Role and owner from the slot of an act or count frame the number stands in. */
export function bySlot(input: ClauseInput, clauses: Clauses, draft: Draft): void {
  const { number } = draft;
  if (priced(input, draft)) return;
  let frame: TokenFrame | undefined;
  let slot: 'agent' | 'target' = 'target';
  for (const one of clauses.frames) {
    for (const name of ['target', 'agent'] as const) {
      if (!holds(one[name], number) || roleIn(one, name) === undefined) continue;
      const narrower = size(one[name]) - size(frame?.[slot]);
      // Of two verbs with one object, what became of it counts before that it was there.
      const tells =
        frame !== undefined && roleIn(frame, slot) === 'strength' && roleIn(one, name) !== 'strength';
      if (narrower < 0 || (narrower === 0 && tells)) {
        frame = one;
        slot = name;
      }
    }
  }
  let count: CountFrame | undefined;
  for (const one of clauses.counts)
    if (holds(one.figure, number)) {
      const wider = size(one.figure) - size(count?.figure);
      // `brought 900 men to oppose them`: of two verbs with one figure the one that says whose they are.
      if (wider < 0 || (wider === 0 && (one.whose !== undefined || count?.whose === undefined))) count = one;
    }
  if (count?.assembles === true) draft.assembles = true;
  const measure = draft.roles[0] === 'measure';
  // `расстреляли офицеров, которые сдались`: what the clause around does to them comes first.
  const later =
    frame !== undefined &&
    slot === 'target' &&
    roleIn(frame, slot) !== 'strength' &&
    count !== undefined &&
    count.clause.start > number.end &&
    input.language.caseSyntax !== undefined;
  if (
    count !== undefined &&
    !later &&
    (count.roles[0] === 'measure') === measure &&
    (frame === undefined ||
      // `the troops stationed there surrendered`: what became of them counts before that they were there.
      (slot === 'agent' && roleIn(frame, slot) === 'strength') ||
      count.roles[0] !== 'strength')
  )
    applyCount(input, clauses, draft, count);
  if (frame !== undefined && !measure) {
    const role = roleIn(frame, slot) as CountedRole;
    // `сбили четыре машины`: what is shot down flies.
    if (frame.act === 'shoot_down' && slot === 'target' && isMachine(input, draft)) draft.object = 'aircraft';
    // `пішли на дно два панцерники`: what is sunk floats.
    if (frame.act === 'sink' && slot === 'target' && draft.object === 'vehicle') draft.object = 'ship';
    if (draft.thing.object === undefined || draft.thing.object === 'other') {
      // `shot down nine Messerschmitts`.
      const thing = THING_OF[frame.act];
      // Horses are killed too: only what no list knows is taken for men.
      const known = memberAt(input.tokens, draft.thing.at)?.info.has('object') === true;
      if (thing !== undefined && slot === 'target' && !(known && thing === 'person')) {
        draft.object = thing;
        // `shot down 23 Lancasters`: the name is that of the machine.
        if (thing !== 'person' && draft.whose?.from === number.outerTo && !isPeople(input, draft.whose)) {
          draft.whose = undefined;
          draft.whoseFrom = 'none';
          draft.inferred = [];
        }
      }
    }
    if (
      (draft.roleFrom === 'none' ||
        (draft.roleFrom === 'head' && role !== 'strength' && (captive(draft) || narrower(draft, slot)))) &&
      (draft.object === undefined || suits(role, draft.object))
    ) {
      draft.roles = [
        role === 'strength' && isCivilian(draft.thing.subset) ? 'other' : roleFor(role, draft.object),
      ];
      draft.roleFrom = 'slot';
      // `killed, wounded or captured some 520,000`: one object of several verbs.
      const same = clauses.frames.filter((one) => one[slot] === frame?.[slot] && one.voice === frame?.voice);
      const roles = same.flatMap((one) => roleIn(one, slot) ?? []).filter((one) => one !== 'strength');
      if (roles.length > 1 && draft.object !== undefined)
        draft.roles = [...new Set(roles.map((one) => roleFor(one, draft.object)))].sort();
    }
    // `sinking or capturing 200 ships`: what the one verb counts the other tells more of.
    if (count !== undefined && draft.roleFrom === 'slot' && draft.object !== undefined) {
      const told = clauses.frames.filter((one) => one[slot] === frame?.[slot] && one.voice === frame?.voice);
      const roles = told.flatMap((one) => roleIn(one, slot) ?? []).filter((one) => one !== 'strength');
      if (told.length > 1 && roles.length > 0)
        draft.roles = [
          ...new Set([...draft.roles, ...roles.map((one) => roleFor(one, draft.object))]),
        ].sort();
    }
    // `The garrison of 3,000 was put to the sword`: how many there were, and perhaps how many fell.
    if (draft.roleFrom === 'head' && draft.roles[0] === 'strength' && role !== 'strength')
      draft.inferred.push('what is done to the whole may have become of so many');
    if (draft.modality === 'act' && count?.denied !== true) draft.modality = frame.modality;
    draft.clause = frame.clause;
    // `annihilated a British column of 1,800 men`: whose men they are stands with the column.
    const outer = frame[slot];
    if (
      slot === 'target' &&
      role !== 'strength' &&
      draft.whose === undefined &&
      outer !== undefined &&
      outer.numbers.length === 0 &&
      outer.headAt < number.from &&
      outer.kind === 'formation'
    ) {
      draft.whose = ownerOfHead(input, outer) ?? outer;
      draft.whoseFrom = 'slot';
    }
    // `attacked the squadron, damaging two battleships`: those of the one attacked.
    if (slot === 'target' && role !== 'strength' && role !== 'captured' && draft.whose === undefined) {
      const victim = attackedBefore(clauses, frame);
      if (victim !== undefined) {
        draft.whose = victim;
        draft.whoseFrom = 'slot';
        draft.inferred.push('whose it is: the one the clause before acts on');
      }
    }
    // `was reinforced by 800 Cretans`.
    if (
      slot === 'agent' &&
      frame.act === 'reinforce' &&
      frame.voice === 'passive' &&
      draft.whose === undefined &&
      frame.target !== undefined
    ) {
      draft.whose = frame.target;
      draft.whoseFrom = 'slot';
    }
    if (slot === 'target' && frame.agent !== undefined) {
      if (role === 'strength') {
        // `выступила против 300 мятежников`, `attacked eleven guards`: not her own.
        const before = memberAt(input.tokens, number.outerFrom - 1)?.info.folded ?? '';
        const enemies = input.language.caseSyntax?.against?.includes(before) === true;
        if (draft.whose === undefined && !enemies && actById.get(frame.act)?.family !== 'combat') {
          draft.whose = frame.agent;
          draft.whoseFrom = 'slot';
        }
      } else draft.by = frame.agent;
    }
  }
}

/** Whether a group is headed by the name of a people. */
const isPeople = ({ tokens, names }: ClauseInput, { headAt }: TokenGroup): boolean =>
  memberAt(names, memberAt(tokens, headAt)?.name ?? -1)?.nameKind === 'demonym';

/** Whether what is counted is told by a word for machines of any sort. */
const isMachine = ({ language, tokens }: ClauseInput, { thing }: Draft): boolean =>
  language.counted.machines?.includes(memberAt(tokens, thing.at)?.info.folded ?? '') === true;

/** Whether those counted are prisoners, by their noun or by an attribute: what becomes of them then counts. */
const captive = ({ thing, roles }: Draft): boolean =>
  thing.subset === 'prisoner' || (roles.length === 1 && roles[0] === 'captured');

/** `losses: two officers and 37 men killed`: what is done to them says more than that they are casualties. */
const narrower = ({ roles }: Draft, slot: 'agent' | 'target'): boolean =>
  slot === 'target' && roles.length === 1 && roles[0] === 'casualties';

/** Whether a group may be fought: a body of men, a state, people. */
export const fights = ({ kind, plural }: NonNullable<TokenFrame['target']>): boolean =>
  kind === 'formation' || kind === 'state' || (kind === 'person' && plural === true);

/** Whom the clause that a participle hangs on attacks. */
function attackedBefore({ frames }: Clauses, { agent, trigger, inferred }: TokenFrame): TokenFrame['target'] {
  if (agent === undefined || inferred.length === 0) return undefined;
  const before = frames.findLast((one) => one.trigger.end <= trigger.start && one.agent === agent);
  const target = before?.target;
  if (before === undefined || target === undefined || target.pronoun === true || target.numbers.length > 0)
    return undefined;
  if (actById.get(before.act)?.family !== 'combat') return undefined;
  return fights(target) ? target : undefined;
}

/** Acts that are done to one kind of thing alone. */
const THING_OF: Readonly<Record<string, CountedObject>> = {
  shoot_down: 'aircraft',
  sink: 'ship',
  kill: 'person',
  wound: 'person',
  execute: 'person',
  massacre: 'person',
  assassinate: 'person',
  arrest: 'person',
  take_prisoner: 'person',
};

/** The role that a slot of an act gives. */
const roleIn = (frame: TokenFrame, slot: 'agent' | 'target'): CountedRole | undefined =>
  actById.get(frame.act)?.figure?.[slot];

/** A role fits the object it is given to: nobody sinks men, nobody wounds tanks. */
const suits = (role: CountedRole, object: CountedObject): boolean =>
  object === 'person'
    ? role !== 'damaged'
    : THINGS.has(object)
      ? true
      : object === 'place'
        ? role === 'lost' || role === 'damaged' || role === 'captured'
        : false;

const roleFor = (role: CountedRole, object: CountedObject | undefined): CountedRole =>
  object !== undefined && THINGS.has(object) && (role === 'killed' || role === 'casualties')
    ? 'lost'
    : object === 'person' && role === 'lost'
      ? 'killed'
      : role;
