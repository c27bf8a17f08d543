/** A file of the study as it lies in its folder. */
export interface StudyFile {
  /** Path relative to the study, with forward slashes. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string;
}

/** What an export is given beside the build. */
export interface ExportParts {
  /** Version of the program. */
  readonly version: string;
  /** Last hash of each file of decisions, so that a shortened or rewritten file is noticed. */
  readonly lastHashes: Readonly<Record<string, string>>;
  /** Exports for print also hold points that nobody confirmed, and say so beside each. */
  readonly unconfirmed?: boolean;
  /** The files of the study, sorted by name, for an export that holds them. */
  readonly files?: readonly StudyFile[];
}
