import type { Token } from '../lexicon/claim-tokens.ts';

/** Four figures that may be a year. */
export const YEAR = /^1\d{3}$|^20\d\d$/;

/** Whether a noun in the singular stands behind that is no measure and no attribute of another noun. */
export function isOneThing(tokens: readonly Token[], to: number): boolean {
  const after = tokens[to];
  const next = tokens[to + 1];
  if (after?.kind !== 'word' || !after.spaced || after.info.has('unit')) return false;
  if (next !== undefined && next.kind !== 'mark' && (next.info.noun || next.name >= 0)) return false;
  return after.info.sense('noun')?.plural === false;
}
