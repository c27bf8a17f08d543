import { isCivilian } from '../../model/civilians.ts';
import type { ClauseInput, Clauses, Token, TokenGroup } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import { THINGS } from './counted-kinds.ts';
import { type Draft, holds } from './figure-draft.ts';
import { ownerOf } from './figure-owner.ts';

/** Whether a figure is set against the one before: `50 guns against 36 of the allies`. Then its owner is another one. */
export function setAgainst({ tokens, language }: ClauseInput, { number }: Draft): boolean {
  const before = memberAt(tokens, number.outerFrom - 1)?.info.folded;
  return before !== undefined && language.verbs.contrastPrepositions?.includes(before) === true;
}

/** The side named behind a figure that is set against another: `against 22,000 for the Austrians`. */
function sideBehind(
  { tokens, language }: ClauseInput,
  clauses: Clauses,
  draft: Draft,
): TokenGroup | undefined {
  // `36 of the allies`: the allies are no guns.
  const end = tokens[draft.number.outerTo]?.info.ofWord === true ? draft.number.outerTo : draft.end;
  const info = tokens[end]?.info;
  if (info === undefined) return undefined;
  if (!info.ofWord && language.verbs.ownerPrepositions?.includes(info.folded) !== true) return undefined;
  const group = clauses.groups.find((one) => one.from === end + 1);
  return group !== undefined && group.numbers.length === 0 && isSide(tokens, group) ? group : undefined;
}

/**
 * The side that stands before a figure whose verb is left out: `the Japanese 20,000`, `Confederate, 231 killed`, `those of the
 * Burgundians to more than 8,000`.
 */
function sideAhead(
  input: ClauseInput,
  clauses: Clauses,
  last: Draft,
  { number }: Draft,
): TokenGroup | undefined {
  const { tokens, language } = input;
  let to = number.outerFrom;
  const amount = tokens[to - 1]?.info;
  // `to more than 8,000`, `at 600`.
  if (
    amount?.preposition === true &&
    (amount.has('to') || language.verbs.amountPrepositions?.includes(amount.folded))
  )
    to--;
  const mark = tokens[to - 1];
  const marked = mark?.kind === 'mark' && /^[,:–—-]$/.test(mark.info.surface);
  if (marked) to--;
  const group = clauses.groups.find(
    (one) => one.from >= last.end && one.to <= to && endsAt(one, to) && one.numbers.length === 0,
  );
  const side = group ?? (marked ? nameBefore(input, clauses, to) : undefined);
  if (side === undefined || side.from < last.end) return undefined;
  // A side begins its part of the sentence: behind a comma, a semicolon or `and`.
  const opens = tokens[side.from - 1];
  if (opens === undefined || !(opens.kind === 'mark' || opens.info.coordinator)) return undefined;
  if (marked && opens.info.surface !== ';' && opens.info.surface !== '.') return undefined;
  // `those of the Burgundians`.
  const head = tokens[side.headAt] as Token;
  if (head.info.pronoun) return ownerOf(input, clauses, undefined, undefined, side.headAt);
  return isSide(tokens, side) ? side : undefined;
}

const endsAt = (group: TokenGroup, to: number): boolean => group.to === to;

/** A people's name before a mark, read as the beginning of a longer list: `Confederate, 231 killed`. */
function nameBefore({ tokens, names }: ClauseInput, clauses: Clauses, to: number): TokenGroup | undefined {
  const token = tokens[to - 1];
  if (token === undefined || token.name < 0) return undefined;
  const kind = names[token.name]?.nameKind;
  const group = clauses.groups.find((one) => one.headAt === to - 1);
  if (kind !== 'demonym' && kind !== 'party') return undefined;
  const { start, end } = token;
  const from = group?.from ?? to - 1;
  return {
    start: (tokens[from] as Token).start,
    end,
    from,
    to,
    headAt: to - 1,
    head: { start, end },
    kind: 'state',
    plural: undefined,
    numbers: [],
  };
}

/** A body of men, a state or people; no ground and no thing. */
const isSide = (tokens: readonly Token[], { kind, headAt }: TokenGroup): boolean => {
  const head = tokens[headAt] as Token;
  return (
    kind === 'formation' ||
    kind === 'state' ||
    kind === 'leader' ||
    (kind === 'person' && head.info.role !== true) ||
    head.name >= 0
  );
};

/** Two sides in one sentence: the second is named beside its figure, and the verb left out. */
export function contrasted(input: ClauseInput, clauses: Clauses, last: Draft, draft: Draft): void {
  if (draft.whose !== undefined && draft.whoseFrom !== 'slot') return;
  const side = setAgainst(input, draft)
    ? sideBehind(input, clauses, draft)
    : sideAhead(input, clauses, last, draft);
  if (side === undefined || side === last.whose) return;
  draft.whose = side;
  draft.whoseFrom = 'slot';
  // `36 of the allies`: so many guns, not so many allies.
  if (draft.thing.at >= side.from && draft.thing.at < side.to && side.from > draft.number.outerTo)
    draft.object = last.object;
}

/**
 * Whether a figure has a verb of its own that parts it from the list: `sank 300 Allied ships, but 40 submarines were lost`, `killed 86
 * Sioux, captured 70 women`. Whose they are is then not said.
 */
export function ownVerb({ tokens }: ClauseInput, { frames }: Clauses, last: Draft, draft: Draft): boolean {
  const between = tokens.slice(last.end, draft.number.outerFrom);
  if (draft.clause.start !== last.clause.start && between.some(({ info }) => info.has('contrasting')))
    return true;
  // `forty government soldiers and twelve civilians`.
  const civilian = isCivilian(draft.thing.subset) && !isCivilian(last.thing.subset);
  if (civilian && last.whoseFrom === 'word') return true;
  // `1,200 French volunteers, twelve guns`: a people's name before men is none of the guns.
  const { whose, number, thing, object } = last;
  const named =
    whose !== undefined &&
    whose.from >= number.outerTo &&
    (whose.to <= thing.at || whose.from === thing.at + 1);
  if (named && object === 'person' && draft.object !== undefined && THINGS.has(draft.object)) return true;
  // `53 policemen and 117 clerks`: who are a side by themselves own none of the others.
  const ownSide = last.whose?.from === last.thing.at && last.whose.to === last.thing.at + 1;
  const others = draft.object === 'person' && draft.thing.at >= draft.number.outerTo;
  // `three Danes were killed and 40 wounded`: a state names no others.
  if (ownSide && others && tokens[draft.thing.at]?.info.role !== true) return true;
  if (draft.roleFrom !== 'slot' || last.roleFrom === 'none') return false;
  const own = frames.find(({ target }) => holds(target, draft.number));
  return (
    draft.by !== undefined &&
    last.whoseFrom === 'word' &&
    own !== undefined &&
    !holds(own.target, last.number)
  );
}
