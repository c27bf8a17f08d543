import { firstPlace } from '../first-place.ts';
import type { Token } from '../lexicon/claim-tokens.ts';
import type { CaseClause } from './case-clause.ts';
import type { CaseWalk } from './case-walk.ts';

/** How many marks behind a verb of saying a colon is looked for. */
const MARKS = 20;

/** The clauses of a sentence as a tree, each with the end of everything that hangs on it. */
export class ClauseTree {
  readonly #walk: CaseWalk;
  readonly #inside = new Map<CaseClause, CaseClause[]>();
  readonly #ends = new Map<CaseClause, number>();

  /** Tokens that are marks. */
  readonly #marks: readonly number[];

  constructor(walk: CaseWalk) {
    this.#walk = walk;
    this.#marks = walk.input.tokens.flatMap((token, at) => (token.kind === 'mark' ? [at] : []));
    for (const clause of walk.clauses) {
      if (clause.parent === undefined) continue;
      const inside = this.#inside.get(clause.parent);
      if (inside === undefined) this.#inside.set(clause.parent, [clause]);
      else inside.push(clause);
    }
    // Clauses come after the ones they hang on, so the ends are handed on from the last to the first.
    for (let i = walk.clauses.length - 1; i >= 0; i--) {
      const clause = walk.clauses[i] as CaseClause;
      const end = Math.max(
        this.#ends.get(clause) ?? 0,
        clause.units.length === 0 ? 0 : walk.rangeOf(clause).end,
      );
      this.#ends.set(clause, end);
      for (const onto of [clause.parent, clause.shares])
        if (onto !== undefined) this.#ends.set(onto, Math.max(this.#ends.get(onto) ?? 0, end));
    }
  }

  /** End of the colon behind a token; none where another mark comes first behind `end`, or too many before. */
  colonBehind(token: number, end: number): number | undefined {
    const { tokens } = this.#walk.input;
    const first = firstPlace(this.#marks, (at) => at > token);
    for (const at of this.#marks.slice(first, first + MARKS)) {
      const mark = tokens[at] as Token;
      if (mark.info.surface === ':') return mark.end;
      if (mark.start >= end) return undefined;
    }
    return undefined;
  }

  inside(clause: CaseClause): readonly CaseClause[] {
    return this.#inside.get(clause) ?? [];
  }

  /** End of a clause and all that hangs on it or is joined to it. */
  endOf(clause: CaseClause): number {
    return this.#ends.get(clause) ?? 0;
  }

  /** Whether a clause has one inside that is said: `сообщил, что`. */
  says(clause: CaseClause): boolean {
    const { that } = this.#walk.input.language.attribution;
    return this.inside(clause).some((one) => one.kind === 'sub' && that.includes(one.opener ?? ''));
  }
}
