import type { Token } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import { GENITIVE, inBothNumbers, NOMINATIVE } from './case-bits.ts';
import type { CaseGroup } from './case-group.ts';
import type { CaseLists } from './case-lists.ts';
import { isFiniteUnit, type Unit } from './case-unit.ts';
import { innermostGenitive } from './innermost-genitive.ts';

/** Longest list of groups, in members. */
const LONGEST = 40;
/** How far behind a group the predicate may stand whose subject it is, in units. */
const REACH = 12;

/** A unit that is a group. */
interface GroupUnit extends Unit {
  readonly group: CaseGroup;
}

const isGroup = (unit: Unit | undefined): unit is GroupUnit => unit?.group !== undefined;

/** Joins groups with `и` and commas into one where they stand in one case and no second predicate needs the last for itself. */
export function joinedUnits(units: readonly Unit[], tokens: readonly Token[], lists: CaseLists): Unit[] {
  const list = new UnitLists(units, tokens, lists);
  const out: Unit[] = [];
  /** Whether a predicate stands before in the clause. */
  let predicate = false;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as Unit;
    if (!isGroup(unit)) {
      if (isFiniteUnit(unit)) predicate = true;
      else if (BORDERS.has(unit.kind)) predicate = false;
      out.push(unit);
      continue;
    }
    // `ранено двое, 2 офицера и 40 солдат убито`: right behind the verb and a comma begins the list of the next one.
    if (memberAt(units, at - 1)?.kind === 'comma' && isFiniteUnit(units[at - 2] as Unit)) predicate = false;
    const end = list.endOf(at, unit, predicate);
    if (end > at) {
      const members = units.slice(at, end + 1).filter(isGroup);
      out.push(withMore(members, unit, tokens) ?? join(members, unit, tokens));
      at = end;
      continue;
    }
    const tail = list.withTail(at, unit, predicate);
    out.push(tail ?? unit);
    if (tail !== undefined) at += 2;
  }
  return out;
}

const BORDERS: ReadonlySet<Unit['kind']> = new Set(['break', 'sub', 'rel', 'open', 'close']);
const ENDS: ReadonlySet<Unit['kind']> = new Set(['comma', 'break', 'and', 'sub', 'rel', 'open']);

class UnitLists {
  readonly #units: readonly Unit[];
  readonly #tokens: readonly Token[];
  readonly #joining: ReadonlySet<string>;

  constructor(units: readonly Unit[], tokens: readonly Token[], { joining }: CaseLists) {
    this.#units = units;
    this.#tokens = tokens;
    this.#joining = joining;
  }

