import type { ClauseInput, Clauses } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import type { Draft } from './figure-draft.ts';

/**
 * `со стороны датчан — 420 человек, со стороны шведов — 3000 матросов`: of men and things told of right behind a side that a phrase names,
 * where the verb is left out.
 */
export function fromSide({ tokens, language }: ClauseInput, { groups }: Clauses, draft: Draft): void {
  const { outerFrom } = draft.number;
  if (draft.object === undefined || draft.roles[0] === 'measure') return;
  let to = outerFrom;
  while (memberAt(tokens, to - 1)?.kind === 'mark' && /^[–—:-]$/.test(tokens[to - 1]?.info.surface ?? ''))
    to--;
  if (to === outerFrom) return;
  const side = groups.find(
    (group) =>
      group.to === to &&
      group.numbers.length === 0 &&
      (memberAt(tokens, group.from - 1)?.info.words.length ?? 0) > 1 &&
      language.verbs.agentPrepositions.includes(tokens[group.from - 1]?.info.folded ?? ''),
  );
  if (side === undefined) return;
  draft.whose = side;
  draft.whoseFrom = 'word';
}
