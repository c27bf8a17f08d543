/** Passed on: merged, revised, altered. Asked along a dependence; without one the answer is only "perhaps". */

import { clockLabel, countingWords, numeral } from '../label.ts';
import { sameAuthority } from '../links.ts';
import type { Pair, Rule, Side, Verdict } from '../side.ts';
import { allFollow, type Between, between } from './between.ts';
import { bound, precision, rounding, same } from './other-form.ts';

/** Fewer digits than this are met by chance. */
const TELLING_DIGITS = 3;

/** One account joins the values of others to a range; it is taken apart again. */
export const merged: Rule = ({ a, b }) => {
  const range = a.reading.mergedFrom !== undefined ? a : b.reading.mergedFrom !== undefined ? b : undefined;
  if (range === undefined) return undefined;
  return {
    type: 'merged',
    rule: 'merged.range-of-two',
    says: `${range.reading.label} joins the values of two other readings; it is no figure of its own.`,
  };
};

const equalNumbers = ({ a, b }: Pair): boolean =>
  a.quantity !== undefined &&
  b.quantity !== undefined &&
  a.quantity.lo === b.quantity.lo &&
  a.quantity.hi === b.quantity.hi;

const rolesOf = ({ key }: Pair, side: Side): readonly string[] =>
  (side.facet.counting ?? key.counting).split('+');

/** What the authority's own parts, old and new, explain of the change of a total. */
function explained(pair: Pair, { exemplar, follower }: Between): number | undefined {
  const { key, figures } = pair;
  const shared = rolesOf(pair, exemplar).filter((role) => rolesOf(pair, follower).includes(role));
  if (rolesOf(pair, exemplar).length < 2 && rolesOf(pair, follower).length < 2) return undefined;
  for (const old of [...exemplar.editions].sort())
    for (const later of [...follower.editions].sort()) {
      let sum = 0;
      let known = shared.length > 0;
      for (const role of shared) {
        const before = figures.of(old, key.thing, key.whose, role);
        const after = figures.of(later, key.thing, key.whose, role);
        if (before === undefined || after === undefined) known = false;
        else sum += after - before;
      }
      if (known && sum !== 0) return sum;
    }
  return undefined;
}

/**
 * Whether the follower's reading is given by nobody but those who depend on the exemplar's: where others stand by it on
 * their own, the dependence of one explains nothing.
 */
function ownedBy(pair: Pair, found: Between): boolean {
  if (found.link !== 'edition') return allFollow(pair, found);
  return [...found.follower.accounts].every(
    (key) => key === found.by || pair.links.follows(key, found.by ?? '') !== undefined,
  );
}

/** Whether the two readings come from one authority, an older and a newer state of it. */
function oneAuthority(pair: Pair, found: Between): boolean {
  if (found.link === 'edition') {
    // Where others of their own stand by both readings, that one account changed its mind explains nothing.
    const owned = ({ accounts }: Side): boolean =>
      [...accounts].every((key) => key === found.by || pair.links.follows(key, found.by ?? '') !== undefined);
    return owned(found.exemplar) || owned(found.follower);
  }
  if (found.link !== 'firm') return false;
  for (const from of found.follower.accounts)
    for (const to of found.exemplar.accounts) {
      const one = pair.accounts.get(from);
      const two = pair.accounts.get(to);
      if (one !== undefined && two !== undefined && from !== to && sameAuthority(one, two)) return true;
    }
  return false;
}

/** The same authority, or a later edition of the same account, puts a new value in place of its old one. */
export const revised: Rule = (pair) => {
  const found = between(pair);
  if (found === undefined || !oneAuthority(pair, found)) return undefined;
  const { exemplar, follower } = found;
  if (exemplar.facet.scope !== follower.facet.scope || exemplar.facet.subset !== follower.facet.subset)
    return undefined;
  if (equalNumbers(pair)) return undefined;
  if (
    pair.a.quantity !== undefined &&
    !rolesOf(pair, exemplar).some((role) => rolesOf(pair, follower).includes(role))
  )
    return undefined;
  const gap = (follower.quantity?.lo ?? 0) - (exemplar.quantity?.lo ?? 0);
  const recounted = exemplar.facet.counting !== follower.facet.counting;
  const amount = recounted ? explained(pair, found) : undefined;
  // A total in a later text does not take the place of a part in the older one, unless their common parts changed and that is some of the gap.
  if (recounted && (amount === undefined || amount / gap < 0 || Math.abs(amount) > Math.abs(gap)))
    return undefined;
  const part = amount === undefined ? '' : `; its parts explain ${numeral(amount)} of the ${numeral(gap)}`;
  return {
    type: 'revised',
    rule: found.link === 'edition' ? 'revised.edition' : 'revised.authority',
    says: `A later statement of the same authority puts ${follower.reading.label} in place of ${exemplar.reading.label}${part}.`,
    ...(amount === undefined ? {} : { amount }),
  };
};

