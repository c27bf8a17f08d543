import { numeral } from '../label.ts';
import type { Pair, Side } from '../side.ts';

/** What a plain word may or may not count, where nobody says so: the sick among the wounded. */
const MAY_COUNT: Readonly<Record<string, string>> = {
  killed: 'died-in-hospital',
  wounded: 'sick',
  missing: 'captured',
};

const words: Readonly<Record<string, string>> = {
  'died-in-hospital': 'those who died in hospital',
  sick: 'the sick',
  captured: 'the captured',
};

/**
 * What the account of the smaller figure tells apart and the other does not, where the larger figure lies within the two together: 2,752
 * wounded and 527 sick beside 2,807 wounded. Whether the larger counts some of them is not said. One sentence; undefined where nothing is told apart so.
 */
export function toldApart({ key, a, b, figures }: Pair): string | undefined {
  if (key.kind !== 'quantity' || a.quantity === undefined || b.quantity === undefined) return undefined;
  const sibling = MAY_COUNT[a.facet.counting ?? key.counting];
  if (sibling === undefined) return undefined;
  const apartBy = ({ editions }: Side): number | undefined => {
    for (const edition of [...editions].sort()) {
      const found = figures.of(edition, key.thing, key.whose, sibling);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const [small, large] = a.quantity.hi <= b.quantity.hi ? [a, b] : [b, a];
  const apart = apartBy(small);
  if (apart === undefined || apartBy(large) !== undefined) return undefined;
  if ((large.quantity?.hi ?? 0) > (small.quantity?.hi ?? 0) + apart) return undefined;
  return `whoever tells ${small.reading.label} tells ${words[sibling]} apart (${numeral(apart)}), and it is not said whether ${large.reading.label} counts some of them`;
}
