import type { Claim } from '../model/claim.ts';
import type { Interval } from '../model/interval.ts';
import type { Reason } from '../model/reason.ts';
import { quantityLabel } from './label.ts';
import { isOwn, PART, placeOf } from './own-parts.ts';
import { partLabel } from './part-of-event.ts';
import type { Statement } from './statement.ts';

const LOSSES: ReadonlySet<string> = new Set(['killed', 'wounded', 'missing', 'captured', 'casualties']);

/** A figure of an account with the days its story has come to. */
interface Dated {
  readonly statement: Statement;
  readonly size: number;
  readonly when: Interval;
}

/** Whether two stretches of days have none in common; open ends meet everything. */
const apart = (a: Interval, b: Interval): boolean =>
  (a.latest !== undefined && b.earliest !== undefined && a.latest < b.earliest) ||
  (b.latest !== undefined && a.earliest !== undefined && b.latest < a.earliest);

/**
 * Marks the losses of one side that an account tells in its own voice where its story has come to other days than where it tells a much greater
 * figure for the same: 31 dead of the 2nd beside 58 in all. It is taken for the figure of those days, whose date stands in another sentence, so a
 * person must look. Two figures of one day are left to stand against each other.
 */
export function markOwnDays(
  statements: readonly Statement[],
  claimOf: (statement: Statement) => Claim | undefined,
): Statement[] {
  const byPlace = new Map<string, Dated[]>();
  const datedOf = (statement: Statement): Dated | undefined => {
    const { key, value } = statement;
    if (key.whose === '-' || !LOSSES.has(key.counting) || !isOwn(statement)) return undefined;
    const when = claimOf(statement)?.when?.value;
    return when === undefined || value.kind !== 'quantity'
      ? undefined
      : { statement, size: value.quantity.lo, when };
  };
  const dated = statements.map(datedOf);
  for (const one of dated) {
    if (one === undefined) continue;
    const place = placeOf(one.statement);
    const list = byPlace.get(place);
    if (list === undefined) byPlace.set(place, [one]);
    else list.push(one);
  }
  const marked = statements.map((statement, at) => {
    const one = dated[at];
    if (one === undefined || statement.value.kind !== 'quantity') return statement;
    const { hi } = statement.value.quantity;
    const greater = byPlace
      .get(placeOf(statement))
      ?.find(({ size, when }) => hi < size * PART && apart(when, one.when));
    if (greater?.statement.value.kind !== 'quantity') return statement;
    const { quantity } = greater.statement.value;
    return of(statement, partLabel(one.when), {
      rule: 'compare.own-day',
      says: `The account tells ${quantityLabel(quantity)} of other days; this figure is taken for that of ${partLabel(one.when).replace(/^(?:on|in|for) /, '')}, to which its story had come.`,
    });
  });
  const scopes = new Map<string, { readonly scope: string; readonly when: Interval }>();
  for (const [at, { facet, value }] of marked.entries()) {
    const one = dated[at];
    if (one !== undefined && facet.scope !== undefined && value.kind === 'quantity')
      scopes.set(figureOf(one.statement), { scope: facet.scope, when: one.when });
  }
  return marked.map((statement, at) => {
    const one = dated[at];
    if (one === undefined || statement.facet.scope !== undefined) return statement;
    const known = scopes.get(figureOf(statement));
    if (known === undefined || apart(known.when, one.when)) return statement;
    return of(statement, known.scope, {
      rule: 'compare.day-of-another',
      says: `Another account tells the same figure ${known.scope} beside a greater one; the story of this one had come to that day too.`,
    });
  });
}

/** The figure a statement gives to its question, whoever tells it. */
function figureOf({ key, facet, value }: Statement): string {
  const { lo, hi } = value.kind === 'quantity' ? value.quantity : { lo: 0, hi: 0 };
  return [key.thing, key.whose, key.counting, key.scope, facet.counting, facet.force, lo, hi].join('|');
}

/** A statement of some days alone, which a person must look at. */
const of = (statement: Statement, scope: string, why: Reason): Statement => ({
  ...statement,
  facet: { ...statement.facet, scope },
  tier: statement.tier === 'precise' ? 'candidate' : statement.tier,
  reasons: [...statement.reasons, why],
});
