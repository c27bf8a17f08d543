import type { Structure } from '../core/model/account.ts';
import { Flow } from './flow.ts';
import type { SourcePlace } from './format.ts';

/** A block that is being written: what it is, and where it stands in its source. */
interface Open {
  readonly kind: Structure['kind'];
  readonly level: number | undefined;
  readonly element: string;
  readonly start: number;
}

/** Text, structure and places of a document that is told block by block; what is told as a note is kept for the end. */
export class Draft {
  readonly #flow = new Flow();
  readonly #structure: Structure[] = [];
  readonly #places: SourcePlace[] = [];
  #open: Open | undefined;

  /** Begins a paragraph, heading, cell or note; one that is open ends. */
  begin(kind: Structure['kind'], element: string, level?: number): void {
    this.end();
    this.#flow.block();
    this.#open = { kind, level, element, start: this.#flow.next };
  }

  words(raw: string): void {
    this.#flow.words(raw);
  }

  line(): void {
    this.#flow.line();
  }

  /** Ends the block that is open; one without words leaves nothing. */
  end(): void {
    const open = this.#open;
    if (open === undefined) return;
    this.#open = undefined;
    const { end } = this.#flow;
    const { kind, level, element, start } = open;
    if (end <= start) return;
    this.#structure.push({ kind, start, end, ...(level === undefined ? {} : { level }) });
    this.#places.push({ start, end, element });
    this.#flow.block();
  }

  /** What was written. */
  done(): { text: string; structure: Structure[]; sourceMap: SourcePlace[] } {
    this.end();
    // Halves of letters and NUL cannot stand in a text whose spans are kept.
    const text = this.#flow.text.toWellFormed().replaceAll('\0', ' ');
    return { text, structure: this.#structure, sourceMap: this.#places };
  }
}
