import type { AccountCriticism, StatementNote } from './criticism.ts';

/** What a person enters of one statement; the reason is the decision's `why`. */
export type StatementWorth = Omit<StatementNote, 'point' | 'reading' | 'by' | 'why'>;

/** What a person enters of an account as a whole; the reason is the decision's `why`. */
export type AccountWorth = Omit<AccountCriticism, 'statements' | 'by' | 'why'> & {
  readonly kind?: 'record' | 'narrative';
};

/** Says what the statement of one account on a reading is worth, or one account as a whole. */
export interface WorthVerb {
  readonly do: 'criticise';
  readonly account: string;
  readonly to: StatementWorth | AccountWorth;
}
