import type { Attribution, Claim, Slot } from '../../model/claim.ts';
import type { NameMention } from '../../model/mention.ts';

/** Names that stand in a run of text, by their start. `names` are in order and do not overlap. */
export function namesIn(names: readonly NameMention[], start: number, end: number): NameMention[] {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle] as NameMention).end <= start) low = middle + 1;
    else high = middle;
  }
  const found: NameMention[] = [];
  for (let i = low; i < names.length && (names[i] as NameMention).start < end; i++)
    found.push(names[i] as NameMention);
  return found;
}

/** The name a person bears behind his office and the body he serves in: `командир 19-й дивизии Суэтака`. */
function ownName(slot: Slot | Attribution, inside: readonly NameMention[]): NameMention | undefined {
  const last = inside.at(-1);
  const borne =
    'person' in slot && inside.length > 1 && last?.nameKind === 'person' && last.key !== undefined;
  return borne && last.end === slot.end && inside[0]?.nameKind !== 'person' ? last : undefined;
}

/**
 * Key and party of a slot by the names in its words, or in the words a pronoun stands for: a name of its own gives the
 * key, the first with a party the party.
 */
function fill<T extends Slot | Attribution>(slot: T, names: readonly NameMention[]): T {
  const { start, end } = ('from' in slot ? slot.from : undefined) ?? slot;
  const inside = namesIn(names, start, end);
  const named =
    ownName(slot, inside) ??
    inside.find((name) => name.key !== undefined && name.nameKind !== 'demonym') ??
    inside.find((name) => name.key !== undefined);
  const sided = inside.find((name) => name.party !== undefined);
  if (named === undefined && sided === undefined) return slot;
  return {
    ...slot,
    ...(named?.key === undefined ? {} : { key: named.key }),
    ...(sided?.party === undefined ? {} : { party: sided.party }),
  };
}

/** A claim with the keys and parties of the names in its slots. */
export function fillSlots(claim: Claim, names: readonly NameMention[]): Claim {
  const attribution = claim.attribution.map((one) => fill(one, names));
  const where = claim.where === undefined ? {} : { where: fill(claim.where, names) };
  if (claim.kind === 'quantity') {
    const whose = claim.whose === undefined ? {} : { whose: fill(claim.whose, names) };
    const by = claim.by === undefined ? {} : { by: fill(claim.by, names) };
    return { ...claim, attribution, ...where, ...whose, ...by };
  }
  const agent = claim.agent === undefined ? {} : { agent: fill(claim.agent, names) };
  const target = claim.target === undefined ? {} : { target: fill(claim.target, names) };
  return { ...claim, attribution, ...where, ...agent, ...target };
}
