import type { StudyName } from '../../model/build.ts';
import type { Claim, Slot } from '../../model/claim.ts';
import type { NameMention } from '../../model/mention.ts';
import type { Passage, ReadEdition } from '../../model/passage.ts';
import type { Reason } from '../../model/reason.ts';
import { type FoundSide, foundSides } from './found-sides.ts';

const OWN: Reason = {
  rule: 'names.leads-side',
  says: 'several accounts count the men of one side by this name alone, and it fought the other',
};
const ENEMY: Reason = {
  rule: 'names.fought-side',
  says: 'it fought the one of the two sides, so it is taken for one of the other',
};

type Sides = ReadonlyMap<string, FoundSide>;

const sideOf = ({ key, party }: { readonly key?: string; readonly party?: string }, sides: Sides) =>
  key === undefined || party !== undefined ? undefined : sides.get(key);

function slotWith<T extends Slot | undefined>(slot: T, sides: Sides): T {
  const side = slot === undefined ? undefined : sideOf(slot, sides);
  return side === undefined ? slot : ({ ...slot, party: side.party } as T);
}

function nameWith(name: NameMention, sides: Sides): NameMention {
  const side = sideOf(name, sides);
  return side === undefined
    ? name
    : { ...name, party: side.party, reasons: [...name.reasons, side.own ? OWN : ENEMY] };
}

/** A claim with the sides of the names in its slots; a figure whose owner's side is inferred is one a person must look at. */
function claimWith(claim: Claim, sides: Sides): Claim {
  if (claim.kind === 'act') {
    const agent = slotWith(claim.agent, sides);
    const target = slotWith(claim.target, sides);
    if (agent === claim.agent && target === claim.target) return claim;
    return {
      ...claim,
      ...(agent === undefined ? {} : { agent }),
      ...(target === undefined ? {} : { target }),
    };
  }
  const whose = slotWith(claim.whose, sides);
  const by = slotWith(claim.by, sides);
  if (whose === claim.whose && by === claim.by) return claim;
  const inferred = claim.whose !== undefined && sideOf(claim.whose, sides)?.own === false;
  return {
    ...claim,
    ...(whose === undefined ? {} : { whose }),
    ...(by === undefined ? {} : { by }),
    ...(inferred
      ? {
          tier: claim.tier === 'precise' ? ('candidate' as const) : claim.tier,
          reasons: [...claim.reasons, ENEMY],
        }
      : {}),
  };
}

/** The readings and names of a study with the sides that its accounts tell by whom a name fought or whose men are counted by it. */
export function withFoundSides({ read, names }: { read: ReadEdition[]; names: StudyName[] }): {
  read: ReadEdition[];
  names: StudyName[];
} {
  const sides = foundSides(read, names);
  if (sides.size === 0) return { read, names };
  const inPassage = (passage: Passage): Passage => ({
    ...passage,
    names: passage.names.map((name) => nameWith(name, sides)),
  });
  return {
    read: read.map((one) => ({
      ...one,
      mentions: one.mentions.map((mention) => (mention.kind === 'name' ? nameWith(mention, sides) : mention)),
      passages: one.passages.map(inPassage),
      claims: one.claims.map((claim) => claimWith(claim, sides)),
    })),
    names: names.map((name) => {
      const side = sideOf(name, sides);
      return side === undefined ? name : { ...name, party: side.party };
    }),
  };
}
