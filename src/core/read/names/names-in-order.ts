import type { NameMention } from '../../model/mention.ts';

/**
 * The names of a text, asked for by where they stand. The ends are kept apart: they are searched several times for each sentence, and
 * the names themselves lie all over the memory.
 */
export class NamesInOrder {
  readonly #names: readonly NameMention[];
  readonly #ends: Int32Array;

  /** `names` are in order and do not overlap. */
  constructor(names: readonly NameMention[]) {
    this.#names = names;
    this.#ends = Int32Array.from(names, ({ end }) => end);
  }

  /** Those that stand in a run of the text, by their start. */
  in(start: number, end: number): NameMention[] {
    const found: NameMention[] = [];
    for (let i = this.#firstBehind(start); i < this.#names.length; i++) {
      const name = this.#names[i] as NameMention;
      if (name.start >= end) break;
      found.push(name);
    }
    return found;
  }

  /** The first that stands in a run of the text. */
  firstIn(start: number, end: number): NameMention | undefined {
    const name = this.#names[this.#firstBehind(start)];
    return name === undefined || name.start >= end ? undefined : name;
  }

  /** The first of a party that stands in a run of the text. */
  partyIn(start: number, end: number): NameMention | undefined {
    for (let i = this.#firstBehind(start); i < this.#names.length; i++) {
      const name = this.#names[i] as NameMention;
      if (name.start >= end) return undefined;
      if (name.party !== undefined) return name;
    }
    return undefined;
  }

  #firstBehind(start: number): number {
    const ends = this.#ends;
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] as number) > start) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
