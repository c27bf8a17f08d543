import type { Token } from '../lexicon/claim-tokens.ts';
import type { CaseGroup } from './case-group.ts';

/**
 * A group of the tokens from one place to another with nothing known of it, to be filled by what is told. It has all fields, in the order of
 * every group: each step looks into them, and into things of one shape much faster.
 */
export function plainGroup(
  tokens: readonly Token[],
  from: number,
  to: number,
  told: Partial<CaseGroup>,
): CaseGroup {
  const { end, start } = tokens[from] as Token;
  return {
    start,
    end: (tokens[to - 1] as Token).end,
    from,
    to,
    headAt: from,
    head: { start, end },
    kind: told.kinds?.[0],
    plural: undefined,
    numbers: [],
    bits: 0,
    genders: 0,
    kinds: [],
    parts: [],
    demonymAt: -1,
    possessiveAt: -1,
    guessed: false,
    proper: false,
    nounless: false,
    counted: false,
    measure: false,
    foreign: false,
    pronoun: undefined,
    oblique: undefined,
    enemy: undefined,
    mutual: undefined,
    genitive: undefined,
    owner: undefined,
    peopleAt: undefined,
    holds: undefined,
    ...told,
  };
}
