import type { ClauseInput } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import type { Predicate } from '../positional/clause-walk.ts';
import type { Element } from '../positional/elements.ts';
import { matchUses } from '../positional/match-use.ts';

/** `Les Prussiens comptaient 49 000 hommes`: a people of whom a verb of counting tells how many they were says nothing. */
export function countsItself(
  input: ClauseInput,
  { subject, verb }: Predicate,
  elements: readonly Element[],
): boolean {
  const { names, tokens } = input;
  if (subject === undefined || verb.passive || subject.kind === 'text') return false;
  if (memberAt(names, tokens[subject.headAt]?.name ?? -1)?.nameKind !== 'demonym') return false;
  const next = elements.find(({ from }) => from >= verb.to);
  return (
    next?.kind === 'group' &&
    matchUses(input, verb).some(
      ({ use }) => use.count?.roles[0] === 'strength' && use.count.whose?.includes('subject') === true,
    )
  );
}
