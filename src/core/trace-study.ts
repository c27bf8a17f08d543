import { decisionsOn } from './decide/decisions-on.ts';
import type { Study } from './model/account.ts';
import type { Again } from './model/again.ts';
import type { Arithmetic } from './model/arithmetic.ts';
import { asBefore } from './model/as-before.ts';
import type { Decision } from './model/decision.ts';
import type { DependenceEdge, Trace } from './model/dependence.ts';
import type { Alignment } from './model/episode.ts';
import type { ReadEdition } from './model/passage.ts';
import type { Point } from './model/point.ts';
import type { Reuse } from './model/reuse.ts';
import { claimEvidence } from './trace/claim-evidence.ts';
import { editionWords } from './trace/edition-changes.ts';
import { figureOrder } from './trace/figure-order.ts';
import { misreadFigures } from './trace/misread-figures.ts';
import { namedAuthors } from './trace/named-authors.ts';
import { notedWorks } from './trace/noted-works.ts';
import { oneCount } from './trace/one-count.ts';
import { pairedEvidence } from './trace/paired-evidence.ts';
import { passageOrder } from './trace/passage-order.ts';
import { sameAuthor } from './trace/same-author.ts';
import { sameOmissions } from './trace/same-omissions.ts';
import { type RivalStemmata, rivalStemmata } from './trace/stemma/rival-stemmata.ts';
import { studyStemmata } from './trace/stemma/study-stemma.ts';
import { trace } from './trace/trace.ts';
import { withTies } from './trace/with-ties.ts';

/** What tracing starts from. */
export interface TraceInput {
  /** The study before and with the marks of its accounts. */
  readonly unjudged: Study;
  readonly study: Study;
  readonly read: readonly ReadEdition[];
  readonly alignment: Alignment;
  readonly points: readonly Point[];
  readonly alone: readonly Point[];
  readonly arithmetic: Arithmetic;
  readonly edges: readonly DependenceEdge[];
  readonly reuse: Reuse;
  readonly decisions: readonly Decision[];
  readonly again: Again;
}

/** The fourth step over a whole study: proposals of dependence that need the points, how texts changed, and the stemmata. */
export function traceStudy(input: TraceInput): {
  readonly traced: Trace;
  readonly lost: RivalStemmata['lost'];
} {
  const { unjudged, study, read, alignment, points, edges, reuse, decisions, again } = input;
  const worded = read.flatMap(({ edition, mentions }) => [edition, mentions]);
  // Proposals that need the points: they come too late to type differences, and count no lines until someone accepts them.
  const told = points.flatMap(({ readings }) => readings.map(({ witnesses }) => witnesses));
  // To reject a claim leaves the figures and dates of a text where they stand.
  const inOrder = again('figure order', [unjudged, edges, ...worded], () =>
    figureOrder(unjudged, read, edges),
  );
  const ordered = again('named works', [unjudged, read, edges, inOrder], () =>
    asBefore(again, 'works', [
      ...notedWorks(unjudged, read),
      ...namedAuthors(unjudged, read, edges),
      ...inOrder,
    ]),
  );
  const across = again('across', [unjudged, read, alignment, edges, input.arithmetic], () =>
    asBefore(again, 'passages', [
      ...passageOrder(unjudged, read, alignment),
      ...pairedEvidence(unjudged, input.arithmetic.paired, edges),
    ]),
  );
  // As words: a point that is confirmed is made anew, and nobody is silent for it who told before.
  const untold = points.map(({ silent }) =>
    silent.map(({ account, standing }) => `${account} ${standing}`).join('\n'),
  );
  const tied = again('ties', [unjudged, edges, ordered, across, ...worded, ...told, ...untold], () => {
    const found = [claimEvidence(unjudged, points, edges), ordered, across, sameAuthor(unjudged)].reduce(
      withTies,
      edges,
    );
    const silent = withTies(found, sameOmissions(unjudged, points, found));
    const all = withTies(silent, oneCount(unjudged, read, silent));
    return withTies(all, misreadFigures(unjudged, points, all));
  });
  const rewritten = unjudged.accounts.map((account) =>
    again(`edition words ${account.key}`, account.editions, () => editionWords(account)),
  );
  const changes = rewritten.flatMap((words) => words.changes);
  const ages = rewritten.flatMap((words) => words.ages);
  const drawn = again('stemmata', [unjudged, reuse, ...told], () => studyStemmata(unjudged, points, reuse));
  const rivals = rivalStemmata(study, drawn, decisionsOn(decisions, ['stemma']));
  const stemmata = [...drawn, ...rivals.stemmata];
  const traced = trace({
    study,
    changes,
    ages,
    points: [...points, ...input.alone],
    edges: tied,
    reuse,
    stemmata,
    again,
  });
  return { traced, lost: rivals.lost };
}
