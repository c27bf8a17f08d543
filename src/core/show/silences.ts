import type { EpisodeOmissionView } from './omissions.ts';

/** Accounts of one kind that are named at once; of more, the first and how many others. */
const NAMED = 24;

/** An episode that some accounts tell and others do not, as a list of hundreds of them shows it. */
export interface SilenceView extends EpisodeOmissionView {
  /** Accounts that are left off here, of those that tell it and of those in which it was not found. */
  readonly left: number;
}

/** Silences with the first accounts of each. */
export const silencesOf = (episodes: readonly EpisodeOmissionView[]): SilenceView[] =>
  episodes.map(({ label, tellers, notFound }) => ({
    label,
    tellers: tellers.slice(0, NAMED),
    notFound: notFound.slice(0, NAMED),
    left: Math.max(0, tellers.length - NAMED) + Math.max(0, notFound.length - NAMED),
  }));
