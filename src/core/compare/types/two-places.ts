/** Where an act was done: two places are two answers only where they lie on the ground of two sides. */

import type { ReadingValue } from '../../model/point.ts';
import type { Rule } from '../side.ts';

/** The side on whose ground a place lies; undefined where nobody says so. */
const sideOf = (value: ReadingValue): string | undefined =>
  value.kind === 'party' ? value.key : value.kind === 'name' ? value.party : undefined;

/** One names the place, the other only the side on whose ground it lies; or two places, of which it is not told whether one lies in the other. */
export const twoPlaces: Rule = ({ key, a, b }) => {
  if (key.kind !== 'place') return undefined;
  const [one, two] = [a.reading.value, b.reading.value];
  const [first, second] = [sideOf(one), sideOf(two)];
  const { label: nameA } = a.reading;
  const { label: nameB } = b.reading;
  if (one.kind !== two.kind && first !== undefined && first === second)
    return {
      type: 'precision',
      rule: 'precision.place',
      says: `${one.kind === 'name' ? nameA : nameB} lies on the ground of ${one.kind === 'name' ? nameB : nameA}: one account names the place, the other the side.`,
    };
  // What lies on the ground of two sides is answered below, as any two answers are.
  if (first !== undefined && second !== undefined && first !== second) return undefined;
  return {
    type: 'open',
    rule: 'open.places',
    says:
      one.kind === two.kind
        ? `${nameA} and ${nameB} are two places; it is not said whether one lies in the other.`
        : `It is not said on whose ground ${one.kind === 'name' ? nameA : nameB} lies.`,
  };
};
