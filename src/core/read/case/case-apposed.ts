import type { Token } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import { NOMINATIVE, PLURAL, SINGULAR } from './case-bits.ts';
import { isAside, isDenial, isFiniteUnit, type Unit } from './case-unit.ts';
import { mayAct } from './group-kinds.ts';

/** Longest apposition and longest clause between dashes, in units. */
const LONGEST = 5;
const BETWEEN_DASHES = 14;
/** How far the verb may stand behind what is put in. */
const NEAR = 4;

/**
 * The closing comma of who a man or men are, put in behind their name and before their verb (`Смирнов, командир роты, взял`), as a place
 * among the units; -1 where none opens at this comma. Both agree with the verb in number, and nothing joins them.
 */
export function appositionEnd(units: readonly Unit[], comma: number, tokens: readonly Token[]): number {
  const named = memberAt(units, comma - 1);
  const before = memberAt(units, comma - 2)?.kind;
  if (named === undefined || before === 'comma' || before === 'and' || !standsAlone(named)) return -1;
  let apposed: Unit | undefined;
  for (let i = comma + 1; i <= comma + LONGEST; i++) {
    const unit = units[i];
    if (unit === undefined) return -1;
    if (unit.kind === 'comma') {
      const number = apposed === undefined ? undefined : numberBehind(units, i + 1, tokens);
      if (apposed === undefined || number === undefined) return -1;
      const agreeing = standsAlone(apposed) ? [named, apposed] : [named];
      return agreeing.every(({ group }) => ((group?.bits ?? 0) & NOMINATIVE & number) !== 0) ? i : -1;
    }
    if (unit.kind === 'group' && unit.preposition === undefined) {
      if (apposed !== undefined || !(standsAlone(unit) || countsThem(unit))) return -1;
      apposed = unit;
    } else if (unit.kind !== 'group' && unit.kind !== 'word' && unit.kind !== 'time') return -1;
  }
  return -1;
}

/** A bare group of men, neither listed nor counted. */
const standsAlone = ({ group, preposition }: Unit): boolean =>
  group !== undefined &&
  preposition === undefined &&
  group.parts.length === 0 &&
  group.numbers.length === 0 &&
  group.pronoun !== true &&
  (group.bits & NOMINATIVE) !== 0 &&
  (mayAct(group) || group.proper);

/** `рештки корпусу, близько 400 вояків, пробилися`: how many men they were. */
const countsThem = ({ group, preposition }: Unit): boolean =>
  group !== undefined &&
  preposition === undefined &&
  group.counted &&
  group.parts.length === 0 &&
  group.kinds.includes('person') &&
  group.owner === undefined;

/** The number of the finite verb that stands right behind, or behind adverbs and adjuncts. */
function numberBehind(units: readonly Unit[], from: number, tokens: readonly Token[]): number | undefined {
  for (let at = from; at < from + NEAR; at++) {
    const unit = units[at];
    if (unit === undefined) return undefined;
    if (unit.kind === 'verb') {
      if (!isFiniteUnit(unit)) return undefined;
      const number = unit.verbs?.find(({ is }) => is === 'past' || is === 'present')?.number;
      return number === undefined ? undefined : number === 's' ? SINGULAR : PLURAL;
    }
    if (!isAside(unit, tokens) && unit.preposition === undefined) return undefined;
  }
  return undefined;
}

/**
 * The last unit of what is set against a group and denied (`шведы, а не датчане, взяли`), as a place among the units; -1 where nothing is
 * at this comma.
 */
export function deniedEnd(units: readonly Unit[], comma: number, tokens: readonly Token[]): number {
  const meant = memberAt(units, comma - 1);
  const denied = units[comma + 3];
  if (units[comma + 1]?.kind !== 'and' || !isDenial(units[comma + 2], tokens)) return -1;
  if (!areBeside(meant, denied)) return -1;
  const after = units[comma + 4]?.kind;
  if (after === undefined || after === 'break') return comma + 3;
  return after === 'comma' ? comma + 4 : -1;
}

/** The conjunction behind a group that is denied and set against the next (`взяли не датчане, а шведы`), as a place among the units; -1 elsewhere. */
export function denialEnd(units: readonly Unit[], at: number, tokens: readonly Token[]): number {
  if (!isDenial(units[at], tokens) || units[at + 2]?.kind !== 'comma' || units[at + 3]?.kind !== 'and')
    return -1;
  return areBeside(units[at + 1], units[at + 4]) ? at + 3 : -1;
}

/** Whether two groups stand behind the same preposition or none, and none of them is a figure. */
const areBeside = (one: Unit | undefined, other: Unit | undefined): boolean =>
  one?.group !== undefined &&
  other?.group !== undefined &&
  one.preposition === other.preposition &&
  one.group.numbers.length === 0 &&
  other.group.numbers.length === 0;

/**
 * The second dash of a clause put in between a subject and its verb (`отряд — в нём было сто сабель — взял город`), as a place among the
 * units; -1 where none opens at this dash.
 */
export function dashedEnd(units: readonly Unit[], dash: number, tokens: readonly Token[]): number {
  for (let i = dash - 1; i >= 0; i--) {
    const { kind } = units[i] as Unit;
    if (kind === 'break') break;
    if (kind === 'verb' || kind === 'sub' || kind === 'rel' || kind === 'comma') return -1;
  }
  if (memberAt(units, dash - 1)?.kind !== 'group') return -1;
  let clause = false;
  for (let i = dash + 1; i < dash + BETWEEN_DASHES; i++) {
    const unit = units[i];
    if (unit === undefined || ['break', 'open', 'close', 'sub', 'rel'].includes(unit.kind)) return -1;
    clause ||= isFiniteUnit(unit);
    if (unit.kind === 'dash') return clause && numberBehind(units, i + 1, tokens) !== undefined ? i : -1;
  }
  return -1;
}
