import type { CountedObject, CountedRole } from '../../model/quantity.ts';
import type { Figure } from '../clause.ts';
import type { ClauseInput, Clauses, Token } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import { calledFalse } from '../sources/called-false.ts';
import { assembled } from './assembled.ts';
import { MEASURES, THINGS } from './counted-kinds.ts';
import { type BegunFigure, begunFigures, ofOwnWords, ofSlots, ofWhatStandsBeside } from './figure-begin.ts';
import { carriedOwner } from './figure-carried.ts';
import type { Draft } from './figure-draft.ts';
import { thousandsLeftOut } from './figure-elided.ts';
import { forward, respectively } from './figure-forward.ts';
import { onlyInFight } from './figure-in-fight.ts';
import { inherit } from './figure-lists.ts';
import { machinesNamed } from './figure-machines.ts';
import { conversion, part } from './figure-parts.ts';
import { perhapsMore } from './figure-perhaps.ts';
import { priced } from './figure-price.ts';
import { wholeBehind } from './figure-whole.ts';
import { guessOwner } from './guessed-owner.ts';
import { haveSetOut } from './have-set-out.ts';
import { summed } from './summed.ts';

/** A sentence that a step reads, and its place among those of the batch. */
type Step = <T>(read: (input: ClauseInput, clauses: Clauses, at: number) => T) => T[];

/**
 * Gives every number of some sentences what it counts, in what role, whose and by whom: from the slot of the frame it fills, from state
 * words beside it, from the noun that heads it, and, in lists, from the figure before. `step` takes a step for each sentence.
 */
export function readFigures(step: Step): Figure[][] {
  const begun = step(begunFigures);
  step((input, clauses, at) => {
    for (const one of begun[at] as BegunFigure[]) ofOwnWords(input, clauses, one);
  });
  step((input, clauses, at) => {
    for (const { draft } of begun[at] as BegunFigure[]) ofSlots(input, clauses, draft);
  });
  step((input, clauses, at) => {
    const untrue = input.numbers.length === 0 ? undefined : calledFalse(input);
    for (const { draft } of begun[at] as BegunFigure[]) ofWhatStandsBeside(input, clauses, draft, untrue);
  });
  const kept = step((input, clauses, at) => listed(input, clauses, begun[at] as BegunFigure[]));
  return step((input, clauses, at) => finished(input, clauses, kept[at] as Draft[]));
}

/** What is still open of the figures of a sentence is taken from those beside it. */
function listed(input: ClauseInput, clauses: Clauses, begun: readonly BegunFigure[]): Draft[] {
  if (begun.length === 0) return [];
  const drafts: Draft[] = [];
  for (const { draft } of begun) {
    if (conversion(input, drafts, draft)) continue;
    if (perhapsMore(input, drafts, draft)) continue;
    supposedMen(input, drafts, draft);
    inherit(input, clauses, drafts, draft);
    machinesNamed(input, drafts, draft);
    part(input, drafts, draft);
    thousandsLeftOut(input, drafts, draft);
    onlyInFight(input, draft);
    if (draft.partOf === undefined) carriedOwner(input, clauses, draft);
    drafts.push(draft);
  }
  forward(input, drafts);
  respectively(input, clauses, drafts);
  summed(drafts);
  return drafts.filter(
    (draft) =>
      !draft.number.one ||
      // `accused one of them`: a pronoun, of whom nothing is told that is counted.
      (draft.roleFrom !== 'none' && draft.object !== undefined && !isOther(draft)),
  );
}

function finished(input: ClauseInput, clauses: Clauses, kept: readonly Draft[]): Figure[] {
  for (const draft of kept) {
    suitThings(draft);
    guessOwner(input, clauses, draft);
    haveSetOut(clauses, draft);
  }
  return kept.map((draft) => figureOf(input, draft, kept));
}

