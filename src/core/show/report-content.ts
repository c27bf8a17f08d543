import { type Again, anew } from '../model/again.ts';
import type { Build } from '../model/build.ts';
import type { Point } from '../model/point.ts';
import { type AccountText, accountTexts } from './account-text.ts';
import { type AccountView, accountsOf } from './accounts.ts';
import { type ApparatusGround, apparatusOf, type PointView } from './apparatus.ts';
import { castOf, type Eyes } from './cast.ts';
import type { EarthLines } from './coast.ts';
import { type ContentsView, contentsOf } from './contents.ts';
import { type CoverageView, coverageOf } from './coverage.ts';
import { intervalWords } from './day-words.ts';
import { type DependenceView, dependenceOf } from './dependence.ts';
import { type EditionsView, editionsOf } from './editions.ts';
import { type EpisodeView, episodesView } from './episodes.ts';
import { type HypothesesView, hypothesesOf } from './hypotheses.ts';
import { type MapView, mapOf } from './map.ts';
import { type MethodsView, methodsOf } from './methods.ts';
import { type NameView, namesOf } from './names.ts';
import { type NumbersView, numbersOf } from './numbers.ts';
import { type OmissionsView, omissionsView } from './omissions.ts';
import { type ParallelView, parallelOf } from './parallel.ts';
import { type ProblemView, problemsOf } from './problems.ts';
import type { Side } from './sides.ts';
import { type TimelineView, timelineOf } from './timeline.ts';
import { weighingGround } from './weighing-ground.ts';
import { type WordingView, wordingOf } from './wording.ts';

/** Everything a report or the workbench shows; before the eyes of the public, nothing that the rights of an account forbid. */
export interface ReportContent {
  readonly sides: readonly Side[];
  readonly contents: ContentsView;
  /** Points of two accounts or more as ranked, then those told by one alone. */
  readonly points: readonly PointView[];
  /** By date. */
  readonly accounts: readonly AccountView[];
  readonly texts: readonly AccountText[];
  readonly parallel: ParallelView;
  /** In the order of time. */
  readonly episodes: readonly EpisodeView[];
  readonly timeline: TimelineView;
  readonly editions: readonly EditionsView[];
  readonly dependence: DependenceView;
  readonly names: readonly NameView[];
  readonly wording: readonly WordingView[];
  readonly map: MapView;
  readonly numbers: NumbersView;
  readonly hypotheses: readonly HypothesesView[];
  readonly problems: readonly ProblemView[];
  readonly coverage: CoverageView;
  readonly omissions: OmissionsView;
  readonly methods: MethodsView;
}

/** What is said of the program and the journals beside the build. */
export interface ReportAbout {
  readonly version: string;
  readonly lastHashes: Readonly<Record<string, string>>;
  /** Before whose eyes it comes; by default the public's. */
  readonly eyes?: Eyes;
  /** Coasts of the world, for the map; without them it has none. */
  readonly earth?: EarthLines;
}

function grouped<T>(things: readonly T[], key: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const group = groups.get(key(thing));
    if (group === undefined) groups.set(key(thing), [thing]);
    else group.push(thing);
  }
  return groups;
}

/** A build as view data: every view of the report, ready to be drawn. Pure. */
export function reportContent(build: Build, about: ReportAbout, again: Again = anew): ReportContent {
  const cast = again('cast', [build.study, build.names, about.eyes], () =>
    castOf(build.study, build.names, about.eyes),
  );
  const { edges, histories } = build.trace;
  const ground: ApparatusGround = {
    cast,
    edges,
    weights: new Map(build.weights.map((weight) => [`${weight.point} ${weight.reading}`, weight] as const)),
    histories: grouped(histories, ({ point }) => point),
    ...weighingGround(build),
  };
  // As words: sums are made anew when any point is, and most stay what they were.
  const added = new Map<string, string>();
  for (const sum of [...build.arithmetic.sums, ...build.arithmetic.paired]) {
    const words = JSON.stringify(sum);
    for (const id of new Set(sum.points)) added.set(id, `${added.get(id) ?? ''}\n${words}`);
  }
  const view = (point: Point): PointView => {
    const { id, readings } = point;
    const weights = readings.map((reading) => ground.weights.get(`${id} ${reading.id}`));
    const weighed = [ground.sensitivity.get(id), ground.ranges.get(id), ...weights];
    const rewritten = ground.histories.get(id) ?? [];
    const translated = readings
      .flatMap(({ witnesses }) => witnesses.flatMap(({ claim }) => ground.translations.get(claim) ?? []))
      .map(({ by, text }) => `${by}\n${text}`)
      .join('\n\n');
    return again(
      `apparatus ${id}`,
      [point, cast, edges, ...weighed, ...rewritten, added.get(id), translated],
      () => apparatusOf(ground, point),
    );
  };
  const alone = (point: Point): PointView => {
    const whole = view(point);
    return again(`alone ${point.id}`, [whole], () => ({ ...whole, strips: [] }));
  };
  const points = [...build.points.map(view), ...build.alone.map(alone)];
  const accounts = accountsOf(cast, edges, points);
  const { span, place } = build.study;
  const event = [span === undefined ? '' : intervalWords(span), place ?? '']
    .filter((one) => one !== '')
    .join(' · ');
  const parallel = again('parallel', [cast, build.read, build.alignment], () => parallelOf(cast, build));
  const names = again('names shown', [cast, build.read], () => namesOf(cast, build.names, build.read));
  return {
    sides: cast.sides,
    contents: contentsOf(cast, build, points, event),
    points,
    accounts,
    texts: accountTexts(cast, build, points),
    parallel,
    episodes: again('episodes shown', [cast, parallel, build.alignment], () =>
      episodesView(cast, build, parallel),
    ),
    timeline: timelineOf(
      cast,
      build,
      accounts.map(({ key }) => key),
    ),
    editions: editionsOf(cast, build, points),
    dependence: dependenceOf(
      cast,
      build.study,
      build.trace,
      new Map(points.map(({ id, question }) => [id, question] as const)),
    ),
    names,
    wording: again('wording shown', [cast, build.wording, build.alignment], () => wordingOf(cast, build)),
    map: again('map', [cast, names, about.earth], () => mapOf(cast, names, about.earth)),
    numbers: numbersOf(cast, [...build.points, ...build.alone], points),
    hypotheses: hypothesesOf(cast, build.weighing.hypotheses),
    problems: problemsOf(cast, build.problems),
    coverage: again('coverage', [cast], () => coverageOf(cast)),
    omissions: again('omissions shown', [cast, build.omissions, build.alignment], () =>
      omissionsView(cast, build),
    ),
    methods: methodsOf(cast, build, about.version, about.lastHashes, again),
  };
}
