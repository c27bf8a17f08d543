import { ACCUSATIVE, GENITIVE } from './case-bits.ts';
import type { Candidate } from './case-candidates.ts';
import { isInfinitiveUnit } from './case-unit.ts';
import { REACH, type Verbal } from './case-verbal.ts';

/** An infinitive with an object of its own leaves that of the next one alone: `ликвидировать прорыв и отбросить врага`. */
export function endOfObjects({ at, clause }: Verbal, free: readonly Candidate[]): number {
  const { units } = clause;
  for (let i = at + 1; i < units.length && i <= at + REACH; i++) {
    if (!isInfinitiveUnit(units[i])) continue;
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
