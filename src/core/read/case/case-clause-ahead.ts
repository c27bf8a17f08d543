import { isFiniteUnit, type Unit } from './case-unit.ts';

/** How far ahead a clause is looked for, in units. */
const FARTHEST = 60;

/** Whether a finite verb comes before the next border. */
export function finiteAhead(units: readonly Unit[], at: number): boolean {
  for (let i = at; i < units.length && i < at + FARTHEST; i++) {
    const unit = units[i] as Unit;
    const { kind } = unit;
    if (kind === 'comma' || kind === 'break' || kind === 'sub' || kind === 'rel' || kind === 'close')
      return false;
    if (isFiniteUnit(unit)) return true;
  }
  return false;
}

/** Whether a dash comes before the next verb: `высоты — 15 августа`. */
export function dashAhead(units: readonly Unit[], at: number): boolean {
  for (let i = at; i < units.length && i < at + 12; i++) {
    const { kind } = units[i] as Unit;
    if (kind === 'dash') return true;
    if (kind === 'break' || kind === 'sub' || kind === 'rel' || kind === 'verb') return false;
  }
  return false;
}

/** Whether a bare number comes before the next border, in a clause without a verb. */
export function countAhead(units: readonly Unit[], at: number): boolean {
  for (let i = at; i < units.length && i < at + 8; i++) {
    const { group, kind } = units[i] as Unit;
    if (kind === 'comma' || kind === 'break' || kind === 'verb') return false;
    if (group?.counted === true && group.nounless) return true;
  }
  return false;
}

/** Whether a conjunction is followed by a clause (`как японцы атаковали`) rather than a bare group (`как герой`). */
export function clauseAhead(units: readonly Unit[], at: number, close: boolean): boolean {
  for (let i = at; i < units.length && i < at + FARTHEST / 2; i++) {
    const { kind } = units[i] as Unit;
    if (kind === 'break' || (close && (kind === 'comma' || kind === 'and'))) return false;
    if (kind === 'verb') return true;
  }
  return false;
}
