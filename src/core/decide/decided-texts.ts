import type { Study } from '../model/account.ts';
import type { Decision } from '../model/decision.ts';
import { isTelling, withDescribedAccounts } from './with-described-accounts.ts';
import { withEmendations } from './with-emendations.ts';
import { withNames } from './with-names.ts';

/** The study as reading takes it up: with what people said of its accounts, corrected letters, and the authority file as people shaped it. */
export const decidedTexts = (study: Study, decisions: readonly Decision[]): Study =>
  withNames(withEmendations(withDescribedAccounts(study, decisions), decisions), decisions);

/** Whether a decision is on what reading starts from. */
export const isOnTexts = (decision: Decision): boolean =>
  isTelling(decision) ||
  (decision.verb.do !== 'note' && (decision.handle.on === 'name' || decision.handle.on === 'text'));
