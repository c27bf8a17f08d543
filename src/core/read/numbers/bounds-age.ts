import type { Lexicon } from '../lexicon/claim-lexicon.ts';
import type { Token } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import type { Cardinal } from './number-words-at.ts';

/** The oldest anyone is. */
const OLDEST = 100;

/** `every man over sixteen`, `boys under fifteen`: people, a bound, and a number without a noun of its own tell an age. */
export function boundsAge(
  tokens: readonly Token[],
  from: number,
  to: number,
  { hi }: Cardinal,
  { language }: Lexicon,
): boolean {
  const { ageBounds } = language.numbers;
  if (
    ageBounds === undefined ||
    hi > OLDEST ||
    !ageBounds.includes(memberAt(tokens, from - 1)?.info.folded ?? '')
  )
    return false;
  const people = memberAt(tokens, from - 2)?.info;
  if (people?.noun !== true || people.sense('noun')?.kind !== 'person' || people.has('role')) return false;
  const next = tokens[to];
  return (
    next === undefined ||
    next.time >= 0 ||
    next.kind === 'mark' ||
    next.info.coordinator ||
    next.info.preposition ||
    next.info.be ||
    (next.info.verb && !next.info.noun)
  );
}
