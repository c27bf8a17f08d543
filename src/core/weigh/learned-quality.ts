import type { DependenceEdge } from '../model/dependence.ts';
import { tellsNoDay } from '../model/interval.ts';
import type { Point, Reading } from '../model/point.ts';
import type { LearnedQuality } from '../model/weight.ts';
import { copyGroups } from './copy-groups.ts';
import { type Answer, ballotOf } from './panel/ballot.ts';
import { methods, panelOf } from './panel/panel.ts';
import { twins } from './panel/twins.ts';

/** Points with three witnesses or more from which the quality of accounts can be learned. */
const POINTS = 200;
const WITNESSES = 3;

const current = ({ witnesses }: Reading): string[] =>
  witnesses.filter((one) => one.current && one.standing !== 'denies').map(({ account }) => account);

const middle = ({ value }: Reading): number | undefined =>
  value.kind === 'quantity'
    ? (value.quantity.lo + value.quantity.hi) / 2
    : value.kind === 'time'
      ? value.interval.earliest
      : undefined;

/** Only readings that stand for the same compete: another subset or rule of counting is another question. */
const questionOf = (point: Point, { facet = {} }: Reading): string =>
  `${point.id}\n${JSON.stringify(Object.entries(facet).sort(([a], [b]) => (a < b ? -1 : 1)))}`;

/**
 * What the panel of methods holds, where a study is large enough to learn from; off otherwise, with the reason. Copy
 * groups traced in the texts feed every method; copying that is read from the answers alone is only suggested.
 */
export function learnedQuality(points: readonly Point[], edges: readonly DependenceEdge[]): LearnedQuality {
  const enough = points.filter(({ readings }) => new Set(readings.flatMap(current)).size >= WITNESSES).length;
  if (enough < POINTS)
    return {
      on: false,
      says: `Off: ${enough} of ${points.length} points have three witnesses or more; below ${POINTS} the quality of accounts cannot be learned from how they agree.`,
      opinions: [],
      startsPart: [],
      alike: [],
    };
  const answers: Answer[] = [];
  for (const point of points)
    for (const reading of point.readings) {
      // Who tells no day gives no answer that could be right or wrong.
      if (reading.value.kind === 'time' && tellsNoDay(reading.value.interval)) continue;
      const size = middle(reading);
      for (const source of current(reading))
        answers.push({
          source,
          item: questionOf(point, reading),
          value: reading.id,
          ...(size === undefined ? {} : { size }),
        });
    }
  const groups = copyGroups(edges);
  const ballot = ballotOf(answers, groups);
  const traced = (group: readonly string[]): boolean =>
    groups.some((known) => group.every((one) => known.includes(one)));
  const { opinions, startsPart } = panelOf(ballot);
  const pointOf = (item: number): string => (ballot.items[item] as string).split('\n')[0] as string;
  return {
    on: true,
    says: `On: ${enough} points have three witnesses or more. A panel is shown and never one winner; it orders nothing.`,
    opinions: opinions.map(({ method, first }, at) => {
      const byPoint: Record<string, string[]> = {};
      first.forEach((values, item) => {
        const list = byPoint[pointOf(item)] ?? [];
        byPoint[pointOf(item)] = [...list, ...values.map((value) => ballot.values[value] as string)];
      });
      return { method, paper: methods[at]?.paper ?? '', first: byPoint };
    }),
    startsPart: [...new Set(startsPart.map(pointOf))],
    alike: twins(ballot).filter((group) => !traced(group)),
  };
}
