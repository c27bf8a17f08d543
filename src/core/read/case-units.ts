import {
  ACCUSATIVE,
  casesByName,
  GENITIVE,
  INSTRUMENTAL,
  inBothNumbers,
  NEUTER,
  NOMINATIVE,
  SINGULAR,
} from './case-bits.ts';
import type { CaseGroup } from './case-group.ts';
import { type CaseLists, caseLists } from './case-lists.ts';
import type { CaseVerb } from './case-word.ts';
import type { ClauseInput, Token } from './claim-tokens.ts';
import type { NounGroups } from './noun-groups-case.ts';

/** One piece of a sentence as the clause sees it. */
export interface Unit {
  readonly kind:
    | 'group'
    | 'verb'
    | 'comma'
    | 'break'
    | 'dash'
    | 'open'
    | 'close'
    | 'and'
    | 'sub'
    | 'rel'
    | 'time'
    | 'word';
  readonly from: number;
  readonly to: number;
  readonly group?: CaseGroup;
  /** Plain form of the preposition before the group, and the cases it may govern here. */
  readonly preposition?: string;
  readonly cases?: number;
  readonly verbs?: readonly CaseVerb[];
}

const OPEN = '([';
const CLOSE = ')]';
const BREAKS = ';:';
const DASHES = '–—';

/** Cuts a sentence into units: groups with their prepositions, verbs, marks and small words. Linear. */
export function caseUnits(input: ClauseInput, groups: NounGroups): Unit[] {
  const { tokens } = input;
  const lists = caseLists(input.language);
  const units: Unit[] = [];
  for (let at = 0; at < tokens.length; ) {
    const unit = unitAt(input, lists, groups, at);
    units.push(unit);
    at = unit.to;
  }
  return joined(units, tokens, lists);
}

function unitAt(input: ClauseInput, lists: CaseLists, groups: NounGroups, at: number): Unit {
  const { tokens } = input;
  const token = tokens[at] as Token;
  if (token.time >= 0) return { kind: 'time', from: at, to: endOfTime(tokens, at) };
  if (token.kind === 'mark') return { kind: markKind(token), from: at, to: at + 1 };
  const { info } = token;
  const counted = groups.words.numberAt(at);
  const word = groups.words.wordAt(at);
  if (counted === undefined) {
    if (info.relative && !info.subordinator) return { kind: 'rel', from: at, to: at + 1 };
    if (info.preposition && !info.subordinator) {
      const behind = tokens[at + 1];
      if (behind !== undefined && behind.time >= 0)
        return { kind: 'time', from: at, to: endOfTime(tokens, at + 1) };
      if (behind?.info.relative === true && !behind.info.subordinator)
        return { kind: 'rel', from: at, to: at + 2, preposition: lists.plain(info.folded) };
      const group = behind === undefined ? undefined : groups.at(at + 1);
      const cases = casesByName(info.sense('preposition')?.cases ?? '');
      // A name that does not fit is a foreign one: the preposition knows better.
      if (
        group !== undefined &&
        (group.proper || group.guessed) &&
        !group.counted &&
        (inBothNumbers(group.bits) & cases) === 0
      )
        return { kind: 'group', from: at, to: group.to, group, preposition: lists.plain(info.folded), cases };
      if (group !== undefined && (inBothNumbers(group.bits) & cases) !== 0) {
        return {
          kind: 'group',
          from: at,
          to: group.to,
          group,
          preposition: lists.plain(info.folded),
          cases: inBothNumbers(group.bits) & cases,
        };
      }
      return { kind: 'word', from: at, to: at + 1 };
    }
    const opens = info.subordinator || (info.has('that') && word.noun === 0);
    if (opens && (!info.has('hedged') || info.subordinator || tokens[at - 1]?.info.surface === ','))
      return { kind: 'sub', from: at, to: at + 1 };
    if (info.coordinator) return { kind: 'and', from: at, to: at + 1 };
  }
  const verbs = predicateOf(
    tokens,
    at,
    word.verbs,
    input.language.conjugation?.impersonalParticiple === true,
  );
  if (verbs.length > 0 && verbs !== word.verbs && verbs[0]?.is === 'short')
    return { kind: 'verb', from: at, to: at + 1, verbs };
  if (
    counted === undefined &&
    word.verbs.some((verb) => verb.is === 'modal') &&
    governsNext(groups, tokens, at)
  )
    return { kind: 'verb', from: at, to: at + 1, verbs: word.verbs };
  const group = info.adverb && counted === undefined ? undefined : groups.at(at);
  if (group !== undefined && group.to > at) return { kind: 'group', from: at, to: group.to, group };
  if (verbs.length > 0) return { kind: 'verb', from: at, to: at + 1, verbs };
  return { kind: 'word', from: at, to: at + 1 };
}

