import type { Build } from '../model/build.ts';
import type { Cast } from './cast.ts';
import { intervalWords } from './day-words.ts';
import { episodeWords } from './episode-words.ts';
import type { ParallelView } from './parallel.ts';

/** A happening that passages of several accounts tell. */
export interface EpisodeView {
  /** Id in this build. */
  readonly id: string;
  /** Its date, names and acts in words; empty when none is known. */
  readonly label: string;
  readonly when: string;
  /** First and last day that is told; absent when none is. */
  readonly days?: readonly [number, number];
  /** Places in the list of passages, by account as they are listed there. */
  readonly passages: readonly number[];
  /** Passages of accounts whose text may not be shown. */
  readonly unseen: number;
}

/** The episodes in the order of time, by the passages that may be shown. */
export function episodesView(cast: Cast, build: Build, { passages }: ParallelView): EpisodeView[] {
  const at = new Map(passages.map(({ id }, place) => [id, place] as const));
  return build.alignment.episodes.map((episode) => {
    const { id, when, spread, passages: own } = episode;
    const seen = own.flatMap((passage) => at.get(passage) ?? []).sort((a, b) => a - b);
    const days =
      spread ??
      (when?.earliest === undefined || when.latest === undefined
        ? undefined
        : { earliest: when.earliest, latest: when.latest });
    return {
      id,
      label: episodeWords(cast, episode),
      when: when === undefined ? '' : intervalWords(when),
      ...(days === undefined ? {} : { days: [days.earliest, days.latest] as const }),
      passages: seen,
      unseen: own.length - seen.length,
    };
  });
}
