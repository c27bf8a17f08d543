/** An episode with the accounts that could have told it and do not. */
export interface EpisodeOmission {
  readonly episode: string;
  /** Sorted keys of the accounts that tell it. */
  readonly tellers: readonly string[];
  /** Sorted keys of accounts read whole, whose story reaches over its days and names what it names, in whose text no counterpart was found. */
  readonly notFound: readonly string[];
}

/** What one account leaves out and what it alone tells. Only of accounts whose whole text is in the study. */
export interface AccountOmission {
  readonly account: string;
  /** Episodes and points that every other account read whole tells, two at least, and this one does not. */
  readonly untoldEpisodes: readonly string[];
  readonly untoldPoints: readonly string[];
  /** Points on which it alone says something. */
  readonly alonePoints: readonly string[];
}

/** What was not found. It is shown and never used as evidence. */
export interface Omissions {
  readonly episodes: readonly EpisodeOmission[];
  readonly accounts: readonly AccountOmission[];
}