/** Whether an infinitive or a form of `to be` stands right behind: `вынуждены были отступить`. */
function governsNext(groups: NounGroups, tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i <= at + 3 && i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'mark') return false;
    if (groups.words.wordAt(i).verbs.some((verb) => verb.is === 'infinitive')) return true;
    if (!token.info.be && !token.info.adverb) return false;
  }
  return tokens[at - 1]?.info.be === true;
}

/**
 * Readings of a form that is attribute and predicate at once (Ukrainian `захоплена`): a predicate beside a form of `to be`,
 * else an attribute.
 */
function predicateOf(
  tokens: readonly Token[],
  at: number,
  verbs: readonly CaseVerb[],
  attributes: boolean,
): readonly CaseVerb[] {
  const guessed = verbs.some((verb) => verb.is === 'short' && verb.entry.lemma === '');
  if (!guessed && (!attributes || !verbs.some((verb) => verb.is === 'passive'))) return verbs;
  let be = tokens[at + 1]?.info.be === true;
  for (let back = 1; back <= 5 && !be; back++) {
    const token = tokens[at - back];
    if (token === undefined || (token.kind === 'mark' && ',;:()'.includes(token.info.surface))) break;
    be = token.info.be;
  }
  if (guessed)
    return be ? verbs.filter((verb) => verb.is === 'short') : verbs.filter((verb) => verb.is !== 'short');
  if (!be) return verbs.filter((verb) => verb.is !== 'short' || verb.gender === NEUTER);
  const short = verbs.filter((verb) => verb.is === 'short');
  if (short.length > 0) return short;
  // `було взяте`: the full form is the predicate.
  return verbs.map((verb) =>
    verb.is === 'passive' && (verb.bits & NOMINATIVE) !== 0
      ? {
          ...verb,
          is: 'short' as const,
          bits: 0,
          number: (verb.bits & NOMINATIVE & SINGULAR) !== 0 ? ('s' as const) : ('p' as const),
        }
      : verb,
  );
}

function endOfTime(tokens: readonly Token[], at: number): number {
  const { time } = tokens[at] as Token;
  let end = at + 1;
  while (end < tokens.length && (tokens[end] as Token).time === time) end++;
  return end;
}

function markKind(token: Token): Unit['kind'] {
  const mark = token.info.surface;
  if (mark === ',') return 'comma';
  if (OPEN.includes(mark)) return 'open';
  if (CLOSE.includes(mark)) return 'close';
  if (BREAKS.includes(mark)) return 'break';
  if (DASHES.includes(mark) || (mark === '-' && token.spaced)) return 'dash';
  return 'word';
}

/** Whether a verb unit can be a predicate by itself. */
export const isFinite = (unit: Unit | undefined): boolean =>
  unit?.verbs?.some(
    (verb) => verb.is === 'past' || verb.is === 'present' || verb.is === 'short' || verb.is === 'modal',
  ) === true;

/** Joins groups with `и` and commas into one where they stand in one case and no second predicate needs the last for itself. */
function joined(given: readonly Unit[], tokens: readonly Token[], lists: CaseLists): Unit[] {
  const units = withStrength(given, tokens, lists);
  const out: Unit[] = [];
  let verbBefore = false;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as Unit;
    if (unit.kind !== 'group') {
      if (isFinite(unit)) verbBefore = true;
      else if (
        unit.kind === 'break' ||
        unit.kind === 'sub' ||
        unit.kind === 'rel' ||
        unit.kind === 'open' ||
        unit.kind === 'close'
      )
        verbBefore = false;
      out.push(unit);
      continue;
    }
    const end = endOfList(units, at, verbBefore, tokens, lists);
    if (end === at) {
      const next = units[at + 2];
      const tail = withTail(
        unit,
        units[at + 1],
        next,
        tokens,
        lists,
        () => verbBefore && followsVerb(units, at + 2, next?.group as CaseGroup),
      );
      if (tail === undefined) out.push(unit);
      else {
        out.push(tail);
        at += 2;
      }
      continue;
    }
    const members = units.slice(at, end + 1).filter((one) => one.kind === 'group');
    out.push(join(members, unit, tokens));
    at = end;
  }
  return out;
}

