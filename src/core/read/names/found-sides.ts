import type { StudyName } from '../../model/build.ts';
import type { ActClaim, Claim, QuantityClaim, Slot } from '../../model/claim.ts';
import type { ReadEdition } from '../../model/passage.ts';
import { twoSides } from '../../model/two-sides.ts';

/** The side that a name stands for by what the accounts tell of it. */
export interface FoundSide {
  readonly party: string;
  /** Whether the name itself is the side; else it is inferred, and a person must look. */
  readonly own: boolean;
}

/** Share of all that is told of sides which two of them must have, so that whoever fought the one was of the other. */
const TWO = 0.75;
/** How often the lesser of two peoples is told of at least; figures that count the men of a name, and accounts that tell them, from which it is a side. */
const LEAST = 2;

/** What one does to the men of the other side alone. */
const HOSTILE: ReadonlySet<string> = new Set([
  'attack',
  'counterattack',
  'defeat',
  'repel',
  'pursue',
  'encircle',
  'ambush',
  'fire_on',
  'shell',
  'kill',
  'wound',
  'massacre',
  'take_prisoner',
  'besiege',
  'break_through',
  'clash',
  'destroy',
]);

/** A name whose men are counted. */
interface Owner {
  figures: number;
  readonly accounts: Set<string>;
}

/** What the claims tell of sides and of names without one. */
class Enmity {
  readonly parties = new Map<string, number>();
  readonly owners = new Map<string, Owner>();
  /** Parties and names that a name without a side fought. */
  readonly enemies = new Map<string, Set<string>>();
  readonly #kinds: ReadonlyMap<string, string>;

  constructor(names: readonly StudyName[]) {
    this.#kinds = new Map(names.map(({ key, kind }) => [key, kind] as const));
  }

  take(claim: Claim, account: string): void {
    if (claim.kind === 'act') this.#act(claim);
    else this.#figure(claim, account);
  }

  #figure({ whose, by, tier, roles }: QuantityClaim, account: string): void {
    this.#count(whose);
    this.#count(by);
    const key = this.#unsided(whose);
    if (key === undefined || tier === 'seen' || roles.includes('measure')) return;
    const owner = this.owners.get(key) ?? { figures: 0, accounts: new Set() };
    owner.figures++;
    owner.accounts.add(account);
    this.owners.set(key, owner);
  }

  #act({ act, agent, target, polarity }: ActClaim): void {
    this.#count(agent);
    this.#count(target);
    if (!HOSTILE.has(act) || polarity === 'denied') return;
    const [one, other] = [this.#unsided(agent), this.#unsided(target)];
    this.#fought(one, target?.party ?? other);
    this.#fought(other, agent?.party ?? one);
  }

  #fought(name: string | undefined, enemy: string | undefined): void {
    if (name === undefined || enemy === undefined || name === enemy) return;
    this.enemies.set(name, (this.enemies.get(name) ?? new Set()).add(enemy));
  }

  #count(slot: Slot | undefined): void {
    if (slot?.party !== undefined) this.parties.set(slot.party, (this.parties.get(slot.party) ?? 0) + 1);
  }

  /** Key of the name in a slot, where it may be that of a leader or a people and has no side. */
  #unsided(slot: Slot | undefined): string | undefined {
    if (slot?.key === undefined || slot.party !== undefined) return undefined;
    const kind = this.#kinds.get(slot.key);
    return kind === 'person' || kind === 'other' ? slot.key : undefined;
  }
}

/**
 * Sides of names that neither a file nor the words beside them tell. Where two peoples fought, who fought the one was of the other. Where fewer
 * are told of, the names by which several accounts count the men, and who fought one another, are the sides: Caesar and Pompey. Names whose
 * acts tell both ways have none.
 */
export function foundSides(
  read: readonly ReadEdition[],
  names: readonly StudyName[],
): ReadonlyMap<string, FoundSide> {
  const told = new Enmity(names);
  for (const { claims, edition } of read) for (const claim of claims) told.take(claim, edition.account);
  const found = new Map<string, FoundSide>();
  const two = twoSides(told.parties, TWO);
  if (two !== undefined && two[1][1] >= LEAST) {
    const [[one], [other]] = two;
    for (const [name, enemies] of told.enemies)
      if (enemies.has(one) !== enemies.has(other))
        found.set(name, { party: enemies.has(one) ? other : one, own: false });
    return found;
  }
  const leading = new Set(
    [...told.owners]
      .filter(([, { figures, accounts }]) => figures >= LEAST && accounts.size >= LEAST)
      .map(([key]) => key),
  );
  for (const key of leading)
    for (const enemy of told.enemies.get(key) ?? [])
      if (leading.has(enemy) || told.parties.has(enemy)) found.set(key, { party: key, own: true });
  return found;
}
