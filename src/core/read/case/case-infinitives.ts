import { ACCUSATIVE, GENITIVE } from './case-bits.ts';
import type { Candidate } from './case-candidates.ts';
import { REACH, type Verbal } from './case-verbal.ts';

/** Whether another infinitive stands before in the clause. */
export function isBehindInfinitive({ at, clause }: Verbal): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--)
    if (clause.units[i]?.verbs?.every((verb) => verb.is === 'infinitive') === true) return true;
  return false;
}

/** An infinitive with an object of its own leaves that of the next one alone: `ликвидировать прорыв и отбросить врага`. */
export function endOfObjects({ at, clause }: Verbal, free: readonly Candidate[]): number {
  const { units } = clause;
  for (let i = at + 1; i < units.length && i <= at + REACH; i++) {
    if (units[i]?.verbs?.every((verb) => verb.is === 'infinitive') !== true) continue;
    const own = free.some(
      (one) =>
        one.at > at &&
        one.at < i &&
        one.preposition === undefined &&
        (one.bits & (ACCUSATIVE | GENITIVE)) !== 0,
    );
    return own ? i : units.length;
  }
  return units.length;
}
