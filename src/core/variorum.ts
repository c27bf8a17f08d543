import { align } from './align/align.ts';
import { compare } from './compare/compare.ts';
import { applyToClaims } from './decide/apply-to-claims.ts';
import { outcomesOf } from './decide/outcomes.ts';
import { stillStanding } from './decide/standing.ts';
import type { Edition, Study } from './model/account.ts';
import type { Build } from './model/build.ts';
import type { Decision } from './model/decision.ts';
import type { ReadEdition } from './model/passage.ts';
import { withFoundParties } from './read/found-parties.ts';
import { readEdition } from './read/read.ts';
import { resolveNames } from './read/resolve-names.ts';
import { dependence } from './trace/dependence.ts';
import { withLines } from './trace/lines.ts';
import { trace } from './trace/trace.ts';
import { rank } from './weigh/rank.ts';
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
}

/**
 * The whole program: a study and the decisions taken in it become an apparatus of claims.
 * Pure: the same input gives the same bytes, whatever the order of accounts.
 */
export function variorum(given: Study, options: BuildOptions = {}): Build {
  const { progress = () => {}, remember = (_key, _edition, make) => make() } = options;
  const decisions = stillStanding(options.decisions ?? []);
  const editions = given.accounts.flatMap((account) =>
    account.editions.map((edition) => ({ account, edition })),
  );
  const found = editions.map(({ account, edition }, at) => {
    const days = [given.span?.earliest, given.span?.latest, account.written?.edtf, edition.date?.edtf].join(
      ' ',
    );
    const { account: whose, label, id, language, file, structure } = edition;
    const key = JSON.stringify([whose, label, id, language, file, days, structure]);
    const read = remember(key, edition, () => readEdition(edition, account, given.span));
    progress('read', at + 1, editions.length);
    return read;
  });
  const resolved = resolveNames(given, found);
  const study = withFoundParties(given, resolved.read);
  const { read, outcomes } = applyToClaims(resolved.read, decisions);
  const alignment = align({ study, read, names: resolved.names, decisions });
  progress('align', 1, 1);
  const edges = dependence(study, read, decisions);
  const compared = compare({ study, read, names: resolved.names, alignment, edges, decisions });
  progress('compare', 1, 1);
  const points = rank(withLines(compared.points, edges, study));
  const alone = rank(withLines(compared.alone, edges, study));
  const traced = trace({ study, read, points: [...points, ...alone], edges });
  progress('trace', 1, 1);
  const weights = weigh(study, points);
  progress('weigh', 1, 1);
  return {
    study,
    read,
    names: resolved.names,
    alignment,
    points,
    alone,
    trace: traced,
    weights,
    decisions: [
      ...outcomes,
      ...outcomesOf(decisions, { read, alignment, points: [...points, ...alone], edges }),
    ],
    problems: [...study.problems, ...read.flatMap((one) => one.problems)],
  };
}
