import type { Account, Edition } from '../model/account.ts';
import type { Attribution, Modality, Tier } from '../model/claim.ts';
import type { Facet, NotedSource, PointKey, ReadingValue } from '../model/point.ts';
import type { Reason } from '../model/reason.ts';
import type { Span } from '../model/span.ts';

/** What one place of one edition says to one point: a witness before it is grouped with others. */
export interface Statement {
  readonly key: PointKey;
  readonly value: ReadingValue;
  readonly facet: Facet;
  readonly account: Account;
  readonly edition: Edition;
  readonly current: boolean;
  /** Id of the claim, or of the mention where no claim stands behind it. */
  readonly claim: string;
  readonly span: Span;
  readonly sentence: Span;
  readonly attribution: readonly Attribution[];
  readonly modality: Modality;
  readonly denied: boolean;
  /** Offered by the account beside a value of its own. */
  readonly offered?: true;
  readonly tier: Tier;
  readonly reasons: readonly Reason[];
  /** Category keys joined by `+` by which a figure counts, where its account states a rule. */
  readonly rule?: string;
  /** Family of the act that is told, where the point joins several. */
  readonly family?: string;
  /** What the note behind its words names as the source. */
  readonly noted?: NotedSource;
}
