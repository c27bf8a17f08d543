import type { CountedRole } from '../../model/quantity.ts';
import type { CountFrame, Token } from '../lexicon/claim-tokens.ts';
import { GENITIVE, INSTRUMENTAL, inBothNumbers, NOMINATIVE } from './case-bits.ts';
import type { CaseGroup } from './case-group.ts';
import { type CaseLists, caseLists } from './case-lists.ts';
import type { Unit } from './case-unit.ts';
import type { CaseWalk } from './case-walk.ts';
import { isLiving } from './group-kinds.ts';

/**
 * Figures listed by side behind a noun of losses or strength: `потери: казаков — 530, у стрельцов — 136 убитых`, and behind its colon
 * with the side last: `потери были тяжелы: 6 тысяч у англичан`.
 */
export function listedCounts(walk: CaseWalk): CountFrame[] {
  const lists = caseLists(walk.input.language);
  const { tokens } = walk.input;
  const out: CountFrame[] = [];
  let roles: readonly CountedRole[] = [];
  let colon = false;
  walk.units.forEach((unit, at) => {
    // `8 тысяч убитыми`: a state in its own case heads no list.
    const state =
      unit.group !== undefined &&
      (unit.group.bits & ~inBothNumbers(INSTRUMENTAL)) === 0 &&
      (tokens[unit.group.headAt] as Token).info.role;
    const said =
      unit.group === undefined || state
        ? []
        : (tokens[unit.group.headAt] as Token).info.all('roleHead').map(({ role }) => role);
    if (said.length > 0) roles = [...new Set(said)];
    if (unit.kind === 'break' && tokens[unit.from]?.info.surface === ':') colon = roles.length > 0;
    const side = walk.units[at + 1];
    if (colon && unit.group?.counted === true && unit.preposition === undefined && side !== undefined)
      if (side.preposition !== undefined && isSide(side, lists)) {
        const whose = side.group as CaseGroup;
        out.push({
          ...countOf(roles, unit.group, whose),
          clause: { start: unit.group.start, end: whose.end },
        });
      }
    const dash = walk.units[at + 1];
    const figure = walk.units[at + 2];
    if (
      roles.length > 0 &&
      dash?.kind === 'dash' &&
      figure?.group?.counted === true &&
      figure.preposition === undefined &&
      isSide(unit, lists)
    ) {
      const whose = unit.group as CaseGroup;
      out.push({
        ...countOf(roles, figure.group, whose),
        clause: { start: whose.start, end: figure.group.end },
      });
    }
  });
  return out;
}

const countOf = (
  roles: readonly CountedRole[],
  figure: CaseGroup,
  whose: CaseGroup,
): Omit<CountFrame, 'clause'> => ({
  roles,
  ...(roles.includes('casualties') ? { things: ['lost'] as const } : {}),
  figure,
  whose,
  modality: 'act',
});

function isSide({ group, preposition }: Unit, { having }: CaseLists): boolean {
  if (group === undefined || group.numbers.length > 0 || !(isLiving(group) || group.proper)) return false;
  return preposition === undefined ? (group.bits & (GENITIVE | NOMINATIVE)) !== 0 : having.has(preposition);
}
