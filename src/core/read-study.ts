import type { BuildOptions } from './build-options.ts';
import { applyToClaims } from './decide/apply-to-claims.ts';
import { isOnTexts } from './decide/decided-texts.ts';
import { decisionsOn } from './decide/decisions-on.ts';
import { isCalling, withCalledAccounts } from './decide/with-described-accounts.ts';
import { withJudgedAccounts } from './decide/with-judged-accounts.ts';
import type { Study } from './model/account.ts';
import type { StudyName } from './model/build.ts';
import type { Decision, DecisionOutcome } from './model/decision.ts';
import { muchRead } from './model/much-read.ts';
import type { ReadEdition } from './model/passage.ts';
import { withFoundParties } from './read/found-parties.ts';
import { forgetLanguages } from './read/lexicon/language-table.ts';
import { resolveNames } from './read/names/resolve-names.ts';
import { readAll } from './read-all.ts';
import { studyToRead } from './reading-work.ts';

/** What may be said of a claim or mention that leaves it as it was read. */
const KEEPING: ReadonlySet<string> = new Set(['confirm', 'seen', 'note']);

/** A study that was read, with what people decided on its texts, accounts and words. */
export interface StudyRead {
  /** The study with the parties its texts tell of. */
  readonly unjudged: Study;
  /** The same with the marks of its accounts and how they are called. */
  readonly study: Study;
  readonly names: readonly StudyName[];
  /** What the steps go on from: without what was rejected, with what was corrected. */
  readonly read: readonly ReadEdition[];
  /** The same with all that was said of claims and mentions. */
  readonly judged: readonly ReadEdition[];
  readonly outcomes: readonly DecisionOutcome[];
}

/** The first step over a whole study: every edition is read, names get their keys, and decisions on words take effect. */
export function readStudy(
  input: Study,
  decisions: readonly Decision[],
  { progress, remember, again }: Required<Pick<BuildOptions, 'progress' | 'remember' | 'again'>>,
): StudyRead {
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
  return { unjudged, study, names: resolved.names, read, judged, outcomes };
}
