import type { Study } from '../model/account.ts';
import type { DependenceEdge } from '../model/dependence.ts';
import type { Point, Reading } from '../model/point.ts';
import type { Weighing, Weight } from '../model/weight.ts';
import { groupNames } from './copy-groups.ts';
import { criticismOf } from './criticism/statement.ts';
import { learnedQuality } from './learned-quality.ts';
import { linesOfReading } from './lines-of-reading.ts';
import { sumOf } from './sums.ts';
import { termsOf } from './terms.ts';

/** What speaks for and against one reading. */
export function weightOf(
  study: Study,
  point: Point,
  reading: Reading,
  groupOf: (account: string) => string,
): Weight {
  const accounts = new Map(study.accounts.map((account) => [account.key, account] as const));
  const criticism = reading.witnesses.flatMap((witness) => {
    const account = accounts.get(witness.account);
    if (account === undefined || !witness.current || witness.standing === 'denies') return [];
    return [criticismOf(study, account, point, reading, witness)];
  });
  const lines = linesOfReading(reading, study, groupOf);
  return {
    point: point.id,
    reading: reading.id,
    terms: termsOf({ study, point, reading, criticism, lines }),
    criticism,
    separate: lines.filter(({ marked, originUnknown }) => !marked && !originUnknown).length,
    ...(study.sizes === undefined ? {} : { sum: sumOf(lines, criticism, study.sizes) }),
  };
}

/** What speaks for and against each reading. Without sizes set by the study no sum is made: the machine gives no score and no verdict. */
export function weigh(study: Study, points: readonly Point[], edges: readonly DependenceEdge[]): Weighing {
  const groupOf = groupNames(edges);
  return {
    weights: points.flatMap((point) =>
      point.readings.map((reading) => weightOf(study, point, reading, groupOf)),
    ),
    learned: learnedQuality(points, edges),
  };
}
