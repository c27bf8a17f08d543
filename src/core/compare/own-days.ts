import type { Claim } from '../model/claim.ts';
import type { Interval } from '../model/interval.ts';
import { PEOPLE_LOST } from '../model/loss-roles.ts';
import type { Reason } from '../model/reason.ts';
import { quantityLabel } from './label.ts';
import { isOwn, PART, placeOf } from './own-parts.ts';
import { partLabel } from './part-of-event.ts';
import type { Statement } from './statement.ts';
import { daysApart } from './types/extent.ts';

/** A figure of an account with the days its story has come to. */
interface Dated {
  readonly statement: Statement;
  readonly size: number;
  readonly when: Interval;
}

/**
 * The figures of one question in one account, the greatest first, with those of the first so many that end first and begin last: whether one of
 * them lies on other days than a figure is asked once a figure, and not once a pair.
 */
class Told {
  readonly #figures: readonly Dated[];
  readonly #endsFirst: Dated[] = [];
  readonly #beginsLast: Dated[] = [];

  constructor(figures: readonly Dated[]) {
    this.#figures = [...figures].sort((a, b) => b.size - a.size);
    for (const figure of this.#figures) {
      const [first, last] = [this.#endsFirst.at(-1), this.#beginsLast.at(-1)];
      this.#endsFirst.push(first !== undefined && endOf(first) <= endOf(figure) ? first : figure);
      this.#beginsLast.push(last !== undefined && beginOf(last) >= beginOf(figure) ? last : figure);
    }
  }

  /** A much greater figure that is told of other days. */
  greater({ when }: Dated, hi: number): Dated | undefined {
    const count = this.#countAbove(hi / PART);
    return [this.#endsFirst[count - 1], this.#beginsLast[count - 1]].find(
      (one) => one !== undefined && daysApart(one.when, when) > 0,
    );
  }

  /** How many figures are greater than a number. */
  #countAbove(size: number): number {
    let low = 0;
    let high = this.#figures.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#figures[middle] as Dated).size > size) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const endOf = ({ when }: Dated): number => when.latest ?? Number.POSITIVE_INFINITY;
const beginOf = ({ when }: Dated): number => when.earliest ?? Number.NEGATIVE_INFINITY;

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
    if (key.whose === '-' || !PEOPLE_LOST.has(key.counting) || !isOwn(statement)) return undefined;
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
  const told = new Map([...byPlace].map(([place, figures]) => [place, new Told(figures)] as const));
  const marked = statements.map((statement, at) => {
    const one = dated[at];
    if (one === undefined || statement.value.kind !== 'quantity') return statement;
    const { hi } = statement.value.quantity;
    const greater = told.get(placeOf(statement))?.greater(one, hi);
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
    if (known === undefined || daysApart(known.when, one.when) > 0) return statement;
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
