import type { CountedObject, CountedRole } from '../../model/quantity.ts';
import type { ClauseInput, Clauses, Token } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import { changedFrom } from './changed-from.ts';
import { THINGS } from './counted-kinds.ts';
import { bracketed } from './figure-bracket.ts';
import { contrasted, ownVerb, setAgainst } from './figure-contrast.ts';
import { type Draft, holds } from './figure-draft.ts';
import { asBefore, facing, ownBetween, rolesTogether, setOwner } from './figure-gapped.ts';
import { priced } from './figure-price.ts';
import { countsSame, rivals } from './figure-rival.ts';
import { opensWhole } from './figure-whole.ts';
import { gappedSide } from './gapped-side.ts';
import { lastTold } from './last-told.ts';
import { measuredOn } from './measured-on.ts';
import { ofThose } from './of-those.ts';
import { takeOwner } from './owner-of.ts';

/** What becomes of men alone. */
const OF_MEN: ReadonlySet<CountedRole> = new Set<CountedRole>(['killed', 'wounded', 'sick']);

/** In a list a figure takes over what it does not say from the one before: `525 killed and 913 wounded`. */
export function inherit(input: ClauseInput, clauses: Clauses, drafts: readonly Draft[], draft: Draft): void {
  const owned = clauses.owned?.find(({ figure }) => holds(figure, draft.number));
  if (owned !== undefined && !owned.gapped) setOwner(draft, owned.whose);
  const last = lastTold(input, drafts, draft);
  if (facing(input, clauses, last, draft) || last === undefined) return;
  if (bracketed(input, clauses, drafts, draft)) return;
  const measure = draft.roles[0] === 'measure';
  // `41 aircraft were shot down, 26 of them transports`: what so many were is no other thing.
  const them = input.tokens[draft.number.outerTo]?.info.has('part') === true;
  if (them && last.object !== undefined && THINGS.has(last.object) && THINGS.has(draft.object ?? 'other'))
    draft.object = last.object;
  if (last.roles[0] === 'measure') measuredOn(input, last, draft);
  if (measure || last.roles[0] === 'measure') return;
  if (owned?.gapped === true && asBefore(input, clauses, drafts, draft, owned.whose)) return;
  const close = listed(input, last, draft);
  const cost = priced(input, draft);
  if (
    cost &&
    // `for the loss of six`: a word that fits men and things.
    (draft.roleFrom !== 'word' || draft.roles.every((role) => role === 'casualties' || role === 'lost')) &&
    draft.thing.at < 0 &&
    last.object !== undefined &&
    THINGS.has(last.object)
  ) {
    draft.object = last.object;
    draft.roles = ['lost'];
  }
  contrasted(input, clauses, last, draft);
  if (changedFrom(input, draft)) {
    const own = draft.whose;
    countsSame(input, last, draft);
    if (own !== undefined) draft.whoseFrom = 'word';
    return;
  }
  if (ofThose(input, draft) && saidBetween(clauses, last, draft)) {
    const told = drafts.findLast((one) => one.partOf === undefined && one.roles[0] !== 'measure');
    // Who tells it has none of them.
    if (input.tokens[draft.whose?.headAt ?? -1]?.info.has('source') === true) draft.whose = undefined;
    if (told?.object !== undefined) countsSame(input, told, draft);
    return;
  }
  if (rivals(input, clauses, drafts, draft)) return;
  if (!close) {
    // `of 50 bombers five were shot down`, `525 were killed; another account gives 650`: a bare number is of the kind told before.
    // `lost 117 of them`.
    const them = memberAt(input.tokens, draft.thing.at)?.info.pronoun === true;
    if ((draft.thing.at >= 0 && !them) || draft.group === undefined) return;
    const told = drafts.findLast((one) => one.roleFrom !== 'none' && one.object !== undefined);
    if (
      draft.roleFrom !== 'none' &&
      draft.roles[0] !== 'strength' &&
      told?.object !== undefined &&
      told.roles[0] !== 'measure'
    ) {
      // `their own dead numbered 900`, behind guns.
      if (
        draft.object === 'person' &&
        THINGS.has(told.object) &&
        draft.roles.some((role) => OF_MEN.has(role))
      )
        return;
      draft.object = told.object;
      if (draft.whose === undefined && told.whose !== undefined) takeOwner(draft, told);
      draft.inferred.push('what it counts is taken from the figure before');
    } else if (
      draft.roleFrom === 'none' &&
      draft.object === undefined &&
      (saidBetween(clauses, last, draft) || countsAgain(clauses, draft))
    )
      countsSame(input, last, draft);
    else if (draft.roleFrom === 'none' || draft.roles[0] === 'strength') again(input, drafts, draft);
    return;
  }
  if (draft.object === undefined) {
    draft.object = last.object;
    draft.thing = {
      ...draft.thing,
      ...(last.thing.subset === undefined ? {} : { subset: last.thing.subset }),
    };
  }
  if (
    draft.roleFrom === 'none' &&
    last.roleFrom !== 'none' &&
    draft.object !== undefined &&
    !doneToThem(clauses, last, draft)
  ) {
    const role = last.roles.map((one) =>
      THINGS.has(draft.object as CountedObject) && (one === 'casualties' || OF_MEN.has(one))
        ? 'lost'
        : draft.object === 'person' && one === 'lost'
          ? 'casualties'
          : one,
    );
    draft.roles = [...new Set(role)].sort();
    draft.roleFrom = 'list';
    draft.clause = last.clause;
    if (draft.modality === 'act') draft.modality = last.modality;
  }
  const side = gappedSide(input, clauses, last, draft);
  if (side !== undefined && draft.roleFrom === 'list') draft.roles = together(drafts, draft.roles);
  if (
    side !== undefined &&
    (draft.whose === undefined || draft.whoseFrom === 'slot') &&
    draft.roleFrom !== 'none'
  ) {
    draft.whose = side;
    draft.whoseFrom = 'slot';
  }
  if (
    draft.whose === undefined &&
    last.whose !== undefined &&
    draft.roleFrom !== 'none' &&
    !setAgainst(input, draft) &&
    !cost &&
    !ownBetween(input, last.end, draft.number.outerFrom) &&
    !ownVerb(input, clauses, last, draft)
  )
    takeOwner(draft, last);
  // `Israel lost 26 aircraft, the Arabs between them over 400`: another side stands between.
  if (draft.whoseFrom === 'list') {
    const other = clauses.groups.find(
      (one) =>
        one.from >= last.end &&
        one.to < draft.number.outerFrom &&
        one.numbers.length === 0 &&
        one.pronoun !== true &&
        (one.kind === 'formation' ||
          one.kind === 'state' ||
          (one.kind === 'person' && input.tokens[one.headAt]?.info.capital === true)) &&
        input.tokens[one.from - 1]?.info.preposition !== true,
    );
    if (other !== undefined) {
      draft.whose = other;
      draft.inferred.push('whose it is: the side named between two figures');
    }
  }
  const oneDeed = draft.roleFrom === 'list' || draft.clause.start === last.clause.start;
  if (!cost && draft.by === undefined && last.by !== undefined && draft.roleFrom !== 'none' && oneDeed)
    draft.by = last.by;
}

