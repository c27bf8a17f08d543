import { memberAt } from '../member-at.ts';
import { bit, GENITIVE, NOMINATIVE, PLURAL, SINGULAR } from './case-bits.ts';
import type { CaseClause } from './case-clause.ts';
import type { CaseGroup } from './case-group.ts';
import type { Unit } from './case-unit.ts';

/** How far back a participle looks for what it stands for, in units. */
const REACH = 5;
/** How far back a relative does. */
const FARTHEST = 40;

/**
 * What a relative stands for: the last group of the clause that agrees with it in number. `bits`: cases of the relative; `bitsFor`: those
 * it has for a noun of some genders (`które` is plural, or one thing in the neuter).
 */
export function antecedentOf(
  { units }: CaseClause,
  bits: number,
  bitsFor: (genders: number) => number,
): CaseGroup | undefined {
  const plural = (bits & SINGULAR) === 0;
  const isOne = (group: CaseGroup): boolean =>
    group.parts.length === 0 &&
    (group.bits & SINGULAR) !== 0 &&
    (group.genders === 0 || group.guessed || (bitsFor(group.genders) & SINGULAR) !== 0);
  const areMany = (group: CaseGroup): boolean =>
    group.parts.length > 0 || group.counted || ((group.bits & PLURAL) !== 0 && !isOneMan(group));
  const either = !plural && (bits & PLURAL) !== 0;
  let fallback: CaseGroup | undefined;
  for (let i = units.length - 1; i >= Math.max(0, units.length - FARTHEST); i--) {
    const unit = units[i] as Unit;
    const { group } = unit;
    if (group === undefined) {
      if (unit.kind === 'verb' && fallback !== undefined) break;
      continue;
    }
    fallback ??= group;
    const agrees = plural
      ? areMany(group)
      : either
        ? isOne(group) || areMany(group)
        : group.parts.length === 0 && (group.bits & SINGULAR) !== 0;
    if (!agrees) continue;
    // `бойцы с лопатами, которые рыли`: he who acts rather than what he has.
    const before = memberAt(units, i - 1)?.group;
    if (
      (bits & NOMINATIVE) !== 0 &&
      unit.preposition !== undefined &&
      !acts(group) &&
      before !== undefined &&
      acts(before)
    )
      return before;
    // `авангард Потоцкого, который умер`: the name at the end of the group stands nearest.
    const tail = group.genitive;
    return !plural && tail?.proper === true && tail.to === group.to && tail.kinds.includes('leader')
      ? tail
      : group;
  }
  return fallback;
}

/** A name of a man that is no list: its plural forms are another case of the singular. */
const isOneMan = (group: CaseGroup): boolean =>
  group.proper && group.kinds.includes('leader') && (group.bits & SINGULAR) !== 0;

const acts = (group: CaseGroup): boolean =>
  group.kinds.some(
    (kind) => kind === 'person' || kind === 'leader' || kind === 'formation' || kind === 'state',
  );

/** The last group that shares case and number with a participle. */
export function lastAgreeing({ units }: CaseClause, bits: number): CaseGroup | undefined {
  let fallback: CaseGroup | undefined;
  for (let i = units.length - 1; i >= Math.max(0, units.length - REACH); i--) {
    const { cases = -1, group, preposition } = units[i] as Unit;
    if (group === undefined) continue;
    // `десант в Кинбурне, насчитывавший 5300 человек`: he who acts rather than where he is.
    const before = memberAt(units, i - 1);
    if (
      preposition !== undefined &&
      !acts(group) &&
      before?.group !== undefined &&
      before.preposition === undefined &&
      acts(before.group) &&
      (before.group.bits & bits & NOMINATIVE) !== 0
    )
      return before.group;
    // A foreign name may stand in any case.
    const any = group.guessed && (group.bits & SINGULAR) === SINGULAR;
    if (!any && (group.bits & bits & cases) !== 0) return group;
    // The genitive inside a group: `части армии, наступавшей на город`.
    if (group.genitive !== undefined && (group.genitive.bits & bits & GENITIVE) !== 0) return group.genitive;
    if (group.counted && (bits & (bit('pn') | bit('pa') | bit('pg'))) !== 0) return group;
    if (group.guessed || group.foreign) fallback ??= group;
  }
  return fallback;
}
