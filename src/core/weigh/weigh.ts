import type { Study } from '../model/account.ts';
import { type Again, anew } from '../model/again.ts';
import type { DependenceEdge } from '../model/dependence.ts';
import type { HypothesisQuestion } from '../model/hypothesis.ts';
import type { Point } from '../model/point.ts';
import type { Sensitivity } from '../model/sensitivity.ts';
import { descentOf } from '../model/separate-lines.ts';
import type { Weighing } from '../model/weight.ts';
import { witnessesByEdition } from './hypotheses/evidence-lines.ts';
import { matrixOf } from './hypotheses/matrix.ts';
import { learnedQuality } from './learned-quality.ts';
import { withLearnedTerm } from './learned-term.ts';
import { looksAPoint } from './looks.ts';
import { rangeOf } from './range.ts';
import { type SensitivityGround, sensitivityOf } from './sensitivity.ts';
import { weightOf } from './weigh-reading.ts';

/**
 * What speaks for and against each reading, and what would change each point. Without sizes set by the study no sum is
 * made: the machine gives no score and no verdict.
 */
export function weigh(
  study: Study,
  questions: readonly HypothesisQuestion[],
  points: readonly Point[],
  edges: readonly DependenceEdge[],
  restate: SensitivityGround['restate'],
  remember: (point: Point, make: () => Sensitivity) => Sensitivity = (_point, make) => make(),
  again: Again = anew,
): Weighing {
  const descent = descentOf(edges);
  const byPoint = points.map((point) =>
    again(`weights ${point.id}`, [point, study, edges], () => {
      const weights = point.readings.map((reading) => weightOf(study, point, reading, descent));
      return { weights, range: rangeOf(study, point, weights) };
    }),
  );
  const looks = looksAPoint(points.length);
  const learned = learnedQuality(points, edges);
  const ground = { witnesses: questions.length === 0 ? new Map() : witnessesByEdition(points), descent };
  return {
    weights: byPoint.flatMap(({ weights }) => weights.map((one) => withLearnedTerm(one, learned))),
    ranges: byPoint.flatMap(({ range }) => range ?? []),
    learned,
    hypotheses: questions.map((question) => matrixOf(study, question, ground)),
    sensitivity: points.map((point) =>
      remember(point, () => sensitivityOf({ study, edges, looks, restate }, point)),
    ),
  };
}
