import type { DifferenceType } from '../../model/point.ts';
import type { Pair, Rule, Verdict } from '../side.ts';
import { confusedPersons } from './confused-persons.ts';
import { namelessDoers } from './nameless-doers.ts';
import { jointSides, movementOfPeople, sideWithoutName } from './of-sides.ts';
import { certainty, contradiction, judgement } from './open-to-argument.ts';
import { bound, calendar, precision, rounding, same, spelling } from './other-form.ts';
import { definition, open, otherAct, scope } from './other-question.ts';
import { altered, merged, perhapsPassedOn, revised } from './passed-on.ts';
import { twoPlaces } from './two-places.ts';

/** The first six questions: a later yes among them is kept beside the first. */
const keptBeside: readonly Rule[] = [merged, revised, altered, otherAct, scope, definition];

/** The other questions, in order; the last one always answers. */
const others: readonly Rule[] = [
  open,
  spelling,
  confusedPersons,
  jointSides,
  movementOfPeople,
  sideWithoutName,
  namelessDoers,
  twoPlaces,
  same,
  calendar,
  rounding,
  precision,
  bound,
  certainty,
  judgement,
  contradiction,
];

const NO_RULE: Verdict = { type: 'open', rule: 'open.no-rule', says: 'No rule applies.' };

/** The verdict on a pair, with what else is true of it. */
export interface Typed extends Verdict {
  readonly also: readonly { readonly type: DifferenceType; readonly amount?: number }[];
  readonly perhaps?: DifferenceType;
}

/**
 * The type of the difference between two readings: the first question that says yes, in the order
 * passed on, not the same question, same in another form, open to argument.
 * Readings of equal value under unequal act, scope or rule are never `same`, because those are asked first.
 */
export function typeOf(pair: Pair): Typed {
  const yes: Verdict[] = [];
  for (const rule of keptBeside) {
    const verdict = rule(pair);
    if (verdict !== undefined) yes.push(verdict);
  }
  let main = yes[0];
  if (main === undefined)
    for (const rule of others) {
      main = rule(pair);
      if (main !== undefined) break;
    }
  const first = main ?? NO_RULE;
  const beside = yes.filter((verdict) => verdict !== first && verdict.type !== first.type);
  const rest = restOf(pair, first);
  const also = beside.map(({ type, amount }) => {
    const part = type === 'definition' ? (rest ?? amount) : amount;
    return { type, ...(part === undefined ? {} : { amount: part }) };
  });
  // A part above its whole is the one contradiction that two rules of counting cannot explain.
  const broken = yes.find(({ breaks }) => breaks !== undefined)?.breaks;
  const perhaps = ['merged', 'revised', 'altered'].includes(first.type) ? undefined : perhapsPassedOn(pair);
  return {
    ...first,
    also: broken === undefined ? also : [...also, { type: 'contradiction', amount: broken }],
    ...(perhaps === undefined ? {} : { perhaps }),
  };
}

/** The type alone, for those who ask what it would be under other suppositions: the first yes ends the asking. */
export function typeAlone(pair: Pair): DifferenceType {
  for (const rule of keptBeside) {
    const verdict = rule(pair);
    if (verdict !== undefined) return verdict.type;
  }
  for (const rule of others) {
    const verdict = rule(pair);
    if (verdict !== undefined) return verdict.type;
  }
  return NO_RULE.type;
}

/** When a revision explains a part of the gap, the change of rule beside it explains what is left. */
function restOf({ a, b }: Pair, first: Verdict): number | undefined {
  if (
    first.type !== 'revised' ||
    first.amount === undefined ||
    a.quantity === undefined ||
    b.quantity === undefined
  )
    return undefined;
  return Math.abs(a.quantity.lo - b.quantity.lo) - Math.abs(first.amount);
}
