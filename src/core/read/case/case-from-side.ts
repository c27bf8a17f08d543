import { GENITIVE } from './case-bits.ts';
import type { Candidate } from './case-candidates.ts';
import type { CaseGroup } from './case-group.ts';
import type { CaseLists } from './case-lists.ts';
import { isLiving, mayAct } from './group-kinds.ts';

/**
 * From whose side something was done that names no other doer: `с японской стороны был открыт огонь`, `ze strony chińskiej otwarto ogień`. A side of
 * the world or of a river (`с южной стороны`) has no people and did nothing.
 */
export function doneFromSide(
  { agentPrepositions, side }: CaseLists,
  all: readonly Candidate[],
): CaseGroup | undefined {
  return all.find(
    ({ cases, group, preposition }) =>
      preposition !== undefined &&
      (cases & GENITIVE) !== 0 &&
      (side.has(preposition)
        ? group.demonymAt >= 0 && group.kinds.includes('formation') && group.numbers.length === 0
        : agentPrepositions.has(preposition) && mayAct(group) && (isLiving(group) || group.demonymAt >= 0)),
  )?.group;
}
