import { isCivilian } from '../../model/civilians.ts';
import type { CountedRole } from '../../model/quantity.ts';
import type { Range } from '../clause.ts';
import type { ClauseInput, Clauses, Token } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import type { NumberPhrase } from '../numbers/number-phrases.ts';
import { aboard } from './aboard.ts';
import { aboardAhead } from './aboard-ahead.ts';
import { amountAhead } from './amount-ahead.ts';
import { besideBody } from './beside-body.ts';
import { besideLeader } from './beside-leader.ts';
import { MEASURES, THINGS } from './counted-kinds.ts';
import { along } from './figure-along.ts';
import {
  amongBody,
  apposed,
  deniedBefore,
  groundBehind,
  onSide,
  peopleTold,
  renamed,
  strong,
  whoCovered,
} from './figure-beside.ts';
import { tagged } from './figure-bracket.ts';
import type { Draft } from './figure-draft.ts';
import { byHead, byUnit, ofUnit } from './figure-head.ts';
import { countedThing } from './figure-object.ts';
import { ownerOf } from './figure-owner.ts';
import { headRoles, type StateWords, statesBefore, statesBehind } from './figure-roles.ts';
import { bySlot } from './figure-slots.ts';
import { ofBody, ofOwnKind, ofOwnSide, robbed, underHeading, underUnit } from './figure-under.ts';
import { opensWhole, wholeBehind } from './figure-whole.ts';
import { foundAmong } from './found-among.ts';
import { fromSide } from './from-side.ts';
import { innermost } from './innermost.ts';
import { insideBody } from './inside-body.ts';
import { mustered } from './mustered.ts';
import { ofNamedBody } from './named-body.ts';
import { ofAhead } from './of-ahead.ts';
import { peopleCounted } from './people-counted.ts';

/*
 * What one number counts, as far as its own clause says, from near to far: the words of its group, the noun that heads it, the slot of
 * the verb it fills, and what stands beside it. What is still open then may come from the figure before.
 */

/** A draft before anything but its own noun is looked at, and the state words behind it. */
export interface BegunFigure {
  readonly draft: Draft;
  readonly states: StateWords;
}

/** The numbers of a sentence, each with its own noun. */
export const begunFigures = (input: ClauseInput, clauses: Clauses): readonly BegunFigure[] =>
  input.numbers.map((number) => begun(input, clauses, number));

/** The words of the group a number stands in, and the noun that heads it. */
export function ofOwnWords(input: ClauseInput, clauses: Clauses, { draft, states }: BegunFigure): void {
  byWords(input, clauses, draft, states);
  ofAhead(input, clauses, draft);
  amountAhead(input, clauses, draft);
  peopleCounted(input, clauses, draft);
  byHead(input, clauses, draft);
  ofUnit(input, clauses, draft);
  const behind = input.tokens[draft.number.outerTo];
  // `of the 19,000 who answered the roll`.
  if (draft.object === undefined && behind?.info.relative === true && behind.info.has('personal'))
    draft.object = 'person';
}

/** The slots of verbs it fills. */
export function ofSlots(input: ClauseInput, clauses: Clauses, draft: Draft): void {
  bySlot(input, clauses, draft);
  lossesCounted(input, draft);
  along(input, clauses, draft);
  ofOwnKind(input, draft);
  byUnit(input, clauses, draft);
}

/** What stands beside it. `untrue`: what the sentence calls false. */
export function ofWhatStandsBeside(
  input: ClauseInput,
  clauses: Clauses,
  draft: Draft,
  untrue: Range | undefined,
): void {
  const { number } = draft;
  if (draft.roleFrom === 'none' && opensWhole(input, number.outerFrom) && countable(draft))
    told(draft, ['strength']);
  if (draft.roleFrom === 'none' && aboard(input, draft)) told(draft, ['strength']);
  if (number.hedged && draft.modality === 'act') draft.modality = 'hedged';
  draft.denied =
    deniedBefore(input, number.outerFrom) ||
    (untrue !== undefined && number.start >= untrue.start && number.end <= untrue.end);
  if (draft.whose === undefined) besideLeader(input, clauses, draft);
  if (draft.whose === undefined) mustered(input, clauses, draft);
  if (draft.whose === undefined) apposed(input, clauses, draft);
  if (draft.whose === undefined) strong(input, clauses, draft);
  if (draft.whose === undefined) peopleTold(input, clauses, draft);
  if (draft.whose === undefined) renamed(input, clauses, draft);
  if (draft.whose === undefined) besideBody(input, clauses, draft);
  if (draft.whose === undefined) aboardAhead(input, clauses, draft);
  if (draft.whose === undefined) fromSide(input, clauses, draft);
  if (draft.whose === undefined) onSide(input, clauses, draft);
  if (draft.whose === undefined) amongBody(input, clauses, draft);
  if (draft.whose === undefined) underUnit(input, clauses, draft);
  if (draft.whose === undefined) robbed(input, clauses, draft);
  if (draft.whose === undefined) ofBody(input, clauses, draft);
  if (draft.whose === undefined) underHeading(input, clauses, draft);
  if (draft.whose === undefined) ofOwnSide(input, draft);
  ofNamedBody(input, draft);
  if (draft.object === 'distance') draft.by ??= whoCovered(clauses, draft);
  tagged(input, clauses, draft);
  const ground = groundBehind(input, clauses, draft);
  if (ground !== undefined) draft.where = ground;
  if (draft.object === undefined && draft.roles.some((role) => ofPeople(draft, role))) {
    draft.object = 'person';
    if (!bare(draft) && draft.thing.at < 0 && !toldState(input, draft))
      draft.inferred.push('what it counts: a word that is not known');
  }
  saidToBe(input, draft);
}

