/** A run of a text, half-open, in UTF-16 code units. */
interface Run {
  readonly start: number;
  readonly end: number;
}

/** A picture of a document, and what stands to it. */
export interface Picture {
  /** Where it stands: offset behind the word before it. */
  readonly at: number;
  /** Name or address of the picture, as the document has it; empty where only a caption tells of it. */
  readonly image: string;
  /** What the document says that it shows, to those who cannot see it. */
  readonly described?: string;
  readonly caption?: Run;
  /** Words set apart as its credit; they may stand inside the caption. */
  readonly credit?: Run;
}

/** A picture, and whether its caption or credit names where it comes from. `machine`: they say that a machine made it. */
export interface Figure extends Picture {
  readonly source: 'named' | 'missing' | 'machine';
}
