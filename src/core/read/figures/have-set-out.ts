import type { Clauses } from '../lexicon/claim-tokens.ts';
import { type Draft, holds } from './figure-draft.ts';

/**
 * Those who are counted by what they mean to do, where they are told to have done something else, were there: `five destroyers steamed up the fjord to
 * attack the squadron`. Who only was to act may never have come.
 */
export function haveSetOut({ frames }: Clauses, draft: Draft): void {
  if (draft.roles[0] !== 'strength' || (draft.modality !== 'plan' && draft.modality !== 'try')) return;
  if (frames.some(({ agent, modality }) => modality === 'act' && holds(agent, draft.number)))
    draft.modality = 'act';
}
