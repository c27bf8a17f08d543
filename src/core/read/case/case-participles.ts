import type { Token } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import { attributeBehind, casesOf } from './case-attribute-behind.ts';
import {
  ACCUSATIVE,
  casesByName,
  GENITIVE,
  INSTRUMENTAL,
  inBothNumbers,
  NOMINATIVE,
  PLURAL,
  SINGULAR,
} from './case-bits.ts';
import type { CaseGroup } from './case-group.ts';
import { PERSONS } from './case-kinds.ts';
import { type CaseLists, caseLists } from './case-lists.ts';
import { isAside, isBeforeParticiple, isDenial, isFiniteUnit, type Unit } from './case-unit.ts';
import type { CaseVerb } from './case-verb-forms.ts';
import type { WordsAt } from './case-words-at.ts';
import { activeOf, followsNoun, hasObject } from './listed-participle.ts';
import { plainGroup } from './plain-group.ts';

/** How far behind a participle its noun may stand, in units. */
const REACH = 8;

/** Where the noun of a participle was found. */
interface Head {
  readonly at: number;
  readonly group: CaseGroup;
  /** What the unit keeps when the noun was the genitive at its end: `на вершине [пограничников]`. */
  readonly rest?: CaseGroup;
}

/**
 * Binds participles to the nouns behind their own groups: `захваченную японцами сопку`, `засевших на сопке пограничников`. A participle
 * without noun stands for persons (`наступавшие отошли`), or is the predicate where forms of attribute and predicate are the same.
 */
export function withParticiples(units: readonly Unit[], words: WordsAt): Unit[] {
  const out: Unit[] = [];
  /** The last unit that was taken over or bound. */
  let lastUnit: Unit | undefined;
  for (let at = 0; at < units.length; lastUnit = units[at], at++) {
    const unit = units[at] as Unit;
    const behindComma = isBehindComma(out, words);
    const participle = behindComma ? participleOf(unit, units[at + 1], words) : undefined;
    if (participle !== undefined) {
      out.push(participle);
      continue;
    }
    const active = activeOf(unit, words);
    if (active !== undefined) {
      if (behindComma && followsNoun(out, active, units[at + 1])) {
        out.push(active);
        continue;
      }
      // `погибшие в бою солдаты` are the dead and no telling of a deed.
      const state = behindComma || (words.input.tokens[unit.from] as Token).info.role;
      const noun = state ? undefined : headBehind(units, at, active.verbs ?? [], words);
      if (noun !== undefined && noun.at > at + 1 && hasObject(units[at + 1])) {
        out.push(bound(out, unit, noun.group, [active, ...units.slice(at + 1, noun.at)], words));
        at = noun.at;
        continue;
      }
    }
    const verbs = attributesOf(unit);
    if (verbs.length === 0 || behindComma) {
      out.push(unit);
      continue;
    }
    const behind =
      memberAt(units, at - 1) === lastUnit ? attributeBehind(units, at, verbs, out, words) : undefined;
    if (behind !== undefined) {
      at = behind - 1;
      lastUnit = units[at];
      continue;
    }
    const head = headBehind(units, at, verbs, words);
    if (head === undefined) {
      out.push(alone(unit, verbs, units[at + 1], out, words));
      continue;
    }
    const inside: Unit[] = [{ ...unit, verbs }, ...units.slice(at + 1, head.at)];
    if (head.rest !== undefined) inside.push(narrowed(units[head.at] as Unit, head.rest));
    out.push(bound(out, unit, head.group, inside, words));
    at = head.at;
  }
  return out;
}

/** Whether a comma stands before, or before a time or an adverb: `, в апреле арестовавший министра`. */
function isBehindComma(out: readonly Unit[], { input: { tokens } }: WordsAt): boolean {
  for (let i = out.length - 1; i >= 0 && i >= out.length - 4; i--) {
    const unit = out[i] as Unit;
    if (unit.kind === 'comma') return true;
    if (!isBeforeParticiple(unit, tokens) && !isDenial(unit, tokens)) return false;
  }
  return false;
}

/** Readings of a unit as a participle that is no predicate. */
function attributesOf(unit: Unit): readonly CaseVerb[] {
  if (unit.kind !== 'verb' || isFiniteUnit(unit)) return [];
  return unit.verbs?.filter((verb) => verb.bits !== 0 && verb.entry.lemma !== '') ?? [];
}

/** `, поранений поліцейськими,`: a listed noun that is a participle where its agent stands behind. */
function participleOf(unit: Unit, next: Unit | undefined, words: WordsAt): Unit | undefined {
  const { group } = unit;
  if (group === undefined || unit.preposition !== undefined || group.to !== group.from + 1) return undefined;
  const agent = next?.preposition === undefined ? next?.group : undefined;
  if (agent === undefined || (agent.bits & INSTRUMENTAL) === 0 || (group.bits & INSTRUMENTAL) !== 0)
    return undefined;
  const verbs = words
    .wordAt(group.headAt)
    .verbs.filter((verb) => verb.is === 'passive' && verb.bits !== 0 && verb.entry.lemma !== '');
  return verbs.length === 0 ? undefined : { kind: 'verb', from: unit.from, to: unit.to, verbs };
}

