import type { Structure } from '../core/model/account.ts';
import type { Picture } from '../core/model/figure.ts';
import type { Problem } from '../core/model/problem.ts';
import type { SourcePlace } from '../core/model/source-place.ts';

export type { SourcePlace } from '../core/model/source-place.ts';

/** One file as it came. */
export interface SourceFile {
  /** Path relative to the study, with forward slashes. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Charset that whatever holds the bytes says of them; they may say otherwise. */
  readonly charset?: string;
  /** Of a table: the sentences in which a row is told, `{Column}` standing for its cell. */
  readonly row?: string;
}

/** One edition as a format reads it; the study adds the rest. */
export interface FormatEdition {
  /** Name of this edition where one file holds several. */
  readonly label?: string;
  /** When and by whom this edition was made, where one file holds several that tell it; the date in ISO 8601. */
  readonly date?: string;
  readonly by?: string;
  readonly text: string;
  readonly structure: readonly Structure[];
  /** Sorted by start. */
  readonly sourceMap: readonly SourcePlace[];
  /** Pictures in the order of the text, with their captions and credits; absent where the format knows captions only. */
  readonly pictures?: readonly Picture[];
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
  /** Reading takes seconds, so that what was read is worth remembering; its metadata are words alone. */
  readonly slow?: true;
  /** `told`: called as the pages of a long document are read; changes nothing in the result. */
  read(file: SourceFile, told?: (done: number, all: number) => void): Promise<readonly FormatEdition[]>;
}
