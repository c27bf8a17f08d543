import type { Token } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import { INSTRUMENTAL, NOMINATIVE } from './case-bits.ts';
import { negationBefore } from './case-force.ts';
import { caseLists } from './case-lists.ts';
import type { Noun } from './case-nominal-slots.ts';
import type { CaseWalk } from './case-walk.ts';

/**
 * Whether a noun says what something is: `стычка была провокацией`, and in the nominative behind a word that points at what was told
 * (`это была провокация`, `to była masakra`). `на границе была провокация` only says that there was one.
 */
export function isPredicateNoun(
  { input: { tokens, language } }: CaseWalk,
  { clause: { units }, at, group }: Noun,
): boolean {
  const unit = units[at];
  const before = memberAt(units, at - 1);
  if (unit?.group !== group || unit.preposition !== undefined || before?.kind !== 'verb') return false;
  if (!(tokens[before.from] as Token).info.be) return false;
  if ((group.bits & INSTRUMENTAL) !== 0) return true;
  if ((group.bits & NOMINATIVE) === 0) return false;
  const { pointing } = caseLists(language).words;
  // `это не была война`: a small word may stand between.
  const near = memberAt(units, at - 2);
  const subject = near?.kind === 'word' ? memberAt(units, at - 3) : near;
  return (
    subject !== undefined &&
    pointing?.includes((tokens[subject.from] as Token).info.folded) === true &&
    subject.to - subject.from === 1
  );
}

/** `это не была война`: whether the verb before a noun that says what something is denies it. */
export function deniedCopula(walk: CaseWalk, { clause: { units }, at }: Noun): boolean {
  const be = memberAt(units, at - 1);
  const negation = be === undefined ? undefined : negationBefore(walk.input, be.from);
  if (negation === undefined) return false;
  walk.hedges.add(negation, 'neg');
  return true;
}
