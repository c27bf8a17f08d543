/** Not the same question: other act, scope, definition, open. */
import { partWords } from '../../model/counted-kinds.ts';
import { tellsNoDay } from '../../model/interval.ts';
import type { Witness } from '../../model/point.ts';
import { familyOfThing } from '../act-family.ts';
import { compareRules } from '../counting/compare-rules.ts';
import { FIRST_DEED } from '../first-deed.ts';
import type { Pair, Rule, Side } from '../side.ts';
import { meet } from './extent.ts';

/** Who is said to say so: the narrator himself where nobody is. */
const sayerOf = ({ attribution }: Witness): string =>
  attribution.map(({ key, words }) => key ?? words).join(' < ');

/** Whether a side says so of whom another reading tells the deed. */
const saidBySideOf = ({ attribution }: Witness, { reading: { value } }: Side): boolean =>
  value.kind === 'party' && attribution.some(({ party }) => party === value.key);

/**
 * An edition that tells both readings as its own, or by one and the same source, tells two acts. What it ascribes to two sources
 * (`Beijing says the Indians attacked; New Delhi says the Chinese did`) are two accounts of one; so are what it tells of a side and what that very
 * side says of the other (`the Chinese opened fire; Beijing says the Russians did`).
 */
function toldByOne({ a, b }: Pair): string | undefined {
  const own = (side: Side): Map<string, Witness[]> =>
    Map.groupBy(
      side.reading.witnesses.filter(({ standing }) => standing === 'states' || standing === 'ascribes'),
      ({ account, edition, editionLabel }) => `${account} ${editionLabel} ${edition}`,
    );
  const two = own(b);
  for (const [edition, first] of own(a)) {
    const second = two.get(edition) ?? [];
    const apart = (one: Witness, other: Witness): boolean =>
      (one.standing === 'ascribes' && other.standing === 'ascribes' && sayerOf(one) !== sayerOf(other)) ||
      (one.standing !== other.standing && (saidBySideOf(one, b) || saidBySideOf(other, a)));
    if (first.some((one) => second.some((other) => !apart(one, other)))) return first[0]?.account;
  }
  return undefined;
}

/** The words cover different acts, moments, things or persons. */
export const otherAct: Rule = (pair) => {
  const { key, a, b } = pair;
  if (
    a.facet.act !== b.facet.act &&
    // Whoever gives no day does not say which of two takings he means.
    !(
      a.interval !== undefined &&
      b.interval !== undefined &&
      (tellsNoDay(a.interval) || tellsNoDay(b.interval))
    ) &&
    !(key.kind === 'agent' && (a.facet.act === undefined || b.facet.act === undefined))
  )
    return {
      type: 'other act',
      rule: 'other-act.word',
      says: `${a.reading.label} and ${b.reading.label} are of two acts.`,
    };
  const [first, second] = [a.reading.value, b.reading.value];
  if (key.thing === 'border-instrument' && first.kind === 'name' && second.kind === 'name')
    return {
      type: 'other act',
      rule: 'other-act.instrument',
      says: `${first.label} and ${second.label} are two instruments; the accounts appeal to one or the other.`,
    };
  const apart = a.interval !== undefined && b.interval !== undefined && !meet(a.interval, b.interval);
  if (key.kind === 'time' && apart && a.facet.force !== b.facet.force)
    return {
      type: 'other act',
      rule: 'other-act.force',
      says: 'One date is of what was intended, the other of what was done.',
    };
  if (
    (key.kind === 'agent' && key.thing !== FIRST_DEED) ||
    key.kind === 'place' ||
    (key.kind === 'time' && key.thing !== 'event' && apart)
  ) {
    const account = toldByOne(pair);
    if (account !== undefined)
      return {
        type: 'other act',
        rule: 'other-act.both-told',
        says: `${account} tells both, so they are two acts.`,
      };
  }
  return undefined;
};

/** The same kind of thing, of another whole or of a part. */
export const scope: Rule = ({ a, b }) => {
  const whole = 'the whole event';
  if (a.facet.scope !== b.facet.scope)
    return {
      type: 'scope',
      rule: 'scope.part-of-event',
      says: `One figure stands ${a.facet.scope ?? `for ${whole}`}, the other ${b.facet.scope ?? `for ${whole}`}.`,
    };
  const part = (side: Side): string =>
    side.facet.subset === undefined ? 'all' : partWords(side.facet.subset);
  if (a.facet.subset !== b.facet.subset)
    return {
      type: 'scope',
      rule: 'scope.subset',
      says: `One counts ${part(a)}, the other ${part(b)}.`,
    };
  return undefined;
};

/** The part of a total the other does not count, where the accounts give it. */
function extraOf({ key, a, b, figures }: Pair): number | undefined {
  const roles = (side: Side): string[] => (side.facet.counting ?? key.counting).split('+');
  const [small, large] = (a.quantity?.lo ?? 0) <= (b.quantity?.lo ?? 0) ? [a, b] : [b, a];
  const extra = roles(large).filter((role) => !roles(small).includes(role));
  if (extra.length === 0 || roles(small).some((role) => !roles(large).includes(role))) return undefined;
  for (const edition of [...large.editions].sort()) {
    const parts = extra.map((role) => figures.of(edition, key.thing, key.whose, role));
    if (parts.every((part) => part !== undefined))
      return parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
  }
  return undefined;
}

/** The same whole, counted or delimited by another rule. */
export const definition: Rule = (pair) => {
  const { key, a, b } = pair;
  if (key.kind === 'time' && key.thing === 'event' && a.interval !== undefined && b.interval !== undefined) {
    if (a.interval.earliest === b.interval.earliest && a.interval.latest === b.interval.latest)
      return undefined;
    return {
      type: 'definition',
      rule: 'definition.event',
      says: 'The accounts delimit the event by other days.',
    };
  }
  if (key.kind !== 'quantity') return undefined;
  const verdict = compareRules(pair);
  if (verdict === undefined) return undefined;
  const amount = a.facet.counting === b.facet.counting ? undefined : extraOf(pair);
  return amount === undefined ? verdict : { ...verdict, amount };
};

/** One of the two does not say of what act, whole or rule it speaks; the missing piece is named. */
export const open: Rule = ({ key, a, b, figures }) => {
  if (key.kind === 'outcome' || key.kind === 'judgement' || key.kind === 'name') return undefined;
  const undated = [a, b].find(({ interval }) => interval !== undefined && tellsNoDay(interval));
  if (undated !== undefined)
    return {
      type: 'open',
      rule: 'open.undated',
      says: 'One account tells it and says not when.',
    };
  const missing: string[] = [];
  if (a.quantity?.ambiguous === true || b.quantity?.ambiguous === true) missing.push('which number is meant');
  if (
    key.kind === 'quantity' &&
    key.whose === '-' &&
    key.thing !== 'incident' &&
    figures.sided(key.thing, key.counting)
  )
    missing.push('whose they are');
  if (key.kind === 'quantity' && key.counting === 'other' && key.thing !== 'incident')
    missing.push('what is counted');
  if (
    key.kind === 'time' &&
    key.whose === '-' &&
    key.counting === '-' &&
    familyOfThing(key.thing).mutual !== true
  )
    missing.push('who acted and on what');
  if (missing.length === 0) return undefined;
  return { type: 'open', rule: 'open.not-said', says: `It is not said ${missing.join(' nor ')}.` };
};
