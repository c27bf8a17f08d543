import type { DecisionView } from './decisions.ts';
import type { ReportContent } from './report-content.ts';

/** A point as it was when someone looked at the study last. */
export interface SeenPoint {
  readonly id: string;
  readonly question: string;
  readonly state: string;
  readonly separate: number;
  readonly readings: readonly {
    readonly id: string;
    readonly label: string;
    readonly accounts: readonly string[];
    /** Type against the reference reading; empty for that reading itself. */
    readonly type: string;
  }[];
}

/** What is kept of a study so that it can be said later what changed. */
export interface SeenState {
  /** Version of this shape. */
  readonly shape: 1;
  readonly version: string;
  /** When it was looked at, in UTC. */
  readonly when: string;
  /** Each account with a hash or label of its editions, in order. */
  readonly accounts: readonly { readonly key: string; readonly siglum: string; readonly text: string }[];
  readonly points: readonly SeenPoint[];
  /** Ids of the decisions that were in the journals. */
  readonly decisions: readonly string[];
}

/** Keeps of a report what a later one is held against. `texts` tells the texts of an account, by its public key, in a few letters. */
export function seenState(
  report: Pick<ReportContent, 'points' | 'accounts'>,
  decisions: readonly Pick<DecisionView, 'id'>[],
  texts: ReadonlyMap<string, string>,
  about: { readonly version: string; readonly when: string },
): SeenState {
  return {
    shape: 1,
    version: about.version,
    when: about.when,
    accounts: report.accounts.map(({ key, siglum }) => ({ key, siglum, text: texts.get(key) ?? '' })),
    points: report.points.map(({ id, question, state, separate, readings }) => ({
      id,
      question,
      state,
      separate,
      readings: readings
        .filter(({ former }) => !former)
        .map(({ id: reading, label, witnesses, type }) => ({
          id: reading,
          label,
          accounts: [
            ...new Set(witnesses.filter(({ current }) => current).map(({ account }) => account)),
          ].sort(),
          type: type?.type ?? '',
        })),
    })),
    decisions: decisions.map(({ id }) => id),
  };
}
