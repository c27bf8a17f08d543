import { GENITIVE, LOCATIVE } from './case-bits.ts';
import type { CaseGroup } from './case-group.ts';
import type { CaseLists } from './case-lists.ts';
import type { Predicate } from './case-walk.ts';
import { isLiving, mayAct } from './group-kinds.ts';

/** How many joined clauses back the one who has the losses is looked for. */
const FARTHEST = 3;

/** Who has the losses, with a preposition: `у японцев`, `с советской стороны`; in the clause or those it is joined to. */
export function havingOwner(
  { aboard, agentPrepositions, along, having, side, within }: CaseLists,
  predicate: Predicate,
  figure: CaseGroup,
): CaseGroup | undefined {
  const fits = (group: CaseGroup, preposition: string | undefined, cases: number): boolean => {
    if (group === figure || preposition === undefined || group.numbers.length > 0 || (cases & GENITIVE) === 0)
      return false;
    // `в Данангу`: a name no list has is rather a place where the preposition is one of place too.
    if ((cases & LOCATIVE) !== 0 && group.kinds.length === 0 && group.pronoun !== true) return false;
    return (
      (having.has(preposition) && mayAct(group) && !group.kinds.includes('place')) ||
      // `в рядах повстанцев сражалось 400 человек`
      (within.has(preposition) && isLiving(group)) ||
      // `на борту парохода было 300 человек`
      (aboard.has(preposition) && group.kinds.includes('materiel')) ||
      // `со стороны мюридов пало 300`
      (agentPrepositions.has(preposition) && !predicate.passive && isLiving(group)) ||
      (along.has(preposition) && isLiving(group)) ||
      (side.has(preposition) && group.kinds.includes('formation'))
    );
  };
  for (const one of predicate.all) if (fits(one.group, one.preposition, one.cases)) return one.group;
  for (
    let from = predicate.clause.shares, steps = 0;
    from !== undefined && steps < FARTHEST;
    from = from.shares, steps++
  )
    // There it opens the clause: `на совещании у генерала` has nothing.
    for (const { cases = 0, group, preposition } of from.units.slice(0, 1))
      if (group !== undefined && fits(group, preposition, cases)) return group;
  return undefined;
}
