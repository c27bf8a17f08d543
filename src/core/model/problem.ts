/** Where a problem stands: a file, a line and column (from 1), or a span of an account. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly account?: string;
  readonly start?: number;
  readonly end?: number;
}

/** Something that could not be read or decided; the rest of the study goes on. */
export interface Problem {
  /** Stable name, for example `study.unknown-party`. */
  readonly code: string;
  /** `error`: part of the study is missing; `warning`: look at it; `note`: for information. */
  readonly level: 'error' | 'warning' | 'note';
  readonly place: Place;
  /** What happened, in one plain sentence, with the value that was met. */
  readonly says: string;
  /** What the user can do. */
  readonly remedy: string;
}
