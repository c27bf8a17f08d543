import type { Build } from '../model/build.ts';
import type { AccountCriticism, OwnGrade, StatementCriticism } from '../model/criticism.ts';

/** What is held of the worth of one account now: by the settings, and by the journal before them. */
export type AccountWorthView = Omit<AccountCriticism, 'statements'> & {
  readonly account: string;
  readonly kind: 'record' | 'narrative';
};

/** What the editor needs to judge the worth of accounts and statements. */
export interface WorthDesk {
  /** The project's own scales. */
  readonly grades: readonly OwnGrade[];
  readonly accounts: readonly AccountWorthView[];
  /** Every statement of a latest edition on a point at issue, with what holds of it now and why. */
  readonly statements: readonly StatementCriticism[];
}

/** What holds of the worth of every account and statement, for the eyes of the editor. */
export const worthDesk = ({ study, weights }: Build): WorthDesk => ({
  grades: study.grades ?? [],
  accounts: study.accounts.map(({ key, kind, criticism }) => {
    const { statements: _, ...whole } = criticism ?? { statements: [] };
    return { account: key, kind, ...whole };
  }),
  statements: weights.flatMap(({ criticism }) => criticism),
});
