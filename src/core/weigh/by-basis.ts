import type { Study } from '../model/account.ts';
import { BASES } from '../model/criticism.ts';
import type { Point, Reading } from '../model/point.ts';
import type { Weight } from '../model/weight.ts';

/**
 * The point with its readings in the order of what they rest on, the strongest basis of any latest witness first (named list, record of
 * the time, finding, eyewitness, the other side's estimate, assertion, unknown); among equals in the order they had, which is that of date. An
 * established reading stays first. Neither the number of accounts orders anything, nor an account that passes on another's word or
 * carries a mark (forged, disputed, retracted, under duress). `weights` are those of the point.
 */
export function byBasis(
  { accounts }: Pick<Study, 'accounts'>,
  point: Point,
  weights: readonly Weight[],
): Point {
  const marked = new Set(accounts.filter(({ marks }) => marks.length > 0).map(({ key }) => key));
  const strongest = new Map(
    weights.map(({ reading, criticism }) => [
      reading,
      Math.min(
        BASES.length,
        ...criticism
          .filter(({ account, degree }) => degree.value !== 'secondary' && !marked.has(account))
          .map(({ basis }) => BASES.indexOf(basis.value)),
      ),
    ]),
  );
  const place = ({ id }: Reading): number =>
    id === point.established?.reading ? -1 : (strongest.get(id) ?? BASES.length);
  // Sorting is stable: equals keep the order of date.
  return { ...point, readings: [...point.readings].sort((a, b) => place(a) - place(b)) };
}
