import type { NameEntry } from '../model/account.ts';
import { type Again, anew } from '../model/again.ts';
import type { Build } from '../model/build.ts';
import type { Decision } from '../model/decision.ts';
import { castOf } from './cast.ts';
import { type DecisionView, decisionsOf } from './decisions.ts';
import { type ReportAbout, type ReportContent, reportContent } from './report-content.ts';
import type { SinceView } from './since.ts';
import { type WorthDesk, worthDesk } from './worth-desk.ts';

/** Everything the workbench shows: the report with all words of all accounts, and the journal. */
export interface WorkbenchContent {
  readonly report: ReportContent;
  /** The latest first. */
  readonly decisions: readonly DecisionView[];
  /** What changed since the editor looked at the study last; absent when that is not known. */
  readonly since?: SinceView;
  /** Parties of the study, to choose from. */
  readonly parties: readonly { readonly key: string; readonly name: string }[];
  /** The authority file as decisions left it. */
  readonly authority: readonly NameEntry[];
  /** What holds of the worth of accounts and statements, and the project's own grades. */
  readonly worth: WorthDesk;
}

/** A build with its decisions as view data for the editor, who has the files and sees all of them. Pure. */
export function workbenchContent(
  build: Build,
  decisions: readonly Decision[],
  /** Decisions that nobody took back, by id, each with those who decided contrary to it. */
  standing: ReadonlyMap<string, readonly string[]>,
  about: Omit<ReportAbout, 'eyes'>,
  again: Again = anew,
): WorkbenchContent {
  const cast = castOf(build.study, build.names, 'editor');
  return {
    report: reportContent(build, { ...about, eyes: 'editor' }, again),
    decisions: decisionsOf(cast, build, decisions, standing),
    parties: build.study.parties.map(({ key, name }) => ({ key, name })),
    authority: build.study.names,
    worth: again('worth', [build.study, ...build.weights], () => worthDesk(build)),
  };
}
