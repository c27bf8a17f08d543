/** Open to argument: certainty, judgement, contradiction. */

import type { Quantity } from '../../model/quantity.ts';
import { CROWD } from '../../model/unnamed-sides.ts';
import { familyOfThing } from '../act-family.ts';
import { ONCE, TWO_ACTS } from '../acts-apart.ts';
import { numeral } from '../label.ts';
import { sameAuthority } from '../links.ts';
import type { Pair, Rule, Side } from '../side.ts';
import { persons, twoPersons } from './confused-persons.ts';
import { daysApart, meet } from './extent.ts';
import { excludesSide } from './nameless-doers.ts';
import { stepOf } from './step-of.ts';
import { toldApart } from './told-apart.ts';

/** The same content with another force: proposed, planned, supposed, asserted. */
export const certainty: Rule = ({ key, a, b }) => {
  if (a.facet.force !== b.facet.force)
    return {
      type: 'certainty',
      rule: 'certainty.force',
      says: 'The same is told with another force: intended, attempted, possible or done.',
    };
  const apart = a.interval !== undefined && b.interval !== undefined ? !meet(a.interval, b.interval) : true;
  if (
    a.asserted !== b.asserted &&
    ((!apart && key.kind === 'time') || key.kind === 'judgement' || key.thing === 'fate')
  )
    return {
      type: 'certainty',
      rule: 'certainty.hedge',
      says: 'One account supposes what the other asserts.',
    };
  return undefined;
};

/** The same deed valued, blamed, named or owned otherwise; no fact is compared. */
export const judgement: Rule = ({ key }) =>
  (key.kind === 'outcome' && key.thing !== 'fate') ||
  key.kind === 'judgement' ||
  familyOfThing(key.thing).judges === true
    ? {
        type: 'judgement',
        rule: 'judgement.value',
        says: 'The accounts value the same event otherwise; no fact is compared.',
      }
    : undefined;

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Size of the gap in words. */
function gapOf(pair: Pair): string {
  const { key, a, b } = pair;
  if (key.thing === 'fate') return 'they tell another end';
  if (a.quantity !== undefined && b.quantity !== undefined) {
    const gap = Math.max(a.quantity.lo - b.quantity.hi, b.quantity.lo - a.quantity.hi, 0);
    return `they differ by ${numeral(gap)}`;
  }
  if (a.interval !== undefined && b.interval !== undefined) {
    const days = daysApart(a.interval, b.interval);
    return days === 0
      ? 'they differ by the hour'
      : `they lie ${numeral(days)} ${days === 1 ? 'day' : 'days'} apart`;
  }
  if (key.kind === 'place') return 'the places lie on the ground of two sides';
  if (excludesSide(pair)) return 'one has them fire on the side that fired in the other';
  const both = persons(pair);
  return both === undefined ? 'they name different parties' : twoPersons(both);
}

/** Whether all who give the two readings are one authority or speak for one party. */
function within({ a, b, accounts }: Pair): boolean {
  const all = [...new Set([...a.accounts, ...b.accounts])].flatMap((key) => accounts.get(key) ?? []);
  const [first] = all;
  if (first === undefined) return false;
  return all.every(
    (one) =>
      sameAuthority(one, first) || (first.speaksFor !== undefined && one.speaksFor === first.speaksFor),
  );
}

/** Strengths that lie further apart than this part of the larger count other forces or another day. */
const OTHER_FORCES = 0.1;

/** Two strengths far apart, neither of which says which forces are meant and on what day. */
function unsaidStrength({ key, a, b }: Pair): boolean {
  if (
    key.kind !== 'quantity' ||
    key.counting !== 'strength' ||
    // A crowd has no forces engaged or massed.
    key.whose === CROWD ||
    a.quantity === undefined ||
    b.quantity === undefined
  )
    return false;
  const gap = Math.max(a.quantity.lo - b.quantity.hi, b.quantity.lo - a.quantity.hi, 0);
  return gap > OTHER_FORCES * Math.max(a.quantity.hi, b.quantity.hi);
}

/**
 * The figure of one significant digit to whose step the other rounds, when the two lie too far apart to be called rounded: 2,000 beside 1,626.
 * It may be told to the thousand or to the last man.
 */
