import type { Build } from '../model/build.ts';
import { type Cast, publicKey } from './cast.ts';
import { episodeWords } from './episode-words.ts';

/** An episode that some tell, in the order of time, and those in whose whole text no counterpart was found. Lists hold public keys. */
export interface EpisodeOmissionView {
  readonly label: string;
  readonly tellers: readonly string[];
  readonly notFound: readonly string[];
}

/** What one account leaves out and what it alone tells; points by id. */
export interface AccountOmissionView {
  readonly account: string;
  readonly untoldEpisodes: readonly string[];
  readonly untoldPoints: readonly string[];
  readonly alonePoints: readonly string[];
}

export interface OmissionsView {
  readonly episodes: readonly EpisodeOmissionView[];
  readonly accounts: readonly AccountOmissionView[];
}

/** What was not found, under the names a view may use. Shown, and never used as evidence. */
export function omissionsView(cast: Cast, { omissions, alignment }: Build): OmissionsView {
  const labels = new Map(alignment.episodes.map((one) => [one.id, episodeWords(cast, one)] as const));
  const label = (id: string): string => labels.get(id) ?? '';
  const order = new Map(alignment.episodes.map(({ id }, place) => [id, place] as const));
  const place = (id: string): number => order.get(id) ?? -1;
  const keys = (accounts: readonly string[]): string[] => accounts.map((key) => publicKey(cast, key));
  return {
    episodes: [...omissions.episodes]
      .sort((a, b) => place(a.episode) - place(b.episode))
      .map(({ episode, tellers, notFound }) => ({
        label: label(episode),
        tellers: keys(tellers),
        notFound: keys(notFound),
      })),
    accounts: omissions.accounts.map(({ account, untoldEpisodes, untoldPoints, alonePoints }) => ({
      account: publicKey(cast, account),
      untoldEpisodes: [...untoldEpisodes].sort((a, b) => place(a) - place(b)).map(label),
      untoldPoints,
      alonePoints,
    })),
  };
}
