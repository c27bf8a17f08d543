import type { Build } from '../model/build.ts';
import { type ApparatusGround, apparatusOf, type PointView, type ReadingView } from './apparatus.ts';
import { castOf } from './cast.ts';
import { CLOSING } from './closing-words.ts';
import { columnsOf, terminalSafe } from './columns.ts';
import { contentsOf } from './contents.ts';
import { intervalWords } from './day-words.ts';
import { allUnknown, linesWords } from './lines-words.ts';
import { counted, sentence } from './number-words.ts';
import { type Run, run, type Styler, wrap } from './terminal-lines.ts';
import { weighingGround } from './weighing-ground.ts';
import type { WitnessGroup } from './witness-groups.ts';

/** How the apparatus is printed. */
export interface TerminalOptions {
  /** Columns of the terminal; 100 when it is piped. */
  readonly columns?: number;
  /** Print every point and reading. */
  readonly all?: boolean;
  /** Sets words apart; by default nothing is set apart. */
  readonly style?: Styler;
}

/** Points printed unless all are asked for. */
const POINTS = 20;
/** Readings of a point, and sigla of a group, printed unless all are asked for. */
const READINGS = 6;
const SIGLA = 6;
/** Columns before a point's question, and before its readings. */
const INDENT = 4;
const WIDEST_LABEL = 34;

function siglaRuns({ sigla }: WitnessGroup, all: boolean): Run[] {
  const shown = all ? sigla : sigla.slice(0, SIGLA);
  const runs = shown.flatMap(({ siglum, editions }, at) => [
    ...(at === 0 ? [] : [run(', ')]),
    run(siglum, 'siglum'),
    ...(editions === undefined ? [] : [run(` (${editions})`, 'soft')]),
  ]);
  return shown.length === sigla.length
    ? runs
    : [...runs, run(` and ${sigla.length - shown.length} more`, 'soft')];
}

/** `to Krivosheev` for an authority that is known by name, `to “Japanese sources”` for one known by an account's words alone. */
const toWhom = ({ authority }: WitnessGroup): string => {
  if (authority === undefined) return '';
  return authority.account !== undefined || authority.only === true
    ? ` to ${authority.name}`
    : ` to “${authority.name}”`;
};

/** `saidAbove`: the head of the point says already that no origin is known. */
function groupRuns(group: WitnessGroup, all: boolean, saidAbove: boolean): Run[] {
  const s = group.sigla.length === 1 ? 's' : '';
  const whom = group.authority?.name;
  const who = siglaRuns(group, all);
  switch (group.how) {
    case 'states':
      return who;
    case 'ascribes':
      return [...who, run(` ascribe${s} it${toWhom(group)}`, 'soft')];
    case 'adopts':
      return [...who, run(` adopt${s} ${whom ?? 'it'}`, 'soft')];
    case 'follows':
      return [...who, run(` follow${s} ${whom ?? 'another'}`, 'soft')];
    case 'variant':
      return [...who, run(' as a variant', 'soft')];
    case 'contradicts itself':
      return [...who, run(' against its own words', 'soft')];
    case 'origin unknown':
      return saidAbove ? who : [...who, run(', origin unknown', 'soft')];
    case 'formerly':
      return [run('formerly ', 'soft'), ...who];
  }
}

function typeRuns(reading: ReadingView): Run[] {
  const { type, established } = reading;
  const words = [
    ...(established ? ['established by the editor'] : []),
    ...(reading.status === 'machine' || established ? [] : [reading.status]),
    ...(type === undefined
      ? []
      : [type.perhaps === undefined ? type.type : `${type.type}, perhaps ${type.perhaps}`]),
  ];
  return words.length === 0
    ? []
    : [run('  '), run(`[${words.join('; ')}]`, type?.type === 'contradiction' ? 'contradiction' : 'type')];
}

function readingLines(
  reading: ReadingView,
  label: number,
  columns: number,
  all: boolean,
  saidAbove: boolean,
  style: Styler,
): string[] {
  const hang = INDENT + label + 2;
  const who = [
    ...reading.groups.flatMap((group, at) => [
      ...(at === 0 ? [] : [run('; ', 'soft')]),
      ...groupRuns(group, all, saidAbove),
    ]),
    ...typeRuns(reading),
  ];
  const words = terminalSafe(reading.label);
  const width = columnsOf(words);
  if (width > label)
    return [
      ...wrap([run(words, 'value')], columns, INDENT, INDENT + 2, style),
      ...wrap(who, columns, hang, hang, style),
    ];
  const [first = '', ...rest] = wrap(who, columns, hang, hang, style);
  return [
    `${' '.repeat(INDENT)}${style('value', words)}${' '.repeat(label - width)}  ${first.trimStart()}`,
    ...rest,
  ];
}

