import type { Structure } from '../core/model/account.ts';
import { Flow } from './flow.ts';
import type { SourcePlace } from './format.ts';

/** A block that is being written: what it is, and where it stands in its source. */
interface Open {
  readonly kind: Structure['kind'];
  more: BlockMore;
  readonly element: string;
  readonly start: number;
  /** Where the part of it begins that stands on the page of now. */
  from: number;
}

/** What else is known of a block. */
export interface BlockMore {
  readonly level?: number;
  readonly language?: string;
  /** Of a note: offset behind the word that calls it. */
  readonly called?: number;
  /** What its place knows beside the element. */
  readonly place?: Partial<Pick<SourcePlace, 'line' | 'cell' | 'box'>>;
}

/** A page of the source, by its place in the file and the number printed on it. */
export type PageMark = Pick<SourcePlace, 'page' | 'printedPage'>;

/** Text, structure and places of a document that is told block by block; what is told as a note is kept for the end. */
export class Draft {
  readonly #flow = new Flow();
  readonly #structure: Structure[] = [];
  readonly #places: SourcePlace[] = [];
  #open: Open | undefined;
  #page: PageMark = {};

  /** Begins a paragraph, heading, cell or note; one that is open ends. */
  begin(kind: Structure['kind'], element: string, more: BlockMore = {}): void {
    this.end();
    this.#flow.block();
    const start = this.#flow.next;
    this.#open = { kind, more, element, start, from: start };
  }

  /** A block is open. */
  get isOpen(): boolean {
    return this.#open !== undefined;
  }

  /** Offset behind the last word: where a note is called now. */
  get here(): number {
    return this.#flow.end;
  }

  /** The block that ended last. */
  get last(): Structure | undefined {
    return this.#structure.at(-1);
  }

  words(raw: string): void {
    this.#flow.words(raw);
  }

  line(): void {
    this.#flow.line();
  }

  /** From here on words stand on another page; a block that is open goes on there. */
  page(mark: PageMark): void {
    if (this.#open !== undefined) {
      this.#place(this.#open);
      this.#open.from = this.#flow.next;
    }
    this.#page = mark;
  }

  /** The block that is open goes on at another place of the source, for example its next line. */
  go({ place }: Pick<BlockMore, 'place'>): void {
    if (this.#open === undefined) return;
    this.#place(this.#open);
    this.#open.from = this.#flow.next;
    this.#open.more = { ...this.#open.more, ...(place === undefined ? {} : { place }) };
  }

  /** Ends the block that is open; one without words leaves nothing. */
  end(): void {
    const open = this.#open;
    if (open === undefined) return;
    this.#open = undefined;
    const { end } = this.#flow;
    const { kind, start, more } = open;
    if (end <= start) return;
    const { place: _, ...rest } = more;
    this.#structure.push({ kind, start, end, ...rest });
    this.#place(open);
    this.#flow.block();
  }

  /** What was written. */
  done(): { text: string; structure: Structure[]; sourceMap: SourcePlace[] } {
    this.end();
    // Halves of letters and NUL cannot stand in a text whose spans are kept.
    const text = this.#flow.text.toWellFormed().replaceAll('\0', ' ');
    return { text, structure: this.#structure, sourceMap: this.#places };
  }

  #place({ from, element, more }: Open): void {
    const { end } = this.#flow;
    if (end > from) this.#places.push({ start: from, end, ...this.#page, element, ...more.place });
  }
}