/** `армии Бакича и Новикова`: what is joined to the genitive at the end of a group. */
function withTail(
  unit: Unit,
  and: Unit | undefined,
  next: Unit | undefined,
  tokens: readonly Token[],
  { joining }: CaseLists,
  wanted: () => boolean,
): Unit | undefined {
  const member = next?.group;
  if (
    unit.group?.genitive === undefined ||
    and?.kind !== 'and' ||
    !joining.has((tokens[and.from] as Token).info.folded) ||
    member === undefined ||
    next?.preposition !== undefined ||
    (member.bits & GENITIVE) === 0 ||
    member.counted
  )
    return undefined;
  if ((unitBits(unit) & inBothNumbers(member.bits) & ~GENITIVE) !== 0 && (unitBits(unit) & GENITIVE) === 0)
    return undefined;
  return wanted() ? undefined : { ...unit, to: member.to, group: withGenitives(unit.group, member, tokens) };
}

/** A group whose innermost genitive is joined with another. */
function withGenitives(group: CaseGroup, member: CaseGroup, tokens: readonly Token[]): CaseGroup {
  if (group.genitive === undefined) {
    const first = unitOf(group);
    const made = join([first, unitOf(member)], first, tokens).group as CaseGroup;
    return { ...made, bits: made.bits === 0 ? GENITIVE : made.bits };
  }
  const genitive = withGenitives(group.genitive, member, tokens);
  return {
    ...group,
    end: member.end,
    to: member.to,
    genitive,
    owner: genitive,
    numbers: [...group.numbers, ...member.numbers],
  };
}

const unitOf = (group: CaseGroup): Unit => ({ kind: 'group', from: group.from, to: group.to, group });

/** `отряд из 500 человек`, `потери в 960 человек`: the figure behind belongs to the group. */
function withStrength(units: readonly Unit[], tokens: readonly Token[], { strength }: CaseLists): Unit[] {
  const out: Unit[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as Unit;
    const next = units[at + 1];
    const { group } = unit;
    // `войско численностью 20 000 человек`
    const size = next?.preposition === undefined ? next?.group : undefined;
    const sized = units[at + 2]?.group;
    if (
      group !== undefined &&
      size !== undefined &&
      sized?.counted === true &&
      !group.counted &&
      size.numbers.length === 0 &&
      (size.bits & INSTRUMENTAL) !== 0 &&
      strengthWord(tokens[size.headAt] as Token) &&
      group.to === next?.from &&
      size.to === units[at + 2]?.from &&
      !group.pronoun
    ) {
      out.push({
        ...unit,
        to: sized.to,
        group: {
          ...group,
          end: sized.end,
          to: sized.to,
          numbers: [...group.numbers, ...sized.numbers],
          holds: sized,
        },
      });
      at += 2;
      continue;
    }
    const figure = next?.preposition !== undefined && strength.has(next.preposition) ? next.group : undefined;
    if (
      group === undefined ||
      group.counted ||
      figure?.counted !== true ||
      figure.nounless ||
      figure.kinds.includes('time') ||
      !(tokens[group.headAt] as Token).info.has('roleHead') ||
      group.to !== (next?.from ?? -1)
    ) {
      out.push(unit);
      continue;
    }
    out.push({
      ...unit,
      to: figure.to,
      group: {
        ...group,
        end: figure.end,
        to: figure.to,
        numbers: [...group.numbers, ...figure.numbers],
        holds: figure,
      },
    });
    at++;
  }
  return out;
}

const strengthWord = ({ info }: Token): boolean =>
  info.all('roleHead').some((sense) => sense.role === 'strength') && info.has('role');