function pointLines(
  point: PointView,
  number: number,
  columns: number,
  all: boolean,
  style: Styler,
): string[] {
  const lines = wrap(
    [
      run(`${number}  `, 'soft'),
      run(point.question, 'question'),
      run('  '),
      run(point.state, point.state === 'contradicted' ? 'contradiction' : 'state'),
    ],
    columns,
    Math.max(0, INDENT - 2 - String(number).length),
    INDENT,
    style,
  );
  const status = point.status === 'machine' ? '' : `; ${point.status}`;
  const count = `${linesWords(point)}${status}`;
  lines.push(...wrap([run(sentence(count), 'soft')], columns, INDENT, INDENT, style));
  const living = point.readings.filter(({ former }) => !former);
  const pool = all || living.length === 0 ? point.readings : living;
  const shown = all ? pool : pool.slice(0, READINGS);
  const label = Math.min(
    WIDEST_LABEL,
    Math.floor(columns / 3),
    shown.reduce((most, reading) => Math.max(most, columnsOf(terminalSafe(reading.label))), 0),
  );
  for (const reading of shown)
    lines.push(...readingLines(reading, label, columns, all, allUnknown(point), style));
  for (const denial of point.denials)
    lines.push(
      ...wrap(
        [
          run(denial.siglum, 'siglum'),
          run(` denies it${denial.interest === '' ? '' : `, speaking for ${denial.interest}`}`, 'soft'),
        ],
        columns,
        INDENT,
        INDENT + 2,
        style,
      ),
    );
  const more = point.readings.length - shown.length;
  if (more > 0)
    lines.push(' '.repeat(INDENT) + style('soft', `${counted(more, 'more reading')} in the report`));
  return lines;
}

/**
 * The apparatus in the terminal, as lines: what the accounts part on, ranked; for each point its readings with those
 * who give them, the type of the difference from the first, and its state. Ends with what listing means.
 */
export function terminalApparatus(build: Build, options: TerminalOptions = {}): string[] {
  const { all = false, style = (_, words) => words } = options;
  const columns = Math.max(40, options.columns ?? 100);
  const cast = castOf(build.study, build.names);
  const ground: ApparatusGround = {
    cast,
    edges: build.trace.edges,
    weights: new Map(),
    histories: new Map(),
    ...weighingGround(build),
  };
  const points = build.points.map((point) => apparatusOf(ground, point));
  const { span, place } = build.study;
  const event = [span === undefined ? '' : intervalWords(span), place ?? '']
    .filter((part) => part !== '')
    .join(', ');
  const contents = contentsOf(cast, build, points, event);
  const order = [...contents.atIssue, ...contents.agreed];
  const shown = all ? order : order.slice(0, POINTS);
  const lines = [...wrap([run(contents.title, 'title')], columns, 0, 0, style)];
  if (event !== '') lines.push(...wrap([run(event, 'soft')], columns, 0, 0, style));
  lines.push(...wrap([run(contents.sentences.join(' '))], columns, 0, 0, style));
  shown.forEach((at, number) => {
    const point = points[at];
    if (point !== undefined) lines.push('', ...pointLines(point, number + 1, columns, all, style));
  });
  lines.push('');
  const left = [
    ...(shown.length < order.length
      ? [`${order.length - shown.length} more points: --all prints them.`]
      : []),
    ...(build.alone.length > 0
      ? [
          `${sentence(counted(build.alone.length, 'matter'))} that one account alone tells ${build.alone.length === 1 ? 'is' : 'are'} in the report.`,
        ]
      : []),
    ...(contents.aside.length > 0
      ? [`${sentence(counted(contents.aside.length, 'point'))} put aside by the editor.`]
      : []),
  ];
  if (left.length > 0) lines.push(...wrap([run(left.join(' '), 'soft')], columns, 0, 0, style));
  lines.push(...wrap([run(CLOSING)], columns, 0, 0, style));
  return lines;
}
