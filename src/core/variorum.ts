import { align } from './align/align.ts';
import { unaligned } from './align/unaligned.ts';
import { type Compared, compare } from './compare/compare.ts';
import { notTried } from './compare/not-tried.ts';
import { unsided } from './compare/unsided.ts';
import { episodeWording } from './compare/wording.ts';
import { applyToClaims } from './decide/apply-to-claims.ts';
import { isOnTexts } from './decide/decided-texts.ts';
import { decisionsOn } from './decide/decisions-on.ts';
import { followedDecisions } from './decide/followed-decisions.ts';
import { outcomesOf } from './decide/outcomes.ts';
import { judgedWorth, withAccountCriticism, withCriticism } from './decide/with-criticism.ts';
import { isCalling, withCalledAccounts } from './decide/with-described-accounts.ts';
import { withJudgedAccounts } from './decide/with-judged-accounts.ts';
import { withQuestions } from './decide/with-questions.ts';
import type { Edition, Study } from './model/account.ts';
import { type Again, anew } from './model/again.ts';
import { asBefore } from './model/as-before.ts';
import type { Build } from './model/build.ts';
import type { Decision } from './model/decision.ts';
import { muchRead } from './model/much-read.ts';
import type { ReadEdition } from './model/passage.ts';
import type { Point } from './model/point.ts';
import type { Reuse } from './model/reuse.ts';
import type { Sensitivity } from './model/sensitivity.ts';
import { withFoundParties } from './read/found-parties.ts';
import { forgetLanguages } from './read/lexicon/language-table.ts';
import { resolveNames } from './read/names/resolve-names.ts';
import { wordingUses } from './read/wording.ts';
import { readAll } from './read-all.ts';
import { studyToRead } from './reading-work.ts';
import { claimEvidence } from './trace/claim-evidence.ts';
import { dependence } from './trace/dependence.ts';
import { editionWords } from './trace/edition-changes.ts';
import { figureOrder } from './trace/figure-order.ts';
import { withLines } from './trace/lines.ts';
import { misreadFigures } from './trace/misread-figures.ts';
import { misreadWords } from './trace/misread-words.ts';
import { namedAuthors } from './trace/named-authors.ts';
import { notedSources } from './trace/noted-sources.ts';
import { notedWorks } from './trace/noted-works.ts';
import { oneCount } from './trace/one-count.ts';
import { pairedEvidence } from './trace/paired-evidence.ts';
import { passageOrder } from './trace/passage-order.ts';
import { sameAuthor } from './trace/same-author.ts';
import { sameOmissions } from './trace/same-omissions.ts';
import { rivalStemmata } from './trace/stemma/rival-stemmata.ts';
import { studyStemmata } from './trace/stemma/study-stemma.ts';
import { reuseKey, reuseTexts, studyReuse } from './trace/study-reuse.ts';
import { trace } from './trace/trace.ts';
import { withTies } from './trace/with-ties.ts';
import { wordEvidence } from './trace/word-evidence.ts';
import { byBasis } from './weigh/by-basis.ts';
import { lostStatements } from './weigh/criticism/lost-statements.ts';
import { looksAPoint } from './weigh/looks.ts';
import { byRank, withRank } from './weigh/rank.ts';
import { sensitivityGround, sensitivityKey } from './weigh/sensitivity-ground.ts';
import { weigh } from './weigh/weigh.ts';

/** The steps, in order. */
export type StepName = 'read' | 'align' | 'compare' | 'trace' | 'weigh';

/** What a build may be given beside the study. */
export interface BuildOptions {
  readonly decisions?: readonly Decision[];
  /** Told after each piece of work; changes nothing in the result. */
  readonly progress?: (step: StepName, done: number, all: number) => void;
  /** Remembers what was read in an edition; `key` names all it depends on but the program itself. */
  readonly remember?: (key: string, edition: Edition, make: () => ReadEdition) => ReadEdition;
  /** Remembers the reused passages; `key` names the texts and all else they depend on but the program itself. */
  readonly rememberReuse?: (key: () => string, make: () => Reuse) => Reuse;
  /**
   * Remembers what would change a point. `ground` names what all points depend on, `key` the point and what it rests on; neither
   * names the program.
   */
  readonly rememberSensitivity?: (ground: string, key: string, make: () => Sensitivity) => Sensitivity;
  /** Remembers what each step made, for a study that stays open. */
  readonly again?: Again;
}

/**
 * The whole program: a study and the decisions taken in it become an apparatus of claims.
 * Pure: the same input gives the same bytes, whatever the order of accounts.
 */
