import type { ActClaim, Slot } from '../model/claim.ts';
import type { ReadingValue } from '../model/point.ts';
import type { Ground, Told } from './ground.ts';
import { papersOf, speakersOf } from './papers.ts';
import { areBoth } from './parties-in.ts';
import type { Statement } from './statement.ts';
import { forceOf, toldHere } from './told-here.ts';

/** Acts that tell whose ground is; a claim to it by one side is that side's argument and no answer. */
const TELLS_OWNER: ReadonlySet<string> = new Set(['belong', 'be_neutral', 'claim_land']);

/** A slot's place by its key; undefined where it is only `the hill`. */
const placeOf = (ground: Ground, slot: Slot | undefined): string | undefined =>
  slot?.key !== undefined && ground.names.get(slot.key)?.kind === 'place' ? slot.key : undefined;

/** Whether a claim tells whose ground is: what a unit or a person has, a gun or a missile, is none. */
export const isOfGround = (ground: Ground, { agent, target }: ActClaim): boolean =>
  [agent, target].every((slot) => {
    const kind = slot?.key === undefined ? undefined : ground.names.get(slot.key)?.kind;
    return kind !== 'unit' && kind !== 'person';
  });

/** Whose it is told to be: nobody's, claimed by several, or the party in either slot, since some languages tell the owner as the subject and some as the object. */
function ownerOf(ground: Ground, told: Told, { act, agent, target }: ActClaim): ReadingValue | undefined {
  if (act === 'be_neutral') return { kind: 'category', key: 'neutral', label: 'neutral' };
  if (act === 'claim_land')
    return agent !== undefined && areBoth(told, agent)
      ? { kind: 'category', key: 'both', label: 'claimed by more than one side' }
      : undefined;
  const party = agent?.party ?? target?.party;
  if (party === undefined) return undefined;
  const label = ground.study.parties.find((one) => one.key === party)?.name;
  return label === undefined ? undefined : { kind: 'party', key: party, label };
}

/**
 * On whose side ground is told to lie, or to whom to belong: a judgement, since it is what the sides argue about. One point for each place
 * that is named, and one for the ground that is not.
 */
export function sidesOfGround(ground: Ground): Statement[] {
  const out: Statement[] = [];
  for (const told of ground.told)
    for (const claim of told.read.claims) {
      if (claim.kind !== 'act' || !TELLS_OWNER.has(claim.act) || forceOf(claim) !== undefined) continue;
      if (!isOfGround(ground, claim)) continue;
      const value = ownerOf(ground, told, claim);
      if (value === undefined) continue;
      const place = placeOf(ground, claim.target) ?? placeOf(ground, claim.agent) ?? '-';
      out.push({
        ...toldHere(told, claim, claim.phrase.end > claim.phrase.start ? claim.phrase : claim),
        attribution: speakersOf(claim, papersOf(ground, told, claim)),
        key: { kind: 'judgement', thing: 'border-side', whose: place, counting: '-', scope: 'whole event' },
        value,
        facet: {},
      });
    }
  return out;
}
