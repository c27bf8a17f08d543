import type { Build } from '../model/build.ts';
import { type Cast, publicKey } from './cast.ts';

/** An episode that some tell, and those in whose whole text no counterpart was found. Lists hold public keys. */
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
  const labels = new Map(alignment.episodes.map(({ id, label }) => [id, cast.guard(label)] as const));
  const label = (id: string): string => labels.get(id) ?? '';
  const keys = (accounts: readonly string[]): string[] => accounts.map((key) => publicKey(cast, key));
  return {
    episodes: omissions.episodes
      .map(({ episode, tellers, notFound }) => ({
        label: label(episode),
        tellers: keys(tellers),
        notFound: keys(notFound),
      }))
      .sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0)),
    accounts: omissions.accounts.map(({ account, untoldEpisodes, untoldPoints, alonePoints }) => ({
      account: publicKey(cast, account),
      untoldEpisodes: untoldEpisodes.map(label).sort(),
      untoldPoints,
      alonePoints,
    })),
  };
}
