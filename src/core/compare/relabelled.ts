import type { PointKey } from '../model/point.ts';
import type { Side } from './side.ts';

/** Fewer digits than this, closing zeros aside, are met by chance. */
const TELLING_DIGITS = 3;

const rolesOf = (key: PointKey, { facet }: Side): readonly string[] =>
  (facet.counting ?? key.counting).split('+');

/** The one exact number of a reading, when it has digits enough to be known again. */
function tellingNumber({ quantity }: Side): number | undefined {
  if (quantity === undefined || quantity.lo !== quantity.hi || quantity.comparator !== 'eq') return undefined;
  return String(quantity.lo).replace(/0+$/, '').length < TELLING_DIGITS ? undefined : quantity.lo;
}

/**
 * Marks readings whose number another reading gives under a wider rule of counting: 792 killed beside 792 killed and
 * missing. Such a figure is perhaps a total printed under the name of its part; only a dependence can say so.
 */
export function markRelabelled(key: PointKey, sides: readonly Side[]): Side[] {
  // Few readings have a number like another's: those are found first, for readings may be many.
  const numbers = sides.map(tellingNumber);
  const byNumber = Map.groupBy(sides, (_, at) => numbers[at]);
  return sides.map((side, at) => {
    const number = numbers[at];
    const alike = number === undefined ? [] : (byNumber.get(number) ?? []);
    if (alike.length < 2) return side;
    const own = rolesOf(key, side);
    const wider = alike.find((other) => {
      const roles = rolesOf(key, other);
      return (
        other !== side &&
        other.facet.scope === side.facet.scope &&
        roles.length > own.length &&
        own.every((role) => roles.includes(role))
      );
    });
    return wider === undefined ? side : { ...side, perhapsFrom: wider.reading.label };
  });
}