export function variorum(input: Study, options: BuildOptions = {}): Build {
  const {
    progress = () => {},
    remember = (_key, _edition, make) => make(),
    rememberReuse = (_key, make) => make(),
    again = anew,
  } = options;
  const decisions = followedDecisions(options.decisions ?? []);
  const onTexts = decisions.filter(isOnTexts);
  const given = again('order', [input, ...onTexts], () => studyToRead(input, onTexts));
  // Compiling is cheaper than holding what was compiled only where much is read.
  const much = muchRead(given);
  const sentences = readAll(given, much, remember, (done, all) => progress('read', done, all));
  // What is said of the accounts changes no name in them, but whom they speak for tells whose `our men` are.
  const spokenFor = given.accounts.map(({ key, speaksFor = '' }) => `${key} ${speaksFor}`).join();
  const resolved = again('names', [given.parties, given.names, spokenFor, ...sentences], () =>
    resolveNames(given, sentences),
  );
  const unjudged = again('parties', [given, resolved], () =>
    withFoundParties(given, resolved.read, resolved.names),
  );
  // Marks, and how accounts are called, say nothing of what they tell: they come in where lines are counted.
  const marks = decisionsOn(decisions, ['account']).filter(
    (one) => one.verb.do === 'mark' || one.verb.do === 'unmark' || isCalling(one),
  );
  const study = again('marked accounts', [unjudged, ...marks], () =>
    withCalledAccounts(withJudgedAccounts(unjudged, marks), marks),
  );
  if (much) forgetLanguages();
  const onWords = decisionsOn(decisions, ['mention', 'claim']);
  // To confirm that words were read rightly changes nothing that is compared: the steps go on from what was rejected and corrected.
  const altering = onWords.filter(({ verb }) => !KEEPING.has(verb.do));
  const read = again('altered claims', [resolved, ...altering], () =>
    applyToClaims(resolved.read, altering),
  ).read;
  const { read: judged, outcomes } = again('claims', [resolved, ...onWords], () =>
    applyToClaims(resolved.read, onWords),
  );
  const onLinks = decisionsOn(decisions, ['link', 'episode']).filter(({ verb }) => verb.do !== 'note');
  const alignment = again('align', [read, resolved.names, ...onLinks], () =>
    asBefore(again, 'alignment', align({ read, names: resolved.names, decisions: onLinks, again })),
  );
  const apart = again('unaligned', [read, alignment], () => unaligned(read, alignment));
  progress('align', 1, 1);
  const sideless = again('unsided', [unjudged, read, resolved.names], () =>
    unsided(unjudged, read, resolved.names),
  );
  const worded = read.flatMap(({ edition, mentions }) => [edition, mentions]);
  const { reuse, words } = again('reuse', [unjudged, ...worded], () => {
    const texts = reuseTexts(unjudged, read);
    const found = rememberReuse(
      () => reuseKey(unjudged, texts),
      () => studyReuse(unjudged, texts),
    );
    return { reuse: found, words: [...wordEvidence(unjudged, found), ...misreadWords(unjudged, found)] };
  });
  const onEdges = decisionsOn(decisions, ['dependence']);
  const edges = again('dependence', [unjudged, read, words, ...onEdges], () =>
    asBefore(again, 'edges', dependence(unjudged, read, onEdges, words)),
  );
  const noted = again('noted sources', [unjudged, read], () => notedSources(unjudged, read));
  const compared = compare({
    study: unjudged,
    read,
    names: resolved.names,
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
  const across = again('across', [unjudged, read, alignment, edges, compared.arithmetic], () =>
    asBefore(again, 'passages', [
      ...passageOrder(unjudged, read, alignment),
      ...pairedEvidence(unjudged, compared.arithmetic.paired, edges),
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
    points: [...points, ...alone],
    edges: tied,
    reuse,
    stemmata,
    again,
  });
  progress('trace', 1, 1);
  const decided = outcomesOf(decisions, {
    read,
    alignment,
    points: [...points, ...alone],
    moved: compared.moved,
    study,
    names: resolved.names,
    edges: tied,
    lostStemmata: rivals.lost,
  });
  const onAccounts = judgedWorth(decisions, 'account');
  const judgedStudy = again('judged accounts', [study, ...onAccounts], () =>
    withAccountCriticism(study, onAccounts),
  );
  const onStatements = judgedWorth(decisions, 'reading');
  const judgedObjects = decided.flatMap(({ decision, object }) =>
    onStatements.some(({ id }) => id === decision) ? [object] : [],
  );
  const criticised = again('criticised', [judgedStudy, ...onStatements, ...judgedObjects], () =>
    withCriticism(judgedStudy, onStatements, decided, points),
  );
  const onQuestions = decisionsOn(decisions, ['question']);
  const asked = again('questions', [study, ...onQuestions], () =>
    withQuestions(study.hypotheses ?? [], onQuestions, study.accounts),
  );
  const { rememberSensitivity } = options;
  const looks = looksAPoint(points.length);
  const ground = again('sensitivity ground', [criticised, edges, looks], () =>
    rememberSensitivity === undefined ? '' : sensitivityGround(criticised, edges, looks),
  );
  const byKey = new Map(criticised.accounts.map((account) => [account.key, account] as const));
  const { weights, ...weighing } = weigh(
    criticised,
    asked.questions,
    points,
    edges,
    compared.restate,
    (point, make) =>
      again(`sensitivity ${point.id}`, [point, criticised, edges, looks, compared.restsOn(point)], () =>
        rememberSensitivity === undefined
          ? make()
          : rememberSensitivity(ground, sensitivityKey(point, compared.restsOn(point), byKey), make),
      ),
    again,
  );
  const weightsOf = Map.groupBy(weights, ({ point }) => point);
  progress('weigh', 1, 1);
  return {
    study: judgedStudy,
    read: judged,
    names: resolved.names,
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
    decisions: [...outcomes, ...decided, ...asked.outcomes],
    problems: [
      ...study.problems,
      ...judged.flatMap((one) => one.problems),
      ...apart,
      ...sideless,
      ...lostStatements(study, [...points, ...alone]),
      ...notTried([...points, ...alone], compared.arithmetic),
    ],
  };
}

/** What may be said of a claim or mention that leaves it as it was read. */
const KEEPING: ReadonlySet<string> = new Set(['confirm', 'seen', 'note']);
