import type { Arithmetic } from '../model/arithmetic.ts';
import type { Point } from '../model/point.ts';
import type { Problem } from '../model/problem.ts';
import { MOST_ADDED } from './arithmetic/proposed-sums.ts';

/**
 * What was left out because a question has more figures than could be held against one another: pairs of readings that have no type, and
 * sums that only the numbers would suggest. So nobody takes what was not looked for as not there.
 */
export function notTried(
  points: readonly Pick<Point, 'id' | 'question' | 'readings' | 'pairsLeftOut'>[],
  { untried = [] }: Pick<Arithmetic, 'untried'>,
): Problem[] {
  return [
    ...points.flatMap(({ question, readings, pairsLeftOut }): Problem[] =>
      pairsLeftOut === undefined
        ? []
        : [
            {
              code: 'compare.pairs-left-out',
              level: 'note',
              place: {},
              says: `${question} ${readings.length} readings: each has a type against the reference reading and against its neighbour by value; ${pairsLeftOut} other pairs have none`,
              remedy: 'make another reading the reference, or divide the question, to see other pairs',
            },
          ],
    ),
    ...untried.map(
      ({ account, figures }): Problem => ({
        code: 'compare.sums-not-sought',
        level: 'note',
        place: { account },
        says: `${figures} figures of one question in the texts of one authority: sums of two that only the numbers suggest are sought among ${MOST_ADDED} at most`,
        remedy: 'none is needed: totals are held against the parts that the words name all the same',
      }),
    ),
  ];
}
