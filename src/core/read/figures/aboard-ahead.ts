import type { ClauseInput, Clauses } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import type { Draft } from './figure-draft.ts';

/** `Aboard the flagship 62 men were killed and 148 wounded`: the men of the ship with which the clause opens. */
export function aboardAhead({ tokens, language }: ClauseInput, clauses: Clauses, draft: Draft): void {
  const { object, roles, number, clause } = draft;
  const words = language.verbs.aboardPrepositions;
  if (words === undefined || object !== 'person' || roles.length === 0 || roles[0] === 'measure') return;
  const ship = clauses.groups.find(
    ({ from, to, kind, start, numbers }) =>
      start >= clause.start &&
      to <= number.outerFrom &&
      (kind === 'materiel' || kind === undefined) &&
      numbers.length === 0 &&
      words.includes(memberAt(tokens, from - 1)?.info.folded ?? '') &&
      opens(memberAt(tokens, from - 2)),
  );
  if (ship === undefined) return;
  draft.whose = ship;
  draft.whoseFrom = 'word';
}

/** Whether a phrase behind a token opens its clause. */
const opens = (token: ClauseInput['tokens'][number] | undefined): boolean =>
  token === undefined || token.kind === 'mark' || token.info.coordinator;