/** Last unit of the list that begins at a group; the group itself when there is none. */
function endOfList(
  units: readonly Unit[],
  at: number,
  verbBefore: boolean,
  tokens: readonly Token[],
  { joining }: CaseLists,
): number {
  const isJoining = (unit: Unit): boolean => joining.has((tokens[unit.from] as Token).info.folded);
  const first = units[at] as Unit;
  let last = at;
  let counted = (first.group as CaseGroup).counted;
  let bits = unitBits(first);
  let i = at;
  let pending = at;
  for (let steps = 0; steps < 40; steps++) {
    const mark = units[i + 1];
    if (mark === undefined) break;
    let next = i + 2;
    const and = mark.kind === 'and' && isJoining(mark);
    const comma = mark.kind === 'comma';
    if (!and && !comma) break;
    if (comma && units[next]?.kind === 'and' && isJoining(units[next] as Unit)) break;
    if (
      and &&
      units[next]?.kind === 'word' &&
      (tokens[(units[next] as Unit).from] as Token).info.adverb &&
      units[next + 1]?.kind === 'group'
    )
      next++;
    const group = units[next];
    if (group?.kind !== 'group' || group.group === undefined) break;
    if (group.preposition !== undefined && group.preposition !== first.preposition) break;
    const member = group.group;
    if (first.preposition !== undefined && group.preposition === undefined && member.counted && !counted)
      break;
    if (!counted && member.counted && member.nounless) break;
    const fits = bits & inBothNumbers(member.bits) & (group.cases ?? -1);
    if (fits === 0) break;
    if (first.preposition === undefined && !sameUse(bits, fits)) break;
    if (((and && verbBefore) || (comma && counted)) && followsVerb(units, next, member)) break;
    bits = leads(first, member) ? bits : fits;
    counted = counted && (member.counted || leads(first, member));
    i = next;
    next++;
    pending = i;
    if (and) {
      last = pending;
      // `A и B и C`, `A и B, C` end here unless another `и` follows.
      if (units[i + 1]?.kind !== 'and') break;
    } else if (counted) last = pending;
  }
  return last;
}

/** `913 солдат и офицеров`: the numeral leads the second noun too. */
const leads = (first: Unit, member: CaseGroup): boolean =>
  (first.group as CaseGroup).counted &&
  !(first.group as CaseGroup).nounless &&
  !member.counted &&
  (member.bits & GENITIVE) !== 0 &&
  first.preposition === undefined;

/** Genitive-only members never join a nominative just because forms coincide in one far case. */
const sameUse = (before: number, fits: number): boolean =>
  (before & fits & (NOMINATIVE | ACCUSATIVE | GENITIVE | INSTRUMENTAL | fits)) !== 0;

const unitBits = (unit: Unit): number => inBothNumbers((unit.group as CaseGroup).bits) & (unit.cases ?? -1);

/** Whether a second predicate right behind a group wants it as its subject. */
function followsVerb(units: readonly Unit[], at: number, group: CaseGroup): boolean {
  if ((group.bits & NOMINATIVE) === 0) return false;
  for (let i = at + 1; i < units.length && i < at + 12; i++) {
    const unit = units[i] as Unit;
    if (
      unit.kind === 'comma' ||
      unit.kind === 'break' ||
      unit.kind === 'and' ||
      unit.kind === 'sub' ||
      unit.kind === 'rel' ||
      unit.kind === 'open'
    )
      return false;
    if (isFinite(unit)) return true;
  }
  return false;
}

function join(members: readonly Unit[], first: Unit, tokens: readonly Token[]): Unit {
  const groups = members.map((member) => member.group as CaseGroup);
  const head = groups[0] as CaseGroup;
  const last = groups[groups.length - 1] as CaseGroup;
  const bits = members.reduce(
    (all, member) => (leads(first, member.group as CaseGroup) ? all : all & unitBits(member)),
    -1,
  );
  const shared = head.kinds.filter((kind) => groups.every((group) => group.kinds.includes(kind)));
  const kinds = shared.length > 0 ? shared : [...new Set(groups.flatMap((group) => group.kinds))];
  const group: CaseGroup = {
    ...head,
    start: (tokens[head.from] as Token).start,
    end: last.end,
    to: last.to,
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
  return { ...first, to: last.to, group, ...(first.cases === undefined ? {} : { cases: bits }) };
}
