import type { Problem } from '../core/model/problem.ts';

/** One revision of a text as a source of histories gives it. */
export interface HistoryEntry {
  readonly id: string;
  readonly text: string;
  /** ISO 8601, as the source has it. */
  readonly date?: string;
  readonly by?: string;
  readonly comment?: string;
  readonly minor?: boolean;
  readonly sha1?: string;
}

/** Revisions one after another, and what was noticed on the way; complete when the last one was taken. */
export interface HistorySource {
  /** What it is the history of. */
  readonly title: string;
  /** Anybody may have written a revision, so some are vandalism. */
  readonly open: boolean;
  /** Whether its words may be shown. */
  readonly quotable: boolean;
  readonly entries: AsyncIterable<HistoryEntry>;
  readonly problems: readonly Problem[];
}
