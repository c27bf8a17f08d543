import type { Sum, UntriedSums } from '../../model/arithmetic.ts';
import { sameAuthority } from '../links.ts';
import { stepOf } from '../types/step-of.ts';
import { grouped, sumOf } from './make-sum.ts';
import type { Tellable } from './tellable.ts';

/** Totals below this are met by too many sums to be worth a word. */
const SMALL = 100;
/** A part below this would make any total the sum of its neighbour. */
const LEAST_PART = 10;
/** More figures of one authority than this are not tried pair by pair; the study is told so. */
export const MOST_ADDED = 40;

/** One figure for each value that an account tells, so that repeating changes nothing. */
function distinct(list: readonly Tellable[]): Tellable[] {
  const seen = new Set<string>();
  return list.filter(({ addend }) => {
    const id = `${addend.account} ${addend.edition} ${addend.value}`;
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

/** Groups accounts that are one authority: the same account, or the same author. */
function authority({ statement: { account } }: Tellable): string {
  return account.author === undefined ? `account ${account.key}` : `author ${account.author}`;
}

/** Whether two rules of counting share a head, so that adding them would count men twice. */
const overlap = (a: Tellable, b: Tellable): boolean => a.roles.some((role) => b.roles.includes(role));

/** Whether they stand in several texts: a sum that the numbers suggest joins two. */
const ofSeveral = (list: readonly Tellable[]): boolean =>
  new Set(list.map(({ statement }) => statement.edition.id)).size > 1;

/** Figures of one authority by what must agree before they are added. */
const asked = (own: readonly Tellable[]): Tellable[][] =>
  grouped(own, (one) => `${authority(one)}|${one.cell}`).map(distinct);

/** Where no sums are sought because there are too many figures: an account of the authority, and how many. */
export function untriedSums(own: readonly Tellable[]): UntriedSums[] {
  return asked(own)
    .filter((list) => list.length > MOST_ADDED && ofSeveral(list))
    .flatMap(([first, ...others]) =>
      first === undefined ? [] : [{ account: first.addend.account, figures: others.length + 1 }],
    );
}

/**
 * Sums of two figures that meet a total of another text of the same authority. The chance that one of all the pairs tried meets it by
 * accident is said with each: a total of T that is told to the step s is met by one try with the probability s/T.
 */
export function proposedSums(own: readonly Tellable[]): Sum[] {
  const out: Sum[] = [];
  for (const list of asked(own)) {
    if (list.length > MOST_ADDED || !ofSeveral(list)) continue;
    for (const total of list) {
      if (total.addend.value < SMALL) continue;
      const parts = list.filter(
        (one) =>
          one.addend.value >= LEAST_PART &&
          one.addend.value < total.addend.value &&
          sameAuthority(one.statement.account, total.statement.account),
      );
      const met: [Tellable, Tellable][] = [];
      let tried = 0;
      parts.forEach((one, at) => {
        for (const two of parts.slice(at + 1)) {
          if (overlap(one, two)) continue;
          tried += 1;
          const elsewhere = [one, two].some(({ statement }) => statement.edition !== total.statement.edition);
          if (elsewhere && one.addend.value + two.addend.value === total.addend.value) met.push([one, two]);
        }
      });
      const once = Math.min(1, stepOf(total.addend.value) / total.addend.value);
      const chance = Math.round((1 - (1 - once) ** tried) * 1e9) / 1e9;
      for (const pair of met) out.push(sumOf('proposed', total, pair, chance));
    }
  }
  return out;
}
