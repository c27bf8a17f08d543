import type { Known, Lexeme } from './cluster-names.ts';
import type { GivenParts } from './person-parts.ts';

/** A form in another script that an account writes in brackets behind a name: of an entry of the file, else of a lexeme. */
export interface Tie {
  readonly stem: string;
  readonly form: string;
  readonly lexeme?: string;
  readonly entry?: { readonly key: string; readonly party: string | undefined };
}

/** Stems that accounts tie to names by brackets, in the table of stems from when one of the two is known. */
export class Tied {
  readonly #ofLexeme = new Map<string, string[]>();
  readonly #stems: Map<string, Known>;
  readonly #ties: ReadonlySet<string>;

  constructor(ties: readonly Tie[], stems: Map<string, Known>) {
    this.#stems = stems;
    this.#ties = new Set(ties.map(({ stem }) => stem));
    for (const { stem, lexeme, entry, form } of ties) {
      if (lexeme !== undefined) {
        const list = this.#ofLexeme.get(lexeme) ?? [];
        list.push(stem);
        this.#ofLexeme.set(lexeme, list);
      }
      if (entry === undefined) continue;
      const given: GivenParts = { words: [], initials: [] };
      stems.set(stem, { ...entry, form, kind: 'other', language: '', given, readings: [], words: 1 });
    }
  }

  /** What one of the forms tied to a lexeme is known for. */
  to({ id }: Lexeme): Known | undefined {
    for (const stem of this.#ofLexeme.get(id) ?? []) {
      const known = this.#stems.get(stem);
      if (known !== undefined) return known;
    }
    return undefined;
  }

  by({ id, stem }: Lexeme): boolean {
    return this.#ties.has(stem) || this.#ofLexeme.has(id);
  }

  enter({ id }: Lexeme, known: Known): void {
    for (const stem of this.#ofLexeme.get(id) ?? []) if (!this.#stems.has(stem)) this.#stems.set(stem, known);
  }
}