/** `armed with 88 guns, of which 31 faced the sea`: a bare number behind things is no number of men. */
function supposedMen(input: ClauseInput, drafts: readonly Draft[], draft: Draft): void {
  const last = drafts.at(-1);
  if (last?.object === undefined || !THINGS.has(last.object) || draft.object !== 'person') return;
  // `shot down twenty bombers, while flak accounted for another six`.
  const before = memberAt(input.tokens, draft.number.outerFrom - 1)?.info.folded ?? '';
  const more = input.language.counted.more?.includes(before) === true;
  // `Eight bombers took off; three never returned`.
  // `down to four battleships (two had been lost to mines)`: ships are lost as men are.
  const gone = (role: CountedRole): boolean =>
    role === 'missing' ||
    (role === 'casualties' && (last.roles.length === 0 || last.roles[0] === 'strength' || more));
  const open = (role: CountedRole): boolean => role === 'strength' || role === 'other' || gone(role);
  if (draft.thing.at >= 0 || !draft.roles.every(open)) return;
  // `seven ships out of twelve`: the whole is more.
  if (draft.number.value.lo > last.number.value.hi && !wholeBehind(input, draft.number)) return;
  draft.object = draft.roles.some(gone) ? last.object : undefined;
}

/** Things are lost, whatever is said of men: `of 195 bombers the gunners brought down twenty-two`. */
function suitThings(draft: Draft): void {
  if (draft.object === undefined || !THINGS.has(draft.object)) return;
  if (!draft.roles.some((role) => role === 'killed' || role === 'casualties')) return;
  draft.roles = [
    ...new Set(draft.roles.map((role) => (role === 'killed' || role === 'casualties' ? 'lost' : role))),
  ].sort();
}

const isOther = ({ roles, roleFrom }: Draft): boolean => roleFrom === 'slot' && roles[0] === 'other';

/** Soldiers, arms and units that nothing is told of were there. */
function fields({ tokens, language }: ClauseInput, { thing }: Draft, object: CountedObject): boolean {
  if (THINGS.has(object)) return true;
  const noun = memberAt(tokens, thing.at)?.info.folded;
  return object === 'person' && noun !== undefined && language.counted.fighters?.includes(noun) === true;
}

function figureOf(input: ClauseInput, draft: Draft, kept: readonly Draft[]): Figure {
  const { tokens } = input;
  const { number, thing } = draft;
  const object = draft.object ?? 'other';
  const countable = !MEASURES.has(object);
  // Nobody counts 7.3 soldiers: the marks were meant the other way round.
  const turned =
    countable &&
    number.other !== undefined &&
    !Number.isInteger(number.value.lo) &&
    Number.isInteger(number.other);
  const settled = number.other !== undefined && !countable && !Number.isInteger(number.value.lo);
  const { times } = draft;
  const value =
    times !== undefined
      ? { ...number.value, lo: number.value.lo * times, hi: number.value.hi * times }
      : turned
        ? { ...number.value, lo: number.other, hi: number.other }
        : settled
          ? { ...number.value, ambiguous: false }
          : number.value;
  const present = draft.roles.length === 0 && fields(input, draft, object);
  const total = draft.partOf === undefined ? -1 : kept.indexOf(draft.partOf);
  const from = tokens[number.outerFrom] as Token;
  const last = tokens[Math.max(draft.end, number.outerTo) - 1] as Token;
  // With all fields: the steps behind look into things of one shape much faster.
  return {
    start: number.start,
    end: number.end,
    value,
    object,
    roles: draft.roles.length > 0 ? draft.roles : present ? ['strength'] : ['other'],
    roleFrom: draft.roleFrom,
    whoseFrom: draft.whoseFrom,
    phrase: { start: from.start, end: Math.max(last.end, number.end) },
    clause: draft.clause,
    modality: draft.denied ? 'neg' : draft.modality,
    inferred: draft.inferred,
    subset: thing.subset,
    unit: thing.unit,
    whose: draft.whose,
    by: draft.by,
    where: draft.where,
    partOf: total >= 0 ? total : undefined,
    denied: draft.denied ? true : undefined,
    nounless: draft.thing.at < 0 && object === 'person' ? true : undefined,
    assembled: assembled(input, draft) ? true : undefined,
    cost: priced(input, draft) ? true : undefined,
  };
}
