import type { Build } from '../model/build.ts';
import { type ApparatusGround, apparatusOf, type PointView, type ReadingView } from './apparatus.ts';
import { castOf } from './cast.ts';
import { CLOSING } from './closing-words.ts';
import { learnedWords } from './learned-words.ts';
import { numeralWords, sentence } from './number-words.ts';
import { type Run, run, type Styler, wrap } from './terminal-lines.ts';
import { weighingGround } from './weighing-ground.ts';

/** Points printed unless all are asked for. */
const POINTS = 10;

/** How weighing is printed. */
export interface WeighingPage {
  readonly columns: number;
  readonly style: Styler;
  readonly all: boolean;
  /** Only the point with this id. */
  readonly point?: string;
}

/** What weighing found of one point, ready to be shown or written. */
export type WeighedPoint = Pick<
  PointView,
  'id' | 'question' | 'state' | 'established' | 'range' | 'sensitivity'
> & {
  readonly readings: readonly (Pick<ReadingView, 'id' | 'label' | 'established' | 'weights' | 'sum'> & {
    readonly sigla: readonly string[];
  })[];
};

/** All that weighing found, without what rights forbid. */
export interface WeighingView {
  readonly title: string;
  /** Whether the quality of accounts was learned, and why or why not. */
  readonly learned: readonly string[];
  readonly points: readonly WeighedPoint[];
  readonly says: string;
}

/** What speaks for and against the readings of the points at issue; of one point when it is named. */
export function weighingOf(build: Build, point?: string): WeighingView {
  const cast = castOf(build.study, build.names);
  const ground: ApparatusGround = {
    cast,
    edges: build.trace.edges,
    weights: new Map(build.weights.map((weight) => [`${weight.point} ${weight.reading}`, weight] as const)),
    histories: new Map(),
    ...weighingGround(build),
  };
  const points = build.points
    .filter(({ id, hidden }) => (point === undefined ? !hidden : id === point))
    .map((one): WeighedPoint => {
      const { id, question, state, established, range, sensitivity, readings } = apparatusOf(ground, one);
      return {
        id,
        question,
        state,
        readings: readings.map(({ id: of, label, established: signed, weights, sum, groups }) => ({
          id: of,
          label,
          established: signed,
          weights,
          sigla: groups.flatMap(({ sigla }) => sigla.map(({ siglum }) => siglum)),
          ...(sum === undefined ? {} : { sum }),
        })),
        ...(established === undefined ? {} : { established }),
        ...(range === undefined ? {} : { range }),
        ...(sensitivity === undefined ? {} : { sensitivity }),
      };
    });
  return { title: build.study.title, learned: learnedWords(cast, build), points, says: CLOSING };
}

type Said = readonly [depth: number, ...runs: Run[]];

const SIDE = { for: 'for', against: 'against', unknown: 'not known' } as const;
const SIDES = ['for', 'against', 'unknown'] as const;

function ofPoint({ question, id, state, established, range, sensitivity, readings }: WeighedPoint): Said[] {
  const end = (n: number | undefined): string => (n === undefined ? 'none' : numeralWords(n));
  return [
    [
      0,
      run(question, 'question'),
      run('  '),
      run(state, state === 'contradicted' ? 'contradiction' : 'state'),
    ],
    [1, run(id, 'soft')],
    ...(established === undefined
      ? []
      : ([
          [
            1,
            run(`established by ${established.by}, ${established.when.slice(0, 10)}: ${established.grounds}`),
          ],
        ] as Said[])),
    ...(range === undefined
      ? []
      : ([
          [
            1,
            run(`min ${end(range.min)}, best ${range.best ?? 'unsigned'}, max ${end(range.max)}`, 'value'),
            run(`  ${range.says}`, 'soft'),
          ],
        ] as Said[])),
    ...readings.flatMap(({ label, sigla, weights, sum, established: signed }): Said[] => [
      [1, run(label, 'value'), run(`  ${sigla.join(', ')}`, 'siglum'), run(signed ? '  established' : '')],
      ...SIDES.flatMap((side) =>
        weights
          .filter((term) => term.side === side)
          .map((term): Said => [2, run(`${SIDE[side]}  `, 'soft'), run(`${term.name}: ${term.says}`)]),
      ),
      ...(sum === undefined
        ? []
        : ([[2, run(`sum ${sum.value}: ${sum.says}; it orders nothing`)]] as Said[])),
    ]),
    ...(sensitivity === undefined
      ? []
      : ([
          [1, run(sentence(sensitivity.says))],
          ...sensitivity.changes.map((says): Said => [2, run(says)]),
        ] as Said[])),
    [0, run('')],
  ];
}

/** Weighing as lines for a terminal. */
export function weighingLines(
  view: WeighingView,
  { columns, style, all }: Omit<WeighingPage, 'point'>,
): string[] {
  const shown = all ? view.points : view.points.slice(0, POINTS);
  const said: Said[] = [
    ...shown.flatMap(ofPoint),
    ...(shown.length === view.points.length
      ? []
      : ([[0, run(`${view.points.length - shown.length} more points: --all`, 'soft')]] as Said[])),
    ...view.learned.map(
      (says, at): Said => [0, run(at === 0 ? `Learned quality of accounts: ${says}` : says)],
    ),
    [0, run(view.says, 'soft')],
  ];
  return said.flatMap(([depth, ...runs]) =>
    wrap(runs, Math.max(40, columns), depth * 2, depth * 2 + 2, style),
  );
}
