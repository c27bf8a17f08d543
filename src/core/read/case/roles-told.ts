import type { CountedRole } from '../../model/quantity.ts';
import type { Token } from '../lexicon/claim-tokens.ts';

/** Roles that words name, in order: `раненых и больных`. */
export const rolesTold = (tokens: readonly Token[]): CountedRole[] =>
  [...new Set(tokens.flatMap(({ info }) => info.all('role').map(({ role }) => role)))].sort();
