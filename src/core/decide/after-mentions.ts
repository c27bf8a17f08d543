import type { ActClaim, Attribution, Claim, QuantityClaim, Slot } from '../model/claim.ts';
import type { Mention } from '../model/mention.ts';
import type { Passage, ReadEdition } from '../model/passage.ts';

/** What became of mentions, by id: the machine's, and the effective one (undefined = rejected). */
export type ChangedMentions = ReadonlyMap<
  string,
  { readonly was: Mention; readonly now: Mention | undefined }
>;

type Change = { readonly was: Mention; readonly now: Mention | undefined };
const inside = (outer: { start: number; end: number }, inner: { start: number; end: number }): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
const same = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start === b.start && a.end === b.end;

/** A slot whose filler's name was rejected or given another key. Only what came from that name changes. */
function slotAfter<T extends Slot | Attribution>(slot: T, { was, now }: Change): T {
  if (was.kind !== 'name' || !inside(slot, was)) return slot;
  // One of the others that are listed with the filler: the filler stays who it is.
  if ('also' in slot && slot.also !== undefined && was.key !== undefined && slot.also.includes(was.key)) {
    const key = now?.kind === 'name' ? now.key : undefined;
    return { ...slot, also: slot.also.flatMap((one) => (one === was.key ? (key ?? []) : one)) };
  }
  const next: { -readonly [K in keyof T]: T[K] } = { ...slot };
  if (was.key !== undefined && slot.key === was.key) delete next.key;
  if (was.party !== undefined && slot.party === was.party) delete next.party;
  if (now?.kind !== 'name') return next;
  return {
    ...next,
    ...(now.key === undefined ? {} : { key: now.key }),
    ...(now.party === undefined ? {} : { party: now.party }),
  };
}

/** A claim after one mention changed; undefined when it rested on the mention alone. */
function claimAfter(claim: Claim, change: Change): Claim | undefined {
  const { was, now } = change;
  if (was.kind === 'quantity' && claim.kind === 'quantity' && same(claim, was))
    return now?.kind === 'quantity' ? { ...claim, value: now.value } : undefined;
  if (was.kind === 'act' && claim.kind === 'act' && same(claim, was))
    return now?.kind === 'act' ? { ...claim, act: now.act } : undefined;
  if (was.kind === 'time' && claim.when !== undefined && same(claim.when, was)) {
    const { when, ...rest } = claim;
    return now?.kind === 'time' ? { ...claim, when: { ...when, value: now.value } } : (rest as Claim);
  }
  if (was.kind === 'attribution' && now === undefined)
    return { ...claim, attribution: claim.attribution.filter((link) => !inside(was, link)) };
  if (was.kind !== 'name') return claim;
  const attribution = claim.attribution.map((link) => slotAfter(link, change));
  const where = claim.where === undefined ? {} : { where: slotAfter(claim.where, change) };
  if (claim.kind === 'quantity') {
    const { whose, by } = claim;
    return {
      ...claim,
      attribution,
      ...where,
      ...(whose === undefined ? {} : { whose: slotAfter(whose, change) }),
      ...(by === undefined ? {} : { by: slotAfter(by, change) }),
    } satisfies QuantityClaim;
  }
  const { agent, target } = claim;
  return {
    ...claim,
    attribution,
    ...where,
    ...(agent === undefined ? {} : { agent: slotAfter(agent, change) }),
    ...(target === undefined ? {} : { target: slotAfter(target, change) }),
  } satisfies ActClaim;
}

/** What was read in an edition when some of its mentions were rejected or corrected: mentions, passages and claims agree again. */
export function afterMentions(one: ReadEdition, changed: ChangedMentions): ReadEdition {
  const here = one.mentions.flatMap(({ id }) => changed.get(id) ?? []);
  if (here.length === 0) return one;
  const swap = <T extends Mention>(list: readonly T[]): T[] =>
    list.flatMap((mention) => {
      const change = changed.get(mention.id);
      if (change === undefined) return [mention];
      return change.now === undefined ? [] : [change.now as T];
    });
  const passages = one.passages.map((passage): Passage => {
    const after: Passage = {
      ...passage,
      times: swap(passage.times),
      names: swap(passage.names),
      quantities: swap(passage.quantities),
      acts: swap(passage.acts),
    };
    const { inherited } = passage;
    if (inherited === undefined) return after;
    const change = here.find(({ was }) => was.kind === 'time' && same(was, inherited.when));
    if (change === undefined) return after;
    if (change.now?.kind === 'time')
      return { ...after, inherited: { ...inherited, when: { ...inherited.when, value: change.now.value } } };
    const { inherited: _, ...without } = after;
    return without;
  });
  const claims = one.claims.flatMap((claim) => {
    let now: Claim | undefined = claim;
    for (const change of here) now = now === undefined ? undefined : claimAfter(now, change);
    return now === undefined ? [] : [now];
  });
  return { ...one, mentions: swap(one.mentions), passages, claims };
}
