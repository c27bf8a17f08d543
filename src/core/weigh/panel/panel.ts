import { accu } from './accu.ts';
import { accuCopyCold, accuCopyWarm } from './accu-copy.ts';
import type { Ballot } from './ballot.ts';
import { catd } from './catd.ts';
import { crh } from './crh.ts';
import { firstOf } from './first.ts';
import { investment, pooledInvestment } from './investment.ts';
import { majority } from './majority.ts';
import type { Method } from './method.ts';
import { truthFinder } from './truth-finder.ts';

/** The methods of the panel, in the order in which they are shown. There is never one winner among them. */
export const methods: readonly Method[] = [
  majority,
  truthFinder,
  investment,
  pooledInvestment,
  crh,
  catd,
  accu,
  accuCopyCold,
  accuCopyWarm,
];

/** What one method holds. */
export interface Opinion {
  readonly method: string;
  /** For each item the values that stand first; several when they stand level. Places in `ballot.values`. */
  readonly first: readonly (readonly number[])[];
  readonly trust: Float64Array;
}

/** What all methods hold, and where they part. */
export interface PanelResult {
  readonly opinions: readonly Opinion[];
  /** Items on which the two starts of ACCUCOPY part: copying read from values decides nothing there. */
  readonly startsPart: readonly number[];
  /** Items on which not all methods put the same value first. */
  readonly parted: readonly number[];
}

const same = (a: readonly number[] | undefined, b: readonly number[] | undefined): boolean =>
  a?.join() === b?.join();

/** Runs every method on the answers. Each is fed the same copy groups. */
export function panelOf(ballot: Ballot): PanelResult {
  const opinions = methods.map((method): Opinion => {
    const { belief, trust } = method.run(ballot);
    return { method: method.name, first: firstOf(ballot, belief), trust };
  });
  const of = (name: string): Opinion | undefined => opinions.find(({ method }) => method === name);
  const cold = of(accuCopyCold.name);
  const warm = of(accuCopyWarm.name);
  const startsPart: number[] = [];
  const parted: number[] = [];
  ballot.items.forEach((_, item) => {
    if (!same(cold?.first[item], warm?.first[item])) startsPart.push(item);
    if (opinions.some(({ first }) => !same(first[item], opinions[0]?.first[item]))) parted.push(item);
  });
  return { opinions, startsPart, parted };
}
