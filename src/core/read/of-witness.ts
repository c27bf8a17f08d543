import type { Account } from '../model/account.ts';

/**
 * Whether an account's words are those of one who was there: a record made to act, or a party's own organ or
 * participant. A translation is not: who made it may have turned the days.
 */
export const ofWitness = ({ text, translationOf, kind, speaksFor }: Account): boolean =>
  text !== 'translation' && translationOf === undefined && (kind === 'record' || speaksFor !== undefined);
