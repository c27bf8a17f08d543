import type { CountedRole } from '../../model/quantity.ts';
import type { CountFrame, Token } from '../lexicon/claim-tokens.ts';
import { GENITIVE, NOMINATIVE } from './case-bits.ts';
import { isLiving } from './case-candidates.ts';
import type { CaseGroup } from './case-group.ts';
import { type CaseLists, caseLists } from './case-lists.ts';
import type { Unit } from './case-unit.ts';
import type { CaseWalk } from './case-walk.ts';

/** Figures listed by side behind a noun of losses or strength: `потери: казаков — 530, у стрельцов — 136 убитых`. */
export function listedCounts(walk: CaseWalk): CountFrame[] {
  const lists = caseLists(walk.input.language);
  const { tokens } = walk.input;
  const out: CountFrame[] = [];
  let roles: readonly CountedRole[] = [];
  walk.units.forEach((unit, at) => {
    const said =
      unit.group === undefined
        ? []
        : (tokens[unit.group.headAt] as Token).info.all('roleHead').map(({ role }) => role);
    if (said.length > 0) roles = [...new Set(said)];
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
        roles,
        ...(roles.includes('casualties') ? { things: ['lost'] as const } : {}),
        figure: figure.group,
        whose,
        clause: { start: whose.start, end: figure.group.end },
        modality: 'act',
      });
    }
  });
  return out;
}

function isSide({ group, preposition }: Unit, { having }: CaseLists): boolean {
  if (group === undefined || group.numbers.length > 0 || !(isLiving(group) || group.proper)) return false;
  return preposition === undefined ? (group.bits & (GENITIVE | NOMINATIVE)) !== 0 : having.has(preposition);
}