  #isJoining(unit: Unit | undefined): boolean {
    return unit?.kind === 'and' && this.#joining.has((this.#tokens[unit.from] as Token).info.folded);
  }

  /** Last unit of the list that begins at a group; the group itself when there is none. */
  endOf(at: number, first: GroupUnit, predicate: boolean): number {
    const units = this.#units;
    let last = at;
    let { counted } = first.group;
    let bits = unitBits(first);
    let i = at;
    for (let steps = 0; steps < LONGEST; steps++) {
      const and = this.#isJoining(units[i + 1]);
      const comma = units[i + 1]?.kind === 'comma';
      if ((!and && !comma) || (comma && this.#isJoining(units[i + 2]))) break;
      const next = and && this.#isAdverb(units[i + 2]) ? i + 3 : i + 2;
      const unit = units[next];
      if (!isGroup(unit)) break;
      const member = unit.group;
      // `сбито 17 самолётов, наши потери — 6`: what a dash follows opens a clause of its own.
      if (comma && counted && !member.counted && units[next + 1]?.kind === 'dash') break;
      // `затримали сімох порушників, двоє з яких`: a part of them, told of in a clause of its own.
      if (comma && member.nounless && units[next + 1]?.kind === 'rel') break;
      // `арестовали 240 человек, семерых расстреляли`: those of the next verb.
      const verb = units[next + 1];
      if (comma && predicate && member.nounless && verb !== undefined && isFiniteUnit(verb)) break;
      const fits = bits & unitBits(unit);
      if (fits === 0 || !belongs(first, unit, counted) || this.#isOtherState(first, unit)) break;
      if (((and && predicate) || (comma && counted)) && this.#isWanted(next, member)) break;
      if (and && (goesWithTail(first, member) || this.#isDeed(first, member))) break;
      const led = leads(first, member);
      if (!led) bits = fits;
      counted = counted && (member.counted || led);
      i = next;
      if (and || counted) last = i;
      // `A и B, C` ends here unless another `и` follows.
      if (and && units[i + 1]?.kind !== 'and') break;
    }
    return last;
  }

  /** `28 повстанців, 1 поранений`: a state is counted apart from those who are none. */
  #isOtherState(first: GroupUnit, unit: GroupUnit): boolean {
    const isState = ({ group }: GroupUnit): boolean => (this.#tokens[group.headAt] as Token).info.has('role');
    return unit.group.counted && isState(unit) && !isState(first);
  }

  /** `потоплення двох кораблів і знищення порту`: a deed is none of the things counted before. */
  #isDeed({ group }: GroupUnit, member: CaseGroup): boolean {
    const isEvent = ({ headAt }: CaseGroup): boolean =>
      (this.#tokens[headAt] as Token).info.has('frameNoun') &&
      !(this.#tokens[headAt] as Token).info.has('object');
    return group.counted && !member.counted && isEvent(member) && !isEvent(group);
  }

  #isAdverb(unit: Unit | undefined): boolean {
    return unit?.kind === 'word' && (this.#tokens[unit.from] as Token).info.adverb;
  }

  /** `армии Бакича и Новикова`: what is joined to the genitive at the end of a group. */
  withTail(at: number, unit: GroupUnit, predicate: boolean): Unit | undefined {
    const next = this.#units[at + 2];
    if (unit.group.genitive === undefined || !this.#isJoining(this.#units[at + 1]) || !isGroup(next))
      return undefined;
    const member = next.group;
    if (next.preposition !== undefined || (member.bits & GENITIVE) === 0 || member.counted) return undefined;
    const bits = unitBits(unit);
    const joinsHead = (bits & inBothNumbers(member.bits) & ~GENITIVE) !== 0 && (bits & GENITIVE) === 0;
    if (joinsHead && !goesWithTail(unit, member)) return undefined;
    if (predicate && this.#isWanted(at + 2, member)) return undefined;
    // `загін студентів і юнкерів чисельністю 500 багнетів`: the strength of them all.
    const { holds } = member;
    const group =
      holds === undefined
        ? withGenitives(unit.group, member, this.#tokens)
        : { ...withGenitives(unit.group, { ...member, holds: undefined }, this.#tokens), holds };
    return { ...unit, to: group.to, group, ...participlesOf([unit, next], group) };
  }

  /** Whether a second predicate right behind a group wants it as its subject. */
  #isWanted(at: number, group: CaseGroup): boolean {
    if ((group.bits & NOMINATIVE) === 0) return false;
    for (let i = at + 1; i < at + REACH; i++) {
      const unit = this.#units[i];
      if (unit === undefined || ENDS.has(unit.kind)) return false;
      if (isFiniteUnit(unit)) return true;
    }
    return false;
  }
}

/** Whether a group may be the next member of a list. */
function belongs(first: GroupUnit, unit: GroupUnit, counted: boolean): boolean {
  const member = unit.group;
  if (unit.preposition !== undefined && unit.preposition !== first.preposition) return false;
  // `1600 человек, 300-я — 878`: an ordinal alone opens the next clause.
  if (counted && member.nounless && !member.counted) return false;
  if (counted || !member.counted) return true;
  return !member.nounless && !(first.preposition !== undefined && unit.preposition === undefined);
}

/** `913 солдат и офицеров`: the numeral leads the second noun too. */
const leads = (first: GroupUnit, member: CaseGroup): boolean =>
  first.group.counted &&
  !first.group.nounless &&
  !member.counted &&
  (member.bits & GENITIVE) !== 0 &&
  first.preposition === undefined;

/** `військо гетьмана Богдана й хана Гірея`: a man beside a man at the end of the group, and no man beside an army. */
function goesWithTail({ group }: GroupUnit, member: CaseGroup): boolean {
  const tail = innermostGenitive(group);
  if (tail === group || member.counted) return false;
  if ((member.bits & GENITIVE) === 0 || (member.bits & NOMINATIVE) !== 0 || (group.bits & NOMINATIVE) === 0)
    return false;
  const shares = ({ kinds }: CaseGroup): boolean => kinds.some((kind) => member.kinds.includes(kind));
  return shares(tail) && !shares(group);
}

const unitBits = (unit: GroupUnit): number => inBothNumbers(unit.group.bits) & (unit.cases ?? -1);

/** A group whose innermost genitive is joined with another. */
function withGenitives(group: CaseGroup, member: CaseGroup, tokens: readonly Token[]): CaseGroup {
  if (group.genitive === undefined) {
    const made = join([unitOf(group), unitOf(member)], unitOf(group), tokens).group;
    return { ...made, bits: made.bits === 0 ? GENITIVE : made.bits };
  }
  const genitive = withGenitives(group.genitive, member, tokens);
  return {
    ...group,
    ...quoted(member, tokens),
    genitive,
    owner: genitive,
    numbers: [...group.numbers, ...member.numbers],
  };
}

/** End of a group, the closing mark of a name in quotation marks included. */
function quoted(
  { end, from, to }: CaseGroup,
  tokens: readonly Token[],
): { readonly end: number; readonly to: number } {
  const closing = tokens[to];
  const isQuoted =
    closing?.kind === 'mark' &&
    '»”"'.includes(closing.info.surface) &&
    '«„“"'.includes(tokens[from - 1]?.info.surface ?? ' ');
  return isQuoted ? { end: closing.end, to: to + 1 } : { end, to };
}

const unitOf = (group: CaseGroup): GroupUnit => ({ kind: 'group', from: group.from, to: group.to, group });

/** Participles before the first member hold for the whole list: `захваченные японцами сопку и высоту`. */
function participlesOf(members: readonly GroupUnit[], whole: CaseGroup): Pick<Unit, 'participles'> {
  const first = members[0]?.group;
  const participles = members
    .flatMap((member) => member.participles ?? [])
    .map((one) => (one.antecedent === first ? { ...one, antecedent: whole } : one));
  return participles.length === 0 ? {} : { participles };
}

/** `oddział w sile 6000 ludzi i 12 dział`: one body of men, and all it is made of. */
function withMore(
  [, ...rest]: readonly GroupUnit[],
  first: GroupUnit,
  tokens: readonly Token[],
): GroupUnit | undefined {
  const { group } = first;
  const { holds } = group;
  if (holds === undefined || group.counted || !rest.every((one) => one.group.counted)) return undefined;
  const more = join([unitOf(holds), ...rest], unitOf(holds), tokens).group;
  const { end, to } = more;
  const numbers = [...group.numbers, ...rest.flatMap((one) => one.group.numbers)];
  return { ...first, to, group: { ...group, end, to, numbers, holds: more } };
}

/** Several groups as one. */
function join(members: readonly GroupUnit[], first: GroupUnit, tokens: readonly Token[]): GroupUnit {
  const groups = members.map((member) => member.group);
  const head = first.group;
  const last = groups[groups.length - 1] as CaseGroup;
  let bits = -1;
  for (const member of members) if (!leads(first, member.group)) bits &= unitBits(member);
  const shared = head.kinds.filter((kind) => groups.every((group) => group.kinds.includes(kind)));
  const kinds = shared.length > 0 ? shared : [...new Set(groups.flatMap((group) => group.kinds))];
  const group: CaseGroup = {
    ...head,
    start: (tokens[head.from] as Token).start,
    ...quoted(last, tokens),
    plural: true,
    numbers: groups.flatMap((one) => one.numbers),
    bits,
    kind: kinds[0],
    kinds,
    parts: groups,
    guessed: groups.every((one) => one.guessed),
    counted: groups.every((one) => one.counted || leads(first, one)),
    nounless: groups.every((one) => one.nounless),
  };
  return {
    ...first,
    to: group.to,
    group,
    ...(first.cases === undefined ? {} : { cases: bits }),
    ...participlesOf(members, group),
  };
}
