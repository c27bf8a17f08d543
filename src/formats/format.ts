import type { Structure } from '../core/model/account.ts';
import type { Problem } from '../core/model/problem.ts';

/** One file as it came. */
export interface SourceFile {
  /** Path relative to the study, with forward slashes. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Where a run of the text stands in its source. Only the fields the format knows are set. */
export interface SourcePlace {
  readonly start: number;
  readonly end: number;
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

/** One edition as a format reads it; the study adds the rest. */
export interface FormatEdition {
  /** Name of this edition where one file holds several. */
  readonly label?: string;
  readonly text: string;
  readonly structure: readonly Structure[];
  /** Sorted by start. */
  readonly sourceMap: readonly SourcePlace[];
  /** Fields found inside: front matter, `<meta>`, header. */
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
}

/** Bytes to one or more editions, in order. Never throws; what cannot be read becomes a problem. */
export interface Format {
  /** Short name, also the name of its page in docs/formats. */
  readonly name: string;
  /** Lower-case endings without the dot. */
  readonly extensions: readonly string[];
  read(file: SourceFile): Promise<readonly FormatEdition[]>;
}
