import type { Reason } from '../model/reason.ts';
import { sumInWords, type Weighing } from './tier-weights.ts';

/** The reasons that tell the sum of one weighing, written once for each set of terms: few sets are met, each hundreds of times in a text. */
export class SumReasons<T extends string> {
  readonly weighing: Weighing<T>;
  readonly #rule: string;
  /** The bit of each term. */
  readonly #bits: ReadonlyMap<string, number>;
  /** Reasons by the bits of their terms; the terms of a set always come in one order. */
  readonly #made = new Map<number, Reason>();

  constructor(weighing: Weighing<T>, rule: string) {
    this.weighing = weighing;
    this.#rule = rule;
    this.#bits = new Map(Object.keys(weighing.weights).map((term, at) => [term, 1 << at]));
  }

  of(terms: readonly T[]): Reason {
    let set = 0;
    for (const term of terms) set |= this.#bits.get(term) as number;
    const old = this.#made.get(set);
    if (old !== undefined) return old;
    const made = { rule: this.#rule, says: sumInWords(this.weighing, terms) };
    this.#made.set(set, made);
    return made;
  }
}
