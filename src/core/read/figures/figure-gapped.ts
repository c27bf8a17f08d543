import type { ClauseInput, Clauses, Token, TokenGroup } from '../lexicon/claim-tokens.ts';
import { type Draft, THINGS } from './figure-draft.ts';

/** The side that stands right behind a figure: `6 тысяч у англичан`. */
export function setOwner(draft: Draft, whose: TokenGroup): void {
  if (draft.roles[0] === 'measure') return;
  draft.whose = whose;
  draft.whoseFrom = 'word';
}

/**
 * A figure whose verb is left out is told like the one that opens the clause before: `Charles had 31,000 men and 39 guns, Peter 42,000
 * and 102 guns`. False when that one tells nothing.
 */
export function asBefore(
  { tokens }: ClauseInput,
  clauses: Clauses,
  drafts: readonly Draft[],
  draft: Draft,
  whose: TokenGroup,
): boolean {
  let at = drafts.length - 1;
  const { whose: side } = drafts[at] as Draft;
  while (at > 0 && side !== undefined && drafts[at - 1]?.whose === side) at--;
  const told = drafts[at] as Draft;
  if (told.roleFrom === 'none') return false;
  if (draft.object === undefined) {
    draft.object = told.object;
    if (told.thing.subset !== undefined) draft.thing = { ...draft.thing, subset: told.thing.subset };
  }
  if (draft.roleFrom === 'none' || draft.roleFrom === 'list') {
    const things = draft.object !== undefined && THINGS.has(draft.object);
    draft.roles = told.roles.map((role) =>
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
  const { info } = tokens[whose.headAt] as Token;
  const same = info.has('roleHead') || info.role || clauses.sayings.some(({ speaker }) => speaker === whose);
  draft.whose = same ? told.whose : whose;
  draft.whoseFrom = draft.whose === undefined ? 'none' : same ? 'list' : 'slot';
  draft.gapped = true;
  return true;
}