/** `чотирьох повішено, двох заслано`, `600 killed, while 8,000 fled`: of those who do or suffer something by a verb of their own nothing else is told. */
const doneToThem = ({ frames }: Clauses, last: Draft, { number }: Draft): boolean =>
  frames.some(
    ({ target, agent, trigger }) =>
      trigger.start > number.start &&
      ((holds(target, number) && !holds(target, last.number)) ||
        (holds(agent, number) && !holds(agent, last.number))),
  );

/** `The French lost 1,200 killed and 3,400 wounded, the Russians 9,000`: the second side's figure is of all that the first one lost. */
function together(drafts: readonly Draft[], roles: readonly CountedRole[]): readonly CountedRole[] {
  const last = drafts[drafts.length - 1] as Draft;
  let first = drafts.length - 1;
  while (first > 0 && drafts[first - 1]?.whose === last.whose && drafts[first - 1]?.clause === last.clause)
    first--;
  const told = rolesTogether(drafts, first);
  return told.length > roles.length ? told : roles;
}

/** `of the seven battalions two were still in hand`, `three of ours came back`: a bare number in a clause of its own is of the kind counted last. */
function again(input: ClauseInput, drafts: readonly Draft[], draft: Draft): void {
  const { tokens } = input;
  if (draft.roleFrom === 'none' ? draft.object !== undefined : draft.number.one && !bareOne(input, drafts))
    return;
  const told = drafts.findLast(
    ({ object }) => object === 'person' || (object !== undefined && THINGS.has(object)),
  );
  if (told === undefined || draft.number.value.lo > told.number.value.hi * 10) return;
  const next = tokens[draft.number.outerTo];
  if (next?.kind === 'word' && next.info.capital) return;
  // `of the 19,000 who answered the roll`: people, whatever was counted before.
  if (next?.info.has('personal') === true && told.object !== 'person') return;
  draft.object = told.object;
  if (told.thing.subset !== undefined) draft.thing = { ...draft.thing, subset: told.thing.subset };
  if (draft.whose === undefined && told.whose !== undefined) takeOwner(draft, told);
  draft.inferred.push('what it counts is taken from the figure before');
}

/** `Of the three corps only one was engaged`: a part of a whole told before, and no pronoun. */
const bareOne = (input: ClauseInput, drafts: readonly Draft[]): boolean => {
  const last = drafts[drafts.length - 1];
  return last !== undefined && opensWhole(input, last.number.outerFrom);
};

/** `the garrison was put at 4,000, but it amounted to 1,500`: a pronoun amounts to what was counted before. */
const countsAgain = ({ counts }: Clauses, { number }: Draft): boolean =>
  counts.some((one) => one.roles.length === 0 && one.other?.pronoun === true && holds(one.figure, number));

/** Whether someone else is cited between two figures. */
function saidBetween({ sayings }: Clauses, last: Draft, draft: Draft): boolean {
  return sayings.some(({ verb }) => verb.start >= last.number.end && verb.end <= draft.number.start);
}

/** Whether nothing but list words stands between two figures: no verb, no new clause. */
function listed({ tokens }: ClauseInput, last: Draft, draft: Draft): boolean {
  for (let at = last.end; at < draft.number.outerFrom; at++) {
    const token = tokens[at] as Token;
    const { info } = token;
    if (token.time >= 0) continue;
    if (token.kind === 'mark') {
      if (info.surface === ';' || info.surface === '.') return false;
      continue;
    }
    if (
      info.coordinator ||
      info.determiner ||
      info.adverb ||
      info.noun ||
      info.adjective ||
      info.preposition ||
      info.role ||
      info.has('part') ||
      info.has('total') ||
      token.name >= 0
    )
      continue;
    if (info.verb && !info.be) {
      // A verb of the same kind inside a list is its state word; any other opens a clause.
      // `sailed with 180 galleys, lost 117 of them`: here it is the verb of the figure.
      if (info.role && !(at === draft.number.outerFrom - 1 && draft.roleFrom === 'slot')) continue;
      return false;
    }
    if (info.be || info.have || info.subordinator || info.relative) return false;
  }
  return true;
}
