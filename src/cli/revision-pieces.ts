import { rowKey } from '../core/trace/provenance/content-key.ts';
import { IntList } from '../core/trace/provenance/int-list.ts';

/** A revision as the pieces it is made of, in order. */
export interface Pieced {
  /** Place in the list of revisions. */
  readonly place: number;
  readonly pieces: Int32Array;
  /** Of a revision that was soon put back: place of the one that did. */
  undone?: number;
}

/** Code units of different pieces that are kept; what comes after is not followed. */
const MOST = 24_000_000;
/** Revisions after which going back to an older text is no longer said to undo what lay between (Halfaker and others count 15). */
const SOON = 15;

/** A copy that does not hold the text it was cut from in memory. */
const own = (piece: string): string => JSON.parse(JSON.stringify(piece)) as string;

/** The revisions of a text as rows of pieces; a piece that stands in many is kept once. */
export class RevisionPieces {
  /** Every different piece, in the order they came. */
  readonly all: string[] = [];
  readonly revisions: Pieced[] = [];
  /** More changed than can be kept; what is here is not the whole history. */
  overfull = false;
  private readonly numbers = new Map<string, number>();
  private readonly byKey = new Map<number, number>();
  private size = 0;
  private readonly cut: (text: string) => readonly string[];
  private readonly soon: boolean;

  /** `soon`: revisions that were soon put back are marked as undone, as in a wiki that anybody may write in. */
  constructor(cut: (text: string) => readonly string[], soon: boolean) {
    this.cut = cut;
    this.soon = soon;
  }

  see(text: string, place: number): void {
    if (this.overfull) return;
    const row = new IntList(64);
    for (const piece of this.cut(text)) {
      let number = this.numbers.get(piece);
      if (number === undefined) {
        number = this.all.length;
        const kept = own(piece);
        this.size += kept.length;
        this.numbers.set(kept, number);
        this.all.push(kept);
      }
      row.push(number);
    }
    if (this.size > MOST) {
      this.overfull = true;
      return;
    }
    const before = this.revisions[this.revisions.length - 1];
    const same =
      before?.pieces.length === row.length && before.pieces.every((number, at) => number === row.items[at]);
    const pieces = same ? (before as Pieced).pieces : row.items.slice(0, row.length);
    const at = this.revisions.push({ place, pieces }) - 1;
    if (!this.soon) return;
    const key = rowKey(pieces, 0, pieces.length);
    const older = this.byKey.get(key);
    if (older !== undefined && at - older <= SOON + 1)
      for (let between = older + 1; between < at; between++) {
        const one = this.revisions[between] as Pieced;
        if (one.pieces !== (this.revisions[older] as Pieced).pieces) one.undone ??= place;
      }
    this.byKey.set(key, at);
  }

  /** Numbers of the pieces that some revision has which was not undone, and of the others. */
  standing(): { readonly kept: readonly number[]; readonly undone: readonly number[] } {
    const kept = new Uint8Array(this.all.length);
    for (const { pieces, undone } of this.revisions)
      if (undone === undefined) for (const piece of pieces) kept[piece] = 1;
    const numbers = this.all.map((_, number) => number);
    return {
      kept: numbers.filter((number) => kept[number] === 1),
      undone: numbers.filter((number) => kept[number] === 0),
    };
  }
}
