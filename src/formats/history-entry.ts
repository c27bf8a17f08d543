import type { Dated, Structure, Study } from '../core/model/account.ts';
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
  /** What its runs are, where the source tells it. */
  readonly structure?: readonly Structure[];
  /** Its date with what it may mean, where that is more than the one day. */
  readonly dated?: Dated;
}

/** Revisions one after another, and what was noticed on the way; complete when the last one was taken. */
export interface HistorySource {
  /** What it is the history of. */
  readonly title: string;
  /** Anybody may have written a revision, so some are vandalism. */
  readonly open: boolean;
  /** Whether its words may be shown. */
  readonly quotable: boolean;
  /** `wikitext`: pages with markup and notes. `whole`: texts of their own, each read as one; else paragraphs. */
  readonly text: 'wikitext' | 'whole' | 'paragraphs';
  /** Every revision holds all of the text: only then is a claim that is not there said to be dropped. */
  readonly complete: boolean;
  /** Names and parties that are known of it. */
  readonly study?: Pick<Study, 'parties' | 'names' | 'span'>;
  readonly language?: string;
  readonly entries: AsyncIterable<HistoryEntry>;
  readonly problems: readonly Problem[];
}
