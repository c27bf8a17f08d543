import { askedOfVerb } from '../lexicon/asked-once.ts';
import type { Token } from '../lexicon/claim-tokens.ts';
import { NOMINATIVE } from './case-bits.ts';
import { finiteAhead } from './case-clause-ahead.ts';
import { isAside, isFiniteUnit, type Unit } from './case-unit.ts';

/** Longest clause of saying put in, and how far back the clause around it is asked, in units. */
const LONGEST = 8;
const FARTHEST = 30;

/**
 * The closing comma of a clause of saying put in between commas (`ворог, твердив консул, втратив сорок людей`), as a place among the
 * units; -1 where none opens at this comma. The verb comes first, and the clause around stands on both sides: it has its predicate
 * on one of them only.
 */
export function putInEnd(units: readonly Unit[], comma: number, tokens: readonly Token[]): number {
  let at = comma + 1;
  while (at < comma + 3 && isAside(units[at], tokens)) at++;
  const verb = units[at];
  if (comma === 0 || verb?.kind !== 'verb' || !isFiniteUnit(verb)) return -1;
  if (verb.verbs?.some(({ entry }) => reports(entry)) !== true) return -1;
  let speaker = false;
  for (let i = at + 1; i < comma + LONGEST; i++) {
    const unit = units[i];
    if (unit === undefined) return -1;
    if (unit.kind === 'comma') return speaker && isBetween(units, comma, i) ? i : -1;
    const { group, preposition } = unit;
    if (group === undefined ? unit.kind !== 'time' && unit.kind !== 'word' : group.numbers.length > 0)
      return -1;
    if (group === undefined || preposition !== undefined) continue;
    if ((group.bits & NOMINATIVE) === 0 && !group.foreign) return -1;
    if (speaker) return -1;
    speaker = true;
  }
  return -1;
}

/** Whether one clause stands on both sides of what is put in. */
function isBetween(units: readonly Unit[], open: number, close: number): boolean {
  const next = units[close + 1];
  if (next === undefined || !['group', 'verb', 'word', 'time', 'dash'].includes(next.kind)) return false;
  if (next.kind === 'verb' && !isFiniteUnit(next)) return false;
  let before = false;
  for (let i = open - 1; i >= 0 && i > open - FARTHEST && !before; i--) {
    const unit = units[i] as Unit;
    if (['comma', 'break', 'sub', 'rel', 'open', 'close'].includes(unit.kind)) break;
    before = isFiniteUnit(unit);
  }
  return !(before && finiteAhead(units, close + 1));
}

const reports = askedOfVerb(({ uses }) => uses.some((use) => use.class === 'say' && use.rest.length === 0));
