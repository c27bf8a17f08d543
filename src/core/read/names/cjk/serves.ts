import { HAN, type HanSense } from '../../han/han-sense.ts';

const SMALL_WORDS =
  HAN.be |
  HAN.have |
  HAN.passive |
  HAN.support |
  HAN.coordinator |
  HAN.subordinator |
  HAN.negation |
  HAN.plain |
  HAN.light |
  HAN.adverb |
  HAN.say |
  HAN.determiner |
  HAN.pronoun |
  HAN.possessive |
  HAN.total |
  HAN.enemy;

/** Whether a sign serves the clause (a particle, a verb, an adverb) and cannot be the inside of a name. */
export function serves(sense: HanSense | undefined): boolean {
  if (sense === undefined) return false;
  if (sense.case !== undefined) return true;
  return (
    (sense.flags & SMALL_WORDS) !== 0 ||
    (sense.acts.some((act) => act.row.act !== 'cross') && sense.kind === undefined) ||
    sense.before !== undefined ||
    sense.after !== undefined
  );
}

/** Whether a sign alone tells of a crossing. */
export const crosses = (sense: HanSense | undefined): boolean =>
  sense?.kind === undefined && sense?.acts.some((act) => act.row.act === 'cross') === true;