function perhapsRounded({ key, a, b }: Pair): { coarse: Side; fine: Side } | undefined {
  if (key.kind !== 'quantity' || a.quantity === undefined || b.quantity === undefined) return undefined;
  if (a.quantity.lo !== a.quantity.hi || b.quantity.lo !== b.quantity.hi) return undefined;
  const [coarse, fine] = stepOf(a.quantity.lo) >= stepOf(b.quantity.lo) ? [a, b] : [b, a];
  const value = (coarse.quantity as Quantity).lo;
  const other = (fine.quantity as Quantity).lo;
  const step = stepOf(value);
  return step > stepOf(other) && Math.round(other / step) * step === value ? { coarse, fine } : undefined;
}

/** Whether two dates of a deed lie so far apart in a war of many fights that they may be of two deeds. */
const farApart = ({ key, a, b, figures }: Pair): boolean =>
  figures.manyFights &&
  key.kind === 'time' &&
  !ONCE.has(key.thing) &&
  a.interval !== undefined &&
  b.interval !== undefined &&
  daysApart(a.interval, b.interval) > TWO_ACTS;

/** Whether in a war of many fights it is asked who did a deed of which no ground is named; where one is, it is asked of that ground. */
const anyDoer = ({ key, figures }: Pair): boolean =>
  figures.manyFights &&
  key.kind === 'agent' &&
  (key.whose === 'parties' || familyOfThing(key.thing).asksPerson === true);

/** Whether one account gives both figures in a war of many fights: each is of a part of it, and no words say which. */
const twoPartsOfOne = ({ key, a, b, figures }: Pair): boolean =>
  figures.manyFights &&
  key.kind === 'quantity' &&
  key.scope === 'whole event' &&
  [...a.accounts].some((account) => b.accounts.has(account));

/** Comparable, both asserted, cannot both hold, nothing before it explains it; else it stays open. */
export const contradiction: Rule = (pair) => {
  const { a, b } = pair;
  if (
    a.quantity !== undefined &&
    b.quantity !== undefined &&
    a.quantity.lo === b.quantity.lo &&
    a.quantity.hi === b.quantity.hi
  )
    return {
      type: 'open',
      rule: 'open.bound',
      says: `The number is the same and only its bound differs: ${a.reading.label}, ${b.reading.label}; one may be the other with its bound turned.`,
    };
  if (unsaidStrength(pair))
    return {
      type: 'open',
      rule: 'open.strength',
      says: `${sentence(gapOf(pair))}; it is not said which forces are counted, engaged or massed, and on what day.`,
    };
  if (pair.key.kind === 'time' && pair.key.counting === '-' && familyOfThing(pair.key.thing).recurs === true)
    return {
      type: 'open',
      rule: 'open.recurs',
      says: `${sentence(gapOf(pair))}; it is done more than once in such an event, and neither says which time is meant.`,
    };
  if (twoPartsOfOne(pair))
    return {
      type: 'open',
      rule: 'open.parts-of-one',
      says: `${sentence(gapOf(pair))}; one account gives both in a war of many fights, and does not say of which part each is.`,
    };
  if (anyDoer(pair))
    return {
      type: 'open',
      rule: 'open.another-deed',
      says: `${sentence(gapOf(pair))} in a war of many fights: more than one such deed may be told, and nothing says that both are of one.`,
    };
  if (farApart(pair))
    return {
      type: 'open',
      rule: 'open.two-acts',
      says: `${sentence(gapOf(pair))} in a war of many fights: it may have been done twice, and neither says which time is meant.`,
    };
  const rounded = perhapsRounded(pair);
  if (rounded !== undefined)
    return {
      type: 'open',
      rule: 'open.step',
      says: `${sentence(gapOf(pair))}; ${rounded.coarse.reading.label} may be told in round numbers, to which ${rounded.fine.reading.label} rounds, and it is not said how far.`,
    };
  const apart = toldApart(pair);
  if (apart !== undefined)
    return { type: 'open', rule: 'open.told-apart', says: `${sentence(gapOf(pair))}; ${apart}.` };
  if (!a.sure || !b.sure) {
    const doubtful = !a.sure ? a : b;
    return {
      type: 'open',
      rule: 'open.not-confirmed',
      says: `${sentence(gapOf(pair))}, but ${doubtful.reading.label} is only a candidate until a person confirms it.`,
    };
  }
  if (!a.asserted || !b.asserted)
    return {
      type: 'open',
      rule: 'open.supposed',
      says: `${sentence(gapOf(pair))}, but one is only supposed.`,
    };
  return {
    type: 'contradiction',
    rule: 'contradiction.both-asserted',
    says: `Both are asserted and cannot both hold: ${gapOf(pair)}${within(pair) ? ', within one authority' : ''}.`,
  };
};
