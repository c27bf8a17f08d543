/** A run of letters as a page places it, in the frame of reading: `x` runs along the line, `y` from line to line. */
export interface Piece {
  readonly words: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** The file paints a space before it. */
  readonly spaced?: true;
  /** Place in the order in which the file paints. */
  readonly at: number;
  /** Left, top, width and height on the page as it is shown, in points. */
  readonly box: Box;
}

/** Left, top, width and height on the page, in points. */
export type Box = readonly [number, number, number, number];

/** A raised number or sign in a line: the call of a note, or an exponent. */
export interface Call {
  /** Offset in the words of the line, which do not hold it. */
  readonly at: number;
  readonly label: string;
}

/** A line of a column. */
export interface Line {
  readonly words: string;
  readonly calls: readonly Call[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Size of most of its letters. */
  readonly size: number;
  readonly box: Box;
  /** Number of its column on the page, in the order of reading. */
  readonly column: number;
  /** Cells of a table follow one another in its row. */
  readonly cell?: true;
}

/** A page: its lines in the order of reading. */
export interface Page {
  /** From 1. */
  readonly number: number;
  readonly lines: readonly Line[];
  /** Height of the page as it is shown, in points. */
  readonly height: number;
  /** Page label the file gives, for example `xiv`. */
  readonly label?: string;
}
