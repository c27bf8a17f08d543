/** Where a run of the text stands in its source. Only the fields the format knows are set. */
export interface SourcePlace {
  readonly start: number;
  readonly end: number;
  /** File of the study, of a text that is made of several. */
  readonly file?: string;
  /** Page of the file, from 1. */
  readonly page?: number;
  /** Page number printed on it. */
  readonly printedPage?: string;
  /** Left, top, width and height on the page, in points. */
  readonly box?: readonly [number, number, number, number];
  /** Path of the element, for example `article/p[3]`. */
  readonly element?: string;
  /** Line of the source, from 1. */
  readonly line?: number;
  /** Cell of a table, for example `B7`. */
  readonly cell?: string;
}
