import { actById } from '../../languages/acts.ts';
import { languageOf } from '../../languages/index.ts';
import type { ActClaim, Claim, Slot } from '../../model/claim.ts';
import type { ReadEdition } from '../../model/passage.ts';
import { CROWD } from '../../model/unnamed-sides.ts';
import { besideCrowd, sideWords } from './unnamed-sides.ts';

/** Accounts that must call people of one land a crowd. */
const LEAST = 2;

const wordsOf = (slot: Slot): string => (slot.from ?? slot).words;

const slotsOf = (claim: Claim): Slot[] =>
  (claim.kind === 'act' ? [claim.agent, claim.target] : [claim.whose, claim.by]).filter(
    (slot) => slot !== undefined,
  );

/**
 * The people that the crowd of a study is of (`manifestants algériens`, `algerische Demonstranten`), where two accounts call one people so, none
 * names soldiers or police of theirs, and they are not told to fight: then whoever is only called by the people is the crowd too.
 */
function crowdPeople(read: readonly ReadEdition[]): string | undefined {
  const calling = new Map<string, Set<string>>();
  const others = new Set<string>();
  for (const { edition, claims } of read) {
    const language = languageOf(edition.language);
    for (const claim of claims) {
      if (claim.kind === 'act' && claim.agent?.party !== undefined && fights(claim))
        others.add(claim.agent.party);
      for (const slot of slotsOf(claim)) {
        const { party } = slot;
        if (party === undefined || party === CROWD) continue;
        const words = wordsOf(slot);
        const side = sideWords(language).in(words);
        if (side === CROWD) calling.set(party, (calling.get(party) ?? new Set()).add(edition.account));
        else if (side !== undefined || besideCrowd(language).in(words) !== undefined) others.add(party);
      }
    }
  }
  const found = [...calling].filter(([party, by]) => by.size >= LEAST && !others.has(party));
  return found.length === 1 ? found[0]?.[0] : undefined;
}

const fights = ({ act, modality }: ActClaim): boolean =>
  modality === 'act' && actById.get(act)?.family === 'combat';

/** A claim in which the people of the crowd are the crowd; ground stays that of the land. */
function asCrowd(claim: Claim, people: string): Claim {
  const of = <K extends string>(key: K, slot: Slot | undefined): { readonly [key in K]?: Slot } =>
    slot?.party === people && slot.ground !== true
      ? ({ [key]: { ...slot, party: CROWD } } as { readonly [key in K]?: Slot })
      : {};
  return claim.kind === 'act'
    ? { ...claim, ...of('agent', claim.agent), ...of('target', claim.target) }
    : { ...claim, ...of('whose', claim.whose), ...of('by', claim.by) };
}

/** The editions with the people of the crowd as the crowd, where it is of one people. */
export function withCrowdPeople(read: ReadEdition[]): ReadEdition[] {
  const people = crowdPeople(read);
  if (people === undefined) return read;
  return read.map((one) => ({ ...one, claims: one.claims.map((claim) => asCrowd(claim, people)) }));
}