function headBehind(
  units: readonly Unit[],
  at: number,
  verbs: readonly CaseVerb[],
  words: WordsAt,
): Head | undefined {
  const { tokens } = words.input;
  const cases = casesOf(verbs, words, (units[at] as Unit).from);
  const fits = ({ bits, counted, genders }: CaseGroup): number => bits & cases(counted ? 0 : genders);
  for (let i = at + 1; i < units.length && i <= at + REACH; i++) {
    const unit = units[i] as Unit;
    if (isAside(unit, tokens)) continue;
    const { group } = unit;
    if (group === undefined) return undefined;
    const next = units[i + 1];
    if (unit.preposition === undefined && group.pronoun !== true && fits(group) !== 0) {
      // `занявший город отряд`: the object of an active participle may look like its noun.
      const object =
        verbs.every((verb) => verb.is === 'active' && !verb.reflexive) &&
        (group.bits & ACCUSATIVE) !== 0 &&
        next?.group !== undefined &&
        next.preposition === undefined;
      return object && next.group !== undefined && fits(next.group) !== 0
        ? { at: i + 1, group: next.group }
        : { at: i, group };
    }
    const split = splitGenitive(group, (one) => (fits(one) & GENITIVE) !== 0, words);
    if (split !== undefined) return { at: i, ...split };
  }
  return undefined;
}

/** Parts a group before the first genitive at its end that fits. */
function splitGenitive(
  group: CaseGroup,
  fits: (one: CaseGroup) => boolean,
  words: WordsAt,
): { readonly group: CaseGroup; readonly rest: CaseGroup } | undefined {
  const { genitive } = group;
  if (genitive === undefined || genitive.to !== group.to || group.parts.length > 0) return undefined;
  if (fits(genitive)) return { group: genitive, rest: without(group, genitive, words) };
  const inner = splitGenitive(genitive, fits, words);
  return inner === undefined
    ? undefined
    : {
        group: inner.group,
        rest: { ...without(group, inner.group, words), genitive: inner.rest, owner: inner.rest },
      };
}

/** A group cut off before its genitive. */
function without(group: CaseGroup, cut: CaseGroup, words: WordsAt): CaseGroup {
  const { genitive: _genitive, owner: _owner, ...rest } = group;
  const numbers = group.numbers.filter((one) => !cut.numbers.includes(one));
  return { ...rest, to: cut.from, end: (words.input.tokens[cut.from - 1] as Token).end, numbers };
}

const narrowed = (unit: Unit, group: CaseGroup): Unit => ({ ...unit, to: group.to, group });

/** The unit of a noun with the participial clause before it; the preposition or numeral before that belongs to the noun. */
function bound(out: Unit[], unit: Unit, group: CaseGroup, inside: readonly Unit[], words: WordsAt): Unit {
  const lists = caseLists(words.input.language);
  const before = out.at(-1);
  const info = before === undefined ? undefined : (words.input.tokens[before.from] as Token).info;
  if (before?.kind === 'word' && before.to === unit.from && info?.preposition === true) {
    out.pop();
    return {
      ...prepositional(lists, before, info, group),
      participles: [{ antecedent: group, units: inside }],
    };
  }
  const number = before?.group;
  if (
    before !== undefined &&
    number?.nounless === true &&
    number.counted &&
    number.to === unit.from &&
    !group.counted
  ) {
    out.pop();
    const counted: CaseGroup = {
      ...group,
      start: number.start,
      from: number.from,
      numbers: [...number.numbers, ...group.numbers],
      plural: true,
      counted: true,
      bits: group.bits | ((group.bits & GENITIVE) === 0 ? 0 : NOMINATIVE | ACCUSATIVE),
    };
    return { ...before, to: group.to, group: counted, participles: [{ antecedent: counted, units: inside }] };
  }
  return {
    kind: 'group',
    from: unit.from,
    to: group.to,
    group,
    participles: [{ antecedent: group, units: inside }],
  };
}

function prepositional(lists: CaseLists, before: Unit, info: Token['info'], group: CaseGroup): Unit {
  const governed = casesByName(info.sense('preposition')?.cases ?? '');
  const cases = inBothNumbers(group.bits) & governed;
  return {
    kind: 'group',
    from: before.from,
    to: group.to,
    group,
    preposition: lists.plain(info.folded),
    cases: cases === 0 ? governed : cases,
  };
}

/** A participle with no noun behind it. */
function alone(
  unit: Unit,
  verbs: readonly CaseVerb[],
  next: Unit | undefined,
  out: Unit[],
  words: WordsAt,
): Unit {
  const { language, tokens } = words.input;
  const before = out[out.length - 1];
  let bits = 0;
  for (const verb of verbs) bits |= verb.bits;
  // `висота захоплена японцями`
  const subject = before?.preposition === undefined ? before?.group : undefined;
  if (
    language.conjugation?.impersonalParticiple === true &&
    subject !== undefined &&
    (subject.bits & bits & NOMINATIVE) !== 0
  ) {
    const number = (subject.bits & bits & NOMINATIVE & PLURAL) === 0 ? 's' : 'p';
    return {
      ...unit,
      verbs: verbs.map((verb) => ({
        ...verb,
        is: verb.is === 'passive' ? 'short' : verb.is,
        bits: 0,
        number,
      })),
    };
  }
  if (
    (bits & PLURAL) === 0 ||
    (before?.kind === 'verb' && (tokens[before.from] as Token).info.be) ||
    next === undefined
  )
    return unit;
  const group = plainGroup(tokens, unit.from, unit.to, {
    kinds: PERSONS,
    plural: (bits & SINGULAR) === 0 ? true : undefined,
    bits,
    guessed: true,
    nounless: true,
  });
  const info = before === undefined ? undefined : (tokens[before.from] as Token).info;
  if (before?.kind !== 'word' || before.to !== unit.from || info?.preposition !== true)
    return { kind: 'group', from: unit.from, to: unit.to, group };
  out.pop();
  return prepositional(caseLists(language), before, info, group);
}
