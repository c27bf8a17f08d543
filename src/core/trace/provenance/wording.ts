/** A paragraph or a sentence of some revision: a row of tokens, `start` and `length` in the arena of all rows. */
export class Unit {
  /** Epoch in which it was last found spoken for. */
  mark = 0;
  start = 0;
  length = 0;
  /** Of a sentence: it left a text once and was written down. */
  logged = false;
  readonly wording: Wording;
  /** Of a paragraph: its sentences in order. */
  readonly sentences: readonly Unit[];

  constructor(wording: Wording, sentences: readonly Unit[]) {
    this.wording = wording;
    this.sentences = sentences;
  }
}

const NONE: Unit[] = [];

/** All paragraphs, or all sentences, of one wording that the history has had. */
export class Wording {
  /** All of them, in the order they came. */
  known: Unit[] = NONE;
  /** Those in the revision before, in their order; valid in the epoch `hereIn`. */
  here: Unit[] = NONE;
  hereIn = 0;
  /** Epoch to which the two cursors belong; everything before a cursor is spoken for. */
  cursorsIn = 0;
  hereNext = 0;
  knownNext = 0;

  addKnown(unit: Unit): void {
    if (this.known === NONE) this.known = [unit];
    else this.known.push(unit);
  }

  addHere(unit: Unit, epoch: number): void {
    if (this.hereIn !== epoch) {
      this.hereIn = epoch;
      this.here = [unit];
    } else this.here.push(unit);
  }
}