/** `of whom nine were women`: what so many were is said of them by a verb. */
function saidToBe({ tokens }: ClauseInput, draft: Draft): void {
  const { thing, number, object } = draft;
  if (object !== undefined && object !== 'person') return;
  if (thing.subset !== undefined || tokens[number.outerTo]?.info.be !== true) return;
  const said = tokens[number.outerTo + 1]?.info.sense('subset');
  if (said?.object !== 'person' || !isCivilian(said.key)) return;
  draft.thing = { ...thing, subset: said.key };
  draft.object = 'person';
}

/** `with only 40 losses`: the noun that is counted tells what became of them. */
function lossesCounted({ tokens }: ClauseInput, draft: Draft): void {
  const at = draft.thing.at;
  if (draft.roleFrom !== 'none' || at < draft.number.outerTo) return;
  const roles = headRoles(tokens[at] as Token);
  if (roles.length === 1 && roles[0] === 'casualties') told(draft, roles);
}

function begun(input: ClauseInput, clauses: Clauses, number: NumberPhrase): BegunFigure {
  const group = innermost(clauses.groups, number);
  const thing = countedThing(input, number, group);
  const states = statesBehind(input, number.outerTo, thing.at);
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
    clause: clauseAround(clauses, input.tokens, number),
    partOf: undefined,
    denied: false,
    end: Math.max(number.outerTo, thing.at + 1, states.to),
    inferred: [],
  };
  return { draft, states };
}

function told(draft: Draft, roles: readonly CountedRole[], otherwise?: Draft['roleFrom']): void {
  if (otherwise !== undefined && roles.length === 0) return;
  draft.roles = roles;
  draft.roleFrom = 'word';
}

const isVerbOrAdverb = (token: Token | undefined): boolean =>
  token !== undefined && token.time < 0 && (token.info.verb || token.info.adverb) && !token.info.noun;

/** `Of the wounded 214 were Hessians`: the state of those that so many are taken from. */
function amongStates(
  { tokens, language }: ClauseInput,
  clauses: Clauses,
  at: number,
): readonly CountedRole[] {
  // `среди убитых опознали двух офицеров`: the verb may stand between.
  const first = language.declension === undefined ? at : Math.max(0, at - 3);
  let end = at;
  while (end > first && isVerbOrAdverb(tokens[end - 1])) end--;
  const group = clauses.groups.find((one) => one.to === end && one.numbers.length === 0);
  if (group === undefined || (tokens[group.headAt] as Token).info.role !== true) return [];
  const before = memberAt(tokens, group.from - 1);
  const opens = memberAt(tokens, group.from - 2);
  if (language.verbs.amongPrepositions?.includes(before?.info.folded ?? '') !== true) return [];
  if (opens !== undefined && opens.kind !== 'mark' && !opens.info.coordinator) return [];
  return headRoles(tokens[group.headAt] as Token);
}

/** `из 300 человек погибло 198`: a state word between the whole and a figure of its own tells of that figure. */
function tellsOfPart(input: ClauseInput, { outerFrom }: NumberPhrase, from: number): boolean {
  if (!opensWhole(input, outerFrom)) return false;
  let at = from;
  while (input.tokens[at]?.info.adverb === true) at++;
  return input.numbers.some((one) => one.outerFrom <= at && one.outerTo > at);
}

/** `lost 22 of the 40 tanks committed`: that they were there is told of the whole, which has a number of its own. */
const tellsOfWhole = (
  { tokens, numbers }: ClauseInput,
  { number, thing }: Draft,
  { roles }: StateWords,
): boolean =>
  roles.length === 1 &&
  roles[0] === 'strength' &&
  tokens[number.outerTo]?.info.ofWord === true &&
  numbers.some(({ outerFrom, outerTo }) => outerFrom > number.outerTo && outerTo <= thing.at);

