/** A half-open run of one edition's text, in UTF-16 code units, with its exact words. */
export interface Span {
  /** First code unit of the run. */
  readonly start: number;
  /** Code unit after the last one. */
  readonly end: number;
  /** `text.slice(start, end)`. */
  readonly words: string;
}

/** The span of `text` from `start` to `end`. */
export const spanOf = (text: string, start: number, end: number): Span => ({
  start,
  end,
  words: text.slice(start, end),
});
