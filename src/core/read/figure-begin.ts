import { actById } from '../languages/acts.ts';
import type { ClauseInput, Clauses, Token, TokenGroup } from './claim-tokens.ts';
import type { Range } from './clause.ts';
import { along } from './figure-along.ts';
import { type Draft, holds, MEASURES, THINGS } from './figure-draft.ts';
import { byHead } from './figure-head.ts';
import { countedThing } from './figure-object.ts';
import { ownerOf } from './figure-owner.ts';
import { statesBefore, statesBehind } from './figure-roles.ts';
import { bySlot } from './figure-slots.ts';
import type { NumberPhrase } from './number-phrases.ts';

export function draftOf(input: ClauseInput, clauses: Clauses, number: NumberPhrase): Draft {
  const { tokens } = input;
  const group = innermost(clauses.groups, number);
  const thing = countedThing(input, number, group);
  const states = statesBehind(input, number.outerTo, thing.at);
  const end = Math.max(number.outerTo, thing.at + 1, states.to);
  const draft: Draft = {
    number,
    group,
    thing,
    object: thing.object,
    roles: [],
    roleFrom: 'none',
    whose: undefined,
    whoseFrom: 'none',
    by: undefined,
    modality: 'act',
    clause: clauseAround(clauses, tokens, number),
    partOf: undefined,
    denied: false,
    end,
    inferred: [],
  };
  if (thing.object !== undefined && MEASURES.has(thing.object)) {
    draft.roles = ['measure'];
    draft.roleFrom = 'word';
  }
  const own = ownerOf(input, clauses, number, group, thing.at);
  if (own !== undefined) {
    draft.whose = own;
    draft.whoseFrom = 'word';
  }
  if (states.roles.length > 0 && draft.roleFrom === 'none') {
    draft.roles = states.roles;
    // `2,000 prisoners were shot`: what became of them counts, not the noun.
    draft.roleFrom = states.to === thing.at + 1 && thing.subset === 'prisoner' ? 'head' : 'word';
  } else if (draft.roleFrom === 'none') {
    const before = statesBefore(input, number.outerFrom);
    if (before.length > 0) {
      draft.roles = before;
      draft.roleFrom = 'word';
    }
  }
  if (draft.object !== undefined && THINGS.has(draft.object))
    draft.roles = [
      ...new Set(draft.roles.map((role) => (role === 'killed' || role === 'casualties' ? 'lost' : role))),
    ].sort();
  // `247 of its 673 men`: the second figure is the whole the first is taken from.
  if (wholeBehind(input, number)) {
    draft.roles = ['strength'];
    draft.roleFrom = 'word';
  }
  byHead(input, clauses, draft);
  bySlot(input, clauses, draft);
  along(input, clauses, draft);
  if (number.hedged && draft.modality === 'act') draft.modality = 'hedged';
  draft.denied = deniedBefore(input, number.outerFrom);
  if (draft.whose === undefined) apposed(input, clauses, draft);
  // How far: who advanced or stood so far.
  if (draft.roles[0] === 'measure' && draft.by === undefined && draft.object === 'distance') {
    const mover = clauses.frames.find(
      (one) =>
        one.clause.start <= number.start &&
        one.clause.end >= number.end &&
        one.voice === 'active' &&
        (actById.get(one.act)?.family === 'movement' || one.act === 'attack') &&
        one.agent !== undefined,
    )?.agent;
    const standing = clauses.counts.find(
      (one) => one.roles[0] === 'measure' && holds(one.figure, number),
    )?.other;
    const side =
      mover ??
      (standing !== undefined &&
      (standing.kind === 'formation' || standing.kind === 'state' || standing.kind === 'person')
        ? standing
        : undefined);
    if (side !== undefined && !holds(side, number)) draft.by = side;
  }
  const ground = groundBehind(input, clauses, draft);
  if (ground !== undefined) draft.where = ground;
  if (
    draft.object === undefined &&
    draft.roles.some(
      (role) => role !== 'measure' && role !== 'other' && role !== 'damaged' && role !== 'lost',
    )
  )
    draft.object = 'person';
  return draft;
}

/** `The Zulus, some 20,000 strong, ...`; `the insurgents, estimated at 5,000, ...`. */
function apposed({ tokens }: ClauseInput, clauses: Clauses, draft: Draft): void {
  const { outerFrom } = draft.number;
  if (tokens[outerFrom - 1]?.info.surface !== ',') return;
  const strong = draft.roles[0] === 'strength' && draft.roleFrom === 'word';
  const reckoned =
    draft.roleFrom === 'none' && draft.object === undefined && tokens[outerFrom]?.info.verb === true;
  if (!strong && !reckoned) return;
  const named = clauses.groups.find((one) => one.to === outerFrom - 1);
  if (named === undefined) return;
  if (reckoned) {
    if (named.kind !== 'person' && named.kind !== 'formation') return;
    draft.roles = ['strength'];
    draft.roleFrom = 'slot';
  }
  draft.whose = named;
  draft.whoseFrom = 'word';
}

/** Ground told right behind a figure: `650 feet inside Soviet territory`, `190,000 in Nishapur`. */
function groundBehind({ tokens }: ClauseInput, clauses: Clauses, { end }: Draft): TokenGroup | undefined {
  const preposition = tokens[end];
  if (
    preposition === undefined ||
    !preposition.info.preposition ||
    preposition.info.ofWord ||
    preposition.time >= 0
  )
    return undefined;
  const group = clauses.groups.find((one) => one.from === end + 1);
  if (group === undefined || group.pronoun === true) return undefined;
  return group.kind === 'place' ||
    group.kind === 'border' ||
    group.kind === 'state' ||
    (group.kind === undefined && (tokens[group.headAt] as Token).name >= 0)
    ? group
    : undefined;
}

/** The smallest group that holds the number. */
function innermost(groups: readonly TokenGroup[], number: NumberPhrase): TokenGroup | undefined {
  let best: TokenGroup | undefined;
  for (const group of groups) {
    if (group.from > number.from) break;
    if (group.to >= number.to && (best === undefined || group.to - group.from <= best.to - best.from))
      best = group;
  }
  return best;
}

function clauseAround(clauses: Clauses, tokens: readonly Token[], number: NumberPhrase): Range {
  let best: Range | undefined;
  for (const clause of clauses.clauses)
    if (
      clause.start <= number.start &&
      clause.end >= number.end &&
      (best === undefined || clause.end - clause.start <= best.end - best.start)
    )
      best = clause;
  return best ?? { start: (tokens[0] as Token).start, end: (tokens[tokens.length - 1] as Token).end };
}

/** Whether a number stands behind another one and `of`. */
function wholeBehind({ tokens, numbers }: ClauseInput, number: NumberPhrase): boolean {
  let at = number.outerFrom - 1;
  while (at >= 0 && ((tokens[at] as Token).info.determiner || (tokens[at] as Token).info.possessive)) at--;
  return at >= 0 && (tokens[at] as Token).info.ofWord && numbers.some((one) => one.outerTo === at);
}

function deniedBefore({ tokens, lexicon }: ClauseInput, at: number): boolean {
  for (let back = 1; back <= 3; back++) {
    const token = tokens[at - back];
    if (token === undefined) return false;
    if (back === 1 && token.info.has('denies')) return true;
    if (token.info.begin.length === 0) continue;
    if (
      lexicon
        .phrases(token.info.begin, (offset) => tokens[at - back + offset]?.info.folded)
        .some((match) => match.length === back && match.values.some((sense) => sense.tag === 'denies'))
    )
      return true;
  }
  return false;
}