/** Role and owner by the words of the number's own group. */
function byWords(input: ClauseInput, clauses: Clauses, draft: Draft, states: StateWords): void {
  const { number, thing, group } = draft;
  const own = ownerOf(input, clauses, number, group, thing.at);
  // `утримували його 25 днів`: nobody owns a length of time.
  const lasting = thing.object === 'duration' && input.language.caseSyntax !== undefined;
  if (own !== undefined && !lasting) {
    draft.whose = own;
    draft.whoseFrom = 'word';
  }
  if (thing.object !== undefined && MEASURES.has(thing.object)) told(draft, ['measure']);
  else if (insideBody(input, clauses, draft)) told(draft, ['strength']);
  else if (
    states.roles.length > 0 &&
    !tellsOfPart(input, number, states.to) &&
    !tellsOfWhole(input, draft, states)
  ) {
    told(draft, states.roles);
    // `2,000 prisoners were shot`: what became of them counts, not the noun.
    const before = states.to === thing.at + 1;
    // `executed some 200 captured gendarmes`.
    const held = states.roles.length === 1 && states.roles[0] === 'captured';
    if (before && (thing.subset === 'prisoner' || held)) draft.roleFrom = 'head';
  } else {
    const before = statesBefore(input, number.outerFrom);
    const states = before.length > 0 ? before : foundAmong(input, clauses, draft);
    if (states.length > 0) told(draft, states);
    else told(draft, amongStates(input, clauses, number.outerFrom), draft.roleFrom);
  }
  if (draft.object !== undefined && THINGS.has(draft.object))
    draft.roles = [
      ...new Set(draft.roles.map((role) => (role === 'killed' || role === 'casualties' ? 'lost' : role))),
    ].sort();
  if (draft.object === 'other' && draft.thing.at >= 0 && input.language.caseSyntax !== undefined)
    draft.roles = draft.roles.map((role) => (role === 'killed' ? 'lost' : role)); // `5000 убитых лошадей`
  // `уничтожено 300 солдат`: men who are lost to the other side's fire are dead.
  if (draft.object === 'person' && draft.roles.length === 1 && draft.roles[0] === 'lost')
    draft.roles = ['killed'];
  if (draft.object === 'person' && draft.roles[0] === 'damaged') draft.roles = ['casualties']; // men who are hit
  // `247 of its 673 men`: the second figure is the whole the first is taken from.
  if (wholeBehind(input, number)) told(draft, [isCivilian(draft.thing.subset) ? 'other' : 'strength']);
  // `the 320-man garrison`: its strength, whatever became of it.
  const hyphen = input.tokens[number.outerTo];
  if (hyphen?.kind === 'mark' && /^[-‑]$/.test(hyphen.info.surface) && draft.object === 'person')
    if (draft.roles.length === 0 && group?.kind === 'formation') told(draft, ['strength']);
  // `all but 40 of the defenders were killed`: the others were.
  const before = memberAt(input.tokens, number.outerFrom - 1)?.info.folded ?? '';
  if (input.language.counted.exceptions?.includes(before) === true) told(draft, ['other']);
}

/** Whether a role without a noun is that of people: only men are wounded, and a bare number is most often one of men. */
function ofPeople(draft: Draft, role: CountedRole): boolean {
  if (role === 'measure' || role === 'damaged' || role === 'lost') return false;
  if (role === 'other') return draft.roleFrom === 'slot' && bare(draft);
  return role !== 'strength' || draft.roleFrom === 'word' || bare(draft);
}

/** Whether a number has no noun of its own, known or not. */
const bare = ({ group, number }: Draft): boolean => group === undefined || group.headAt < number.outerTo;

/** Whether the group of a number ends in a state: `400 killed`. */
const toldState = ({ tokens }: ClauseInput, { group }: Draft): boolean =>
  tokens[group?.headAt ?? -1]?.info.role === true;

/** Men or things, or a bare number that may be either. */
const countable = ({ object }: Draft): boolean =>
  object === undefined || object === 'person' || THINGS.has(object);

function clauseAround(clauses: Clauses, tokens: readonly Token[], number: NumberPhrase): Range {
  let best: Range | undefined;
  for (const clause of clauses.clauses) {
    if (clause.start > number.start || clause.end < number.end) continue;
    if (best === undefined || clause.end - clause.start <= best.end - best.start) best = clause;
  }
  return best ?? { start: (tokens[0] as Token).start, end: (tokens[tokens.length - 1] as Token).end };
}
