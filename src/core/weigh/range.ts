import type { Study } from '../model/account.ts';
import type { Point, Reading } from '../model/point.ts';
import type { PointRange, RangeRule, Weight } from '../model/weight.ts';

/** The rules by which a range is made, as they are printed. */
const RANGE_RULES: Readonly<Record<RangeRule, string>> = {
  extremes: 'extremes of comparable readings on separate lines as far as traced',
  graded:
    'extremes of comparable readings graded 1 to 3 by a person, or A to C where only the account is graded',
  own: 'set by a person',
};

/** Readings left out that are named; the others are counted. */
const NAMED = 8;

/** Comparable readings the rule leaves out, by their labels, so that a narrow range does not pass for agreement. */
function leftOut(rule: Exclude<RangeRule, 'own'>, readings: readonly Reading[]): string {
  if (readings.length === 0) return '';
  const why = rule === 'extremes' ? 'for want of a separate line of their own' : 'as nobody graded them so';
  const more = readings.length > NAMED ? `; and ${readings.length - NAMED} more` : '';
  const named = readings.slice(0, NAMED).map(({ label }) => label);
  return `. Left out ${why}: ${named.join('; ')}${more}`;
}

const PLAIN = 'the readings count by the rule and scope the question asks';

/** Whether a reading counts what the question asks, by its plain rule, and is no range joined from others. */
const comparable = ({ facet, mergedFrom, value, witnesses }: Reading): boolean =>
  value.kind === 'quantity' &&
  value.quantity.comparator !== 'vague' &&
  !value.quantity.ambiguous &&
  mergedFrom === undefined &&
  Object.keys(facet ?? {}).length === 0 &&
  witnesses.some(({ current }) => current);

/**
 * A statement a person graded 1 to 3; where the statement has no grade, or one that judges nothing, an account graded A to C. What is held for doubtful
 * of one statement is not made good by the name of its account.
 */
const graded = ({ criticism }: Weight): boolean =>
  criticism.some(({ reliability, credibility }) =>
    credibility === undefined || credibility.value === '6'
      ? reliability !== undefined && reliability.value <= 'C'
      : credibility.value <= '3',
  );

/**
 * Least and largest value of a quantity point, as casualty recorders publish them, with the rule that chose the
 * readings. `best` is the established reading and nothing else: it stays empty until a person signs. Undefined for points of other kinds.
 */
export function rangeOf(study: Study, point: Point, weights: readonly Weight[]): PointRange | undefined {
  if (point.key.kind !== 'quantity') return undefined;
  const signed = point.readings.find(({ id }) => id === point.established?.reading);
  const best = signed === undefined ? {} : { best: signed.label };
  const own = study.range?.own?.[point.id];
  if (own !== undefined)
    return {
      point: point.id,
      rule: 'own',
      min: own.min,
      max: own.max,
      ...best,
      says: `${RANGE_RULES.own}${own.by === undefined ? '' : ` (${own.by})`}: ${own.why}`,
      readings: [],
    };
  const rule = study.range?.rule ?? 'extremes';
  const of = new Map(weights.map((weight) => [weight.reading, weight] as const));
  const asked = point.readings.filter(comparable);
  const chosen = asked.filter(({ id }) => {
    const weight = of.get(id);
    return weight !== undefined && (rule === 'graded' ? graded(weight) : weight.separate > 0);
  });
  const others = leftOut(
    rule,
    asked.filter((reading) => !chosen.includes(reading)),
  );
  const ends = chosen.flatMap(({ value }) => (value.kind === 'quantity' ? [value.quantity] : []));
  if (ends.length === 0)
    return {
      point: point.id,
      rule,
      ...best,
      says: `no reading qualifies by the rule: ${RANGE_RULES[rule]}${others}`,
      readings: [],
    };
  const open = ends.some(({ comparator }) => comparator === 'gt' || comparator === 'ge');
  const under = ends.some(({ comparator }) => comparator === 'lt' || comparator === 'le');
  return {
    point: point.id,
    rule,
    min: Math.min(...ends.map(({ lo }) => lo)),
    max: Math.max(...ends.map(({ hi }) => hi)),
    ...best,
    says: `${RANGE_RULES[rule]}; ${PLAIN}${open ? '; one of them sets no upper limit' : ''}${under ? '; one of them sets no lower limit' : ''}${others}`,
    readings: chosen.map(({ id }) => id),
  };
}