/** One digit written otherwise, or two neighbours changed over. */
function misprint(a: number, b: number): boolean {
  const one = String(a);
  const two = String(b);
  if (one.length !== two.length || one.length < TELLING_DIGITS) return false;
  const apart = [...one].flatMap((digit, at) => (digit === two[at] ? [] : [at]));
  if (apart.length === 1) return true;
  const [first = 0, second = 0] = apart;
  return (
    apart.length === 2 && second === first + 1 && one[first] === two[second] && one[second] === two[first]
  );
}

/** What was done to the exemplar's reading, named; undefined when no operation explains the difference. */
function operation(pair: Pair, { exemplar, follower }: Between): Omit<Verdict, 'type'> | undefined {
  const one = exemplar.quantity;
  const two = follower.quantity;
  const says = (what: string): string =>
    `${follower.reading.label} was made from ${exemplar.reading.label}: ${what}.`;
  if (one !== undefined && two !== undefined) {
    const numbers = one.lo === two.lo && one.hi === two.hi;
    if (numbers && exemplar.facet.counting !== follower.facet.counting)
      return {
        rule: 'altered.label',
        says: says(
          `the number stands under ${countingWords(rolesOf(pair, follower).join('+'))} instead of ${countingWords(rolesOf(pair, exemplar).join('+'))}`,
        ),
      };
    if (
      numbers &&
      (exemplar.facet.scope !== follower.facet.scope || exemplar.facet.subset !== follower.facet.subset)
    )
      return { rule: 'altered.period', says: says('the part or period it covers changed') };
    if (numbers && exemplar.facet.unit !== follower.facet.unit)
      return { rule: 'altered.unit', says: says('the unit changed') };
    const limits = ['gt', 'ge', 'lt', 'le'];
    if (
      numbers &&
      one.comparator !== two.comparator &&
      (limits.includes(one.comparator) || limits.includes(two.comparator))
    )
      return { rule: 'altered.bound', says: says('the bound was turned, added or lost') };
    if (exemplar.facet.counting !== follower.facet.counting || exemplar.facet.scope !== follower.facet.scope)
      return undefined;
    if (one.lo < one.hi && two.lo === two.hi && (two.lo === one.lo || two.lo === one.hi))
      return { rule: 'altered.one-end', says: says('one end of the range stands alone') };
    if (one.lo === one.hi && two.lo === two.hi && misprint(one.lo, two.lo))
      return { rule: 'altered.digit', says: says('one digit differs') };
  }
  if (
    exemplar.interval !== undefined &&
    follower.interval !== undefined &&
    exemplar.facet.force !== follower.facet.force
  )
    if (
      exemplar.interval.earliest === follower.interval.earliest &&
      exemplar.interval.latest === follower.interval.latest
    )
      return { rule: 'altered.force', says: says('what was intended is told as done, or the reverse') };
  const clock = exemplar.interval?.clock;
  const later = follower.interval?.clock;
  if (
    clock !== undefined &&
    later !== undefined &&
    clock.earliest === later.earliest &&
    clock.zone !== later.zone
  )
    return { rule: 'altered.clock', says: says(`${clockLabel(clock)} became ${clockLabel(later)}`) };
  return undefined;
}

/** Whether the second reading says the first in another form, so that nothing was changed in substance. */
const otherForm = (pair: Pair): boolean =>
  [same, rounding, precision, bound].some((rule) => rule(pair) !== undefined);

/** On the way from exemplar to follower something changed; the operation is named. */
export const altered: Rule = (pair) => {
  const found = between(pair);
  if (found === undefined || found.link === 'proposed') return undefined;
  const done = operation(pair, found);
  if (done !== undefined && ownedBy(pair, found)) return { type: 'altered', ...done };
  if (found.link !== 'firm' || pair.a.quantity === undefined || otherForm(pair) || !allFollow(pair, found))
    return undefined;
  const { exemplar, follower } = found;
  const facets = ['counting', 'scope', 'subset', 'unit'] as const;
  if (facets.some((facet) => exemplar.facet[facet] !== follower.facet[facet])) return undefined;
  return {
    type: 'altered',
    rule: 'altered.value',
    says: `${follower.reading.label} stands in accounts that follow those which give ${exemplar.reading.label}.`,
  };
};

/** The passed-on type that would hold if a dependence nobody stated were accepted. */
export function perhapsPassedOn(pair: Pair): 'altered' | undefined {
  const found = between(pair);
  if (found !== undefined && operation(pair, found) !== undefined) return 'altered';
  // A total under the name of its part stands against every other figure for that part.
  const counted = pair.a.facet.counting === pair.b.facet.counting;
  if (counted && (pair.a.perhapsFrom === undefined) !== (pair.b.perhapsFrom === undefined)) return 'altered';
  if (found !== undefined || pair.a.quantity === undefined) return undefined;
  // Without any dependence only an equal, telling number under another label is worth the word.
  const number = String(pair.a.quantity.lo).replace(/0+$/, '');
  if (!equalNumbers(pair) || number.length < TELLING_DIGITS) return undefined;
  const [exemplar, follower] =
    (pair.a.since ?? Number.POSITIVE_INFINITY) <= (pair.b.since ?? Number.POSITIVE_INFINITY)
      ? [pair.a, pair.b]
      : [pair.b, pair.a];
  return operation(pair, { link: 'proposed', exemplar, follower }) === undefined ? undefined : 'altered';
}
