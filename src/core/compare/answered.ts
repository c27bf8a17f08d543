import type { Draft } from './agents.ts';

/** Families of acts that are answered by a counterattack. */
const BEGUN: ReadonlySet<string> = new Set(['attack', 'fire', 'cross']);

const key = (value: Draft['value']): string =>
  value.kind === 'quantity' || value.kind === 'time' ? '' : value.key;

/**
 * Counterattacks of accounts that tell themselves whom they answered: `they fired on our fort first; our men fired back and sank three ships`. Whoever only
 * answered is not the one who is told to have attacked, and no rival of whom others tell it.
 */
export class Answered {
  /** Sides that are told to have begun, by the account and the moment. */
  readonly #begun = new Map<Draft['told'], Map<string, Set<string>>>();

  /** Takes a telling into account. */
  note({ told, claim, value, cell }: Draft): void {
    const [family = '', , ...moment] = cell.split('|');
    if (claim.act === 'counterattack' || !BEGUN.has(family)) return;
    const days = this.#begun.get(told) ?? new Map<string, Set<string>>();
    this.#begun.set(told, days);
    const day = moment.join('|');
    days.set(day, (days.get(day) ?? new Set()).add(key(value)));
  }

  /** Whether a telling is a counterattack on another side that its account tells to have begun at that moment. */
  has({ told, claim, value, cell }: Draft): boolean {
    if (claim.act !== 'counterattack') return false;
    const sides = this.#begun.get(told)?.get(cell.split('|').slice(2).join('|'));
    return sides !== undefined && [...sides].some((side) => side !== key(value));
  }
}
