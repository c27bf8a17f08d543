import { align } from './align/align.ts';
import { unaligned } from './align/unaligned.ts';
import type { BuildOptions } from './build-options.ts';
import { type Compared, compare } from './compare/compare.ts';
import { notTried } from './compare/not-tried.ts';
import { unsided } from './compare/unsided.ts';
import { episodeWording } from './compare/wording.ts';
import { decisionsOn } from './decide/decisions-on.ts';
import { followedDecisions } from './decide/followed-decisions.ts';
import { outcomesOf } from './decide/outcomes.ts';
import type { Study } from './model/account.ts';
import { anew } from './model/again.ts';
import { asBefore } from './model/as-before.ts';
import type { Build } from './model/build.ts';
import type { Point } from './model/point.ts';
import { wordingUses } from './read/wording.ts';
import { readStudy } from './read-study.ts';
import { studyDependence } from './study-dependence.ts';
import { withLines } from './trace/lines.ts';
import { notedSources } from './trace/noted-sources.ts';
import { traceStudy } from './trace-study.ts';
import { byBasis } from './weigh/by-basis.ts';
import { lostStatements } from './weigh/criticism/lost-statements.ts';
import { byRank, withRank } from './weigh/rank.ts';
import { weighStudy } from './weigh-study.ts';

/**
 * The whole program: a study and the decisions taken in it become an apparatus of claims.
 * Pure: the same input gives the same bytes, whatever the order of accounts.
 */
export function variorum(input: Study, options: BuildOptions = {}): Build {
  const {
    progress = () => {},
    remember = (_key, _edition, make) => make(),
    rememberReuse = (_key, make) => make(),
    rememberSensitivity,
    again = anew,
  } = options;
  const decisions = followedDecisions(options.decisions ?? []);
  const told = readStudy(input, decisions, { progress, remember, again });
  const { unjudged, study, names, read } = told;
  const onLinks = decisionsOn(decisions, ['link', 'episode']).filter(({ verb }) => verb.do !== 'note');
  const alignment = again('align', [read, names, ...onLinks], () =>
    asBefore(again, 'alignment', align({ read, names, decisions: onLinks, again })),
  );
  const apart = again('unaligned', [read, alignment], () => unaligned(read, alignment));
  progress('align', 1, 1);
  const sideless = again('unsided', [unjudged, read, names], () => unsided(unjudged, read, names));
  const { reuse, edges } = studyDependence(unjudged, read, decisions, { rememberReuse, again });
  const noted = again('noted sources', [unjudged, read], () => notedSources(unjudged, read));
  const compared = compare({
    study: unjudged,
    read,
    names,
    alignment,
    edges,
    noted,
    decisions,
    again,
  });
  const wording = again('wording', [unjudged, read, alignment], () =>
    episodeWording(unjudged, read, wordingUses, alignment),
  );
  progress('compare', 1, 1);
  const ranked = (all: Compared['points']): Point[] =>
    all
      .map((point) =>
        again(`ranked ${point.id}`, [point, edges, study], () => withRank(withLines(point, edges, study))),
      )
      .sort(byRank);
  const points = ranked(compared.points);
  const alone = ranked(compared.alone);
  const { traced, lost } = traceStudy({
    unjudged,
    study,
    read,
    alignment,
    points,
    alone,
    arithmetic: compared.arithmetic,
    edges,
    reuse,
    decisions,
    again,
  });
  progress('trace', 1, 1);
  const decided = outcomesOf(decisions, {
    read,
    alignment,
    points: [...points, ...alone],
    moved: compared.moved,
    study,
    names,
    edges: traced.edges,
    lostStemmata: lost,
  });
  const weighed = weighStudy({
    study,
    points,
    edges,
    compared,
    decisions,
    decided,
    rememberSensitivity,
    again,
  });
  const { weights, ...weighing } = weighed.weighing;
  const weightsOf = Map.groupBy(weights, ({ point }) => point);
  progress('weigh', 1, 1);
  return {
    study: weighed.judgedStudy,
    read: told.judged,
    names,
    alignment,
    points: points.map((point) => {
      const own = weightsOf.get(point.id) ?? [];
      return again(`by basis ${point.id}`, [point, study, ...own], () => byBasis(study, point, own));
    }),
    alone,
    arithmetic: compared.arithmetic,
    omissions: compared.omissions,
    wording,
    trace: traced,
    weights,
    weighing,
    decisions: [...told.outcomes, ...decided, ...weighed.outcomes],
    problems: [
      ...study.problems,
      ...told.judged.flatMap((one) => one.problems),
      ...apart,
      ...sideless,
      ...lostStatements(study, [...points, ...alone]),
      ...notTried([...points, ...alone], compared.arithmetic),
    ],
  };
}
