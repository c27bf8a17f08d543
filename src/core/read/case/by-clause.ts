import type { CaseClause } from './case-clause.ts';

/** What is known of each clause of a sentence, by its order: a list, because a map for every sentence costs more than what it holds. */
export class ByClause<V> {
  readonly #known: (V | undefined)[] = [];

  get({ order }: CaseClause): V | undefined {
    return this.#known[order];
  }

  has({ order }: CaseClause): boolean {
    return this.#known[order] !== undefined;
  }

  set({ order }: CaseClause, value: V): void {
    this.#known[order] = value;
  }
}
