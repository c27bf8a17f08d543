import type { Study } from '../model/account.ts';
import type { Decision } from '../model/decision.ts';
import { withEmendations } from './with-emendations.ts';
import { withJudgedAccounts } from './with-judged-accounts.ts';
import { withNames } from './with-names.ts';

/** The study as reading takes it up: with corrected letters, judged accounts and the authority file as people shaped it. */
export const decidedStudy = (study: Study, decisions: readonly Decision[]): Study =>
  withNames(withJudgedAccounts(withEmendations(study, decisions), decisions), decisions);

/** Whether a decision is on what reading starts from. */
export const isOnStudy = ({ handle, verb }: Decision): boolean =>
  verb.do !== 'note' &&
  verb.do !== 'criticise' &&
  (handle.on === 'name' || handle.on === 'account' || handle.on === 'text');
