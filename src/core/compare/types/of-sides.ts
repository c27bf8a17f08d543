import { partsOf } from '../../model/joint-party.ts';
import { peopleOfMovement } from '../../model/movements.ts';
import { unnamedSides } from '../../model/unnamed-sides.ts';
import type { Rule } from '../side.ts';

/** One account names several parties together, the other one of them. */
export const jointSides: Rule = ({ a, b }) => {
  const [one, two] = [a.reading.value, b.reading.value];
  if (one.kind !== 'party' || two.kind !== 'party') return undefined;
  const [few, many] = partsOf(one.key).length < partsOf(two.key).length ? [one, two] : [two, one];
  const all = partsOf(many.key);
  return few.key !== many.key && partsOf(few.key).every((party) => all.includes(party))
    ? {
        type: 'precision',
        rule: 'precision.joint-sides',
        says: `One account names ${many.label} together, the other ${few.label} of them.`,
      }
    : undefined;
};

/** One account calls a side by what it does (`the rebels`, `the allies`), the other by its people: they may be the same. */
export const sideWithoutName: Rule = ({ a, b }) => {
  const [one, two] = [a.reading.value, b.reading.value];
  if (one.kind !== 'party' || two.kind !== 'party' || one.key === two.key) return undefined;
  const [unnamed, named] = unnamedSides[one.key] === undefined ? [two, one] : [one, two];
  return unnamedSides[unnamed.key] !== undefined && unnamedSides[named.key] === undefined
    ? {
        type: 'open',
        rule: 'open.side-without-name',
        says: `"${unnamed.label}" names no people or state, and ${named.label} may be meant.`,
      }
    : undefined;
};

/** One account names an armed movement, the other the people it is of: the Irgun, the Jews. */
export const movementOfPeople: Rule = ({ a, b }) => {
  const [one, two] = [a.reading.value, b.reading.value];
  if (one.kind !== 'party' || two.kind !== 'party') return undefined;
  const isOf = (few: typeof one, people: typeof one): boolean =>
    partsOf(few.key).every((party) => peopleOfMovement[party]?.includes(people.key) === true);
  const pair = isOf(one, two)
    ? { few: one, people: two }
    : isOf(two, one)
      ? { few: two, people: one }
      : undefined;
  return pair === undefined
    ? undefined
    : {
        type: 'precision',
        rule: 'precision.movement-of-people',
        says: `One account names ${pair.few.label}, the other ${pair.people.label}, whose people they are.`,
      };
};
