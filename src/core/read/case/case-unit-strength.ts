import type { Token } from '../lexicon/claim-tokens.ts';
import { ACCUSATIVE, GENITIVE, INSTRUMENTAL, NOMINATIVE, PLURAL, SINGULAR } from './case-bits.ts';
import type { CaseGroup } from './case-group.ts';
import type { CaseLists } from './case-lists.ts';
import type { Unit } from './case-unit.ts';

/** `отряд из 500 человек`, `войско численностью 20 000 человек`, `потери в 960 человек`: the figure behind belongs to the group. */
export function withStrength(units: readonly Unit[], tokens: readonly Token[], lists: CaseLists): Unit[] {
  const out: Unit[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as Unit;
    const one = oneOf(unit, units[at + 1], lists) ?? someOf(unit, units[at + 1], tokens, lists);
    if (one !== undefined) {
      out.push(one);
      at++;
      continue;
    }
    const { group } = unit;
    const sized =
      group === undefined || group.counted
        ? undefined
        : (sizeBehind(units, at, group, tokens) ?? figureBehind(units[at + 1], unit, group, tokens, lists));
    if (group === undefined || sized === undefined) {
      out.push(unit);
      continue;
    }
    const { end, numbers, to } = sized;
    out.push({
      ...unit,
      to,
      group: { ...group, end, to, numbers: [...group.numbers, ...numbers], holds: sized },
    });
    while ((units[at + 1]?.to ?? Infinity) <= to) at++;
  }
  return out;
}

/** `двое из нападавших`, `один з бойовиків`: so many of those behind. */
function oneOf(unit: Unit, next: Unit | undefined, { partOf }: CaseLists): Unit | undefined {
  const { group: number } = unit;
  const whole = next?.group;
  if (
    number?.counted !== true ||
    !number.nounless ||
    number.kinds.length > 0 ||
    number.to !== next?.from ||
    next.preposition === undefined ||
    !partOf.has(next.preposition)
  )
    return undefined;
  if (
    whole === undefined ||
    whole.counted ||
    whole.pronoun === true ||
    (whole.bits & PLURAL & GENITIVE) === 0
  )
    return undefined;
  const bits = number.bits | (number.genders === 0 ? 0 : SINGULAR & (NOMINATIVE | ACCUSATIVE));
  const { genitive: _genitive, owner: _owner, ...rest } = whole;
  return {
    ...unit,
    to: whole.to,
    group: {
      ...rest,
      start: number.start,
      from: number.from,
      numbers: [...number.numbers, ...whole.numbers],
      counted: true,
      bits,
      genders: number.genders === 0 ? 0 : whole.genders,
      demonymAt: -1,
      possessiveAt: -1,
      owner: whole,
    },
  };
}

/** `многие из солдат`, `ни одно из правительств`, `кожен із полків`: some of those behind, whatever they are called. */
function someOf(
  unit: Unit,
  next: Unit | undefined,
  tokens: readonly Token[],
  { partOf, plain, someOf: some }: CaseLists,
): Unit | undefined {
  const whole = next?.group;
  const word = tokens[unit.from];
  if (whole === undefined || word === undefined || next === undefined) return undefined;
  if (unit.to !== next.from || unit.preposition !== undefined) return undefined;
  const { group } = unit;
  const alone = group === undefined ? unit.kind === 'word' : group.from === group.headAt || group.pronoun;
  const { folded } = (tokens[unit.to - 1] as Token).info;
  // `один із` may be one word of the lists.
  const space = next.preposition === undefined ? folded.lastIndexOf(' ') : -1;
  const of = space < 0 ? next.preposition : plain(folded.slice(space + 1));
  const last = space < 0 ? folded : folded.slice(0, space);
  if (of === undefined || !partOf.has(of)) return undefined;
  if (alone !== true || !some.has(last) || whole.pronoun === true || (whole.bits & PLURAL & GENITIVE) === 0)
    return undefined;
  const { genitive: _genitive, owner: _owner, ...rest } = whole;
  const bits = (group?.bits ?? 0) | (NOMINATIVE & (group?.counted === false ? group.bits : SINGULAR));
  return {
    ...unit,
    kind: 'group',
    to: whole.to,
    group: {
      ...rest,
      start: word.start,
      from: unit.from,
      numbers: [...(group?.numbers ?? []), ...whole.numbers],
      bits,
      genders: group?.genders ?? 0,
      demonymAt: -1,
      possessiveAt: -1,
      owner: whole,
    },
  };
}

/** `войско численностью 20 000 человек` */
function sizeBehind(
  units: readonly Unit[],
  at: number,
  group: CaseGroup,
  tokens: readonly Token[],
): CaseGroup | undefined {
  const size = units[at + 1];
  const sized = units[at + 2];
  if (
    size?.group === undefined ||
    size.preposition !== undefined ||
    sized?.group?.counted !== true ||
    group.pronoun === true
  )
    return undefined;
  if (
    size.group.numbers.length > 0 ||
    (size.group.bits & INSTRUMENTAL) === 0 ||
    group.to !== size.from ||
    size.to !== sized.from
  )
    return undefined;
  return isStrength(tokens[size.group.headAt] as Token) ? sized.group : undefined;
}

const isStrength = ({ info }: Token): boolean =>
  info.has('role') && info.all('roleHead').some((sense) => sense.role === 'strength');

const hasAccusative = ({ cases = 0 }: Unit): boolean => (cases & ACCUSATIVE) !== 0;

/** `отряд из 500 человек` */
function figureBehind(
  next: Unit | undefined,
  { preposition }: Unit,
  group: CaseGroup,
  tokens: readonly Token[],
  { partOf, strength, within, words }: CaseLists,
): CaseGroup | undefined {
  const figure =
    next?.preposition !== undefined && (strength.has(next.preposition) || within.has(next.preposition))
      ? next.group
      : undefined;
  if (figure?.counted !== true || figure.nounless || figure.kinds.includes('time') || group.to !== next?.from)
    return undefined;
  // `эскадра в составе 15 кораблей`
  const body = within.has(next.preposition ?? '') && group.kinds.includes('formation');
  if (body || (tokens[group.headAt] as Token).info.has('roleHead')) return figure;
  // `наряд из семи пограничников`, `толпа в две тысячи человек`: men and things are what a body is made of.
  // `оценивались разведкой в две дивизии`: who did it is no body that is made of so many.
  const doer = preposition === undefined && (group.bits & ~INSTRUMENTAL) === 0;
  const made =
    partOf.has(next.preposition ?? '') || (words.inside === next.preposition && !doer && hasAccusative(next));
  const things = figure.kinds.some(
    (kind) => kind === 'person' || kind === 'formation' || kind === 'materiel',
  );
  return made && things && group.kinds.includes('formation') && group.parts.length === 0 ? figure : undefined;
}
