import type { CountedRole } from '../../model/quantity.ts';
import type { ClauseInput, Clauses, Token, TokenGroup } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import { THINGS } from './counted-kinds.ts';
import type { Draft } from './figure-draft.ts';

/**
 * The figure of the other side: `16 sail against 10 Russian`, `48 men against ten thousand of the enemy`. It is told like the one before;
 * figures of which nothing is told are strengths. False where it stands against none.
 */
export function facing(
  { language, tokens }: ClauseInput,
  clauses: Clauses,
  last: Draft | undefined,
  draft: Draft,
): boolean {
  const before = memberAt(tokens, draft.number.outerFrom - 1);
  if (before === undefined || language.caseSyntax?.against?.includes(before.info.folded) !== true)
    return false;
  if (last === undefined || draft.roles[0] === 'measure' || last.roles[0] === 'measure') return false;
  if (draft.number.outerFrom - last.end > NEAR) return false;
  const people = draft.thing.at >= 0 && draft.object === 'person';
  if (draft.object === undefined || (people && last.object !== undefined && THINGS.has(last.object)))
    draft.object = last.object ?? 'person';
  last.object ??= draft.object;
  if (last.roleFrom === 'none') {
    last.roles = ['strength'];
    last.roleFrom = 'slot';
  }
  if (draft.roleFrom !== 'word') {
    draft.roles = last.roles;
    draft.roleFrom = 'list';
    draft.clause = last.clause;
  }
  if (draft.whoseFrom !== 'word') {
    // `проти 10 данських`: an adjective alone names the side.
    const bare =
      draft.thing.at < 0 && draft.group !== undefined && draft.group.headAt >= draft.number.outerTo;
    const noun = bare ? draft.group : clauses.groups.find(({ headAt }) => headAt === draft.thing.at);
    const side = bare || (people && noun?.kind === 'person');
    draft.whose = side && noun !== undefined ? sideOf(noun, draft) : undefined;
    draft.whoseFrom = draft.whose === undefined ? 'none' : 'word';
  }
  return true;
}

/** How many tokens may stand between the figures of two sides. */
const NEAR = 8;

/** The noun that is counted, without its number. */
const sideOf = (noun: TokenGroup, { number }: Draft): TokenGroup | undefined =>
  noun.to <= number.outerTo
    ? undefined
    : {
        ...noun,
        from: Math.max(noun.from, number.outerTo),
        start: noun.from < number.outerTo ? noun.head.start : noun.start,
        numbers: [],
      };

/** The side that stands right behind a figure: `6 тысяч у англичан`. */
export function setOwner(draft: Draft, whose: TokenGroup): void {
  if (draft.roles[0] === 'measure') return;
  draft.whose = whose;
  draft.whoseFrom = 'word';
}

/** Roles of the figures from one on; where they tell of dead and of wounded, all of them, for the other side's figure is of both. Guns beside men add none. */
export function rolesTogether(drafts: readonly Draft[], first: number): readonly CountedRole[] {
  const { object } = drafts[first] as Draft;
  const told = new Set(
    drafts
      .slice(first)
      .flatMap((one) => (one.object === undefined || one.object === object ? one.roles : [])),
  );
  return told.has('killed') && told.has('wounded') ? [...told].sort() : (drafts[first] as Draft).roles;
}

/** Whether a word for one's own stands between two figures: `the Turkish dead at 3,000 and his own at 412`. */
export function ownBetween({ language, tokens }: ClauseInput, from: number, to: number): boolean {
  const { own } = language.counted;
  if (own === undefined) return false;
  for (let at = from; at < to; at++) if (own.includes((tokens[at] as Token).info.folded)) return true;
  return false;
}

/**
 * A figure whose verb is left out is told like the one that opens the clause before: `Charles had 31,000 men and 39 guns, Peter 42,000
 * and 102 guns`. False when that one tells nothing.
 */
export function asBefore(
  input: ClauseInput,
  clauses: Clauses,
  drafts: readonly Draft[],
  draft: Draft,
  whose: TokenGroup,
): boolean {
  const { tokens } = input;
  let at = drafts.length - 1;
  const { whose: side } = drafts[at] as Draft;
  // A part of the figure before it (`89 тысяч, из них 8 тысяч убитыми, японцы — 71`) tells nothing of the next.
  while (
    at > 0 &&
    (drafts[at]?.partOf !== undefined || (side !== undefined && drafts[at - 1]?.whose === side))
  )
    at--;
  const told = drafts[at] as Draft;
  if (told.roleFrom === 'none') return false;
  if (draft.object === undefined) {
    draft.object = told.object;
    if (told.thing.subset !== undefined) draft.thing = { ...draft.thing, subset: told.thing.subset };
  }
  const { info } = tokens[whose.headAt] as Token;
  const heads = info.all('roleHead').map(({ role }) => role);
  // `повстанцы потеряли 900 человек, королевские войска — сорок`: beside a bare number the body of men is whose it is, and no strength.
  const body = heads.length > 0 && heads.every((role) => role === 'strength');
  // `французская армия потеряла 58 тысяч, русская — 44`: so is the adjective of one that is left out.
  const strong = draft.roles.length === 1 && draft.roles[0] === 'strength';
  // `Niemcy stracili 160 zabitych, Anglicy 147`: the verb they share tells of losses, the noun of the first of which.
  const lost =
    draft.roleFrom === 'slot' &&
    draft.roles.length === 1 &&
    draft.roles[0] === 'casualties' &&
    rolesTogether(drafts, at).length === 1;
  if (
    draft.roleFrom === 'none' ||
    draft.roleFrom === 'list' ||
    ((body || strong) && draft.thing.at < 0) ||
    (lost && (draft.thing.at < 0 || draft.thing.at === whose.headAt))
  ) {
    const things = draft.object !== undefined && THINGS.has(draft.object);
    draft.roles = rolesTogether(drafts, at).map((role) =>
      things && (role === 'killed' || role === 'casualties')
        ? 'lost'
        : !things && role === 'lost'
          ? 'casualties'
          : role,
    );
    draft.roleFrom = 'list';
    draft.clause = told.clause;
    if (draft.modality === 'act') draft.modality = told.modality;
  }
  // `безвозвратные потери составили 128 тысяч, санитарные — 74`; `русский историк даёт 15 тысяч, немецкий — 23`: no side.
  const same =
    (heads.length > 0 && !body) || info.role || clauses.sayings.some(({ speaker }) => speaker === whose);
  const own = ownBetween(input, told.end, draft.number.outerFrom);
  draft.whose = same ? (own ? undefined : told.whose) : whose;
  draft.whoseFrom = draft.whose === undefined ? 'none' : same ? 'list' : 'slot';
  draft.gapped = true;
  return true;
}
