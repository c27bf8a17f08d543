import { memberAt } from '../member-at.ts';
import type { CaseGroup } from './case-group.ts';
import type { CaseWalk, Predicate } from './case-walk.ts';

/**
 * Whether a body of men or a people counts itself and says nothing: `армия насчитывала 9 тысяч человек`, `Prusacy liczyli 49 tysięcy żołnierzy`; but not
 * `Niemcy liczyli swoje straty na 300 ludzi`.
 */
export function countsItself(
  { input: { names, tokens } }: CaseWalk,
  { all, uses }: Predicate,
  speaker: CaseGroup | undefined,
): boolean {
  if (speaker === undefined || !uses.some(({ use }) => use.count?.roles[0] === 'strength')) return false;
  if (speaker.kinds.includes('formation')) return true;
  const people = memberAt(names, tokens[speaker.headAt]?.name ?? -1)?.nameKind === 'demonym';
  return (
    people && all.some(({ group, preposition }) => preposition === undefined && group.numbers.length > 0)
  );
}
