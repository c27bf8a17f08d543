/** What an export is given beside the build. */
export interface ExportParts {
  /** Version of the program. */
  readonly version: string;
  /** Last hash of each file of decisions, so that a shortened or rewritten file is noticed. */
  readonly lastHashes: Readonly<Record<string, string>>;
  /** Exports for print also hold points that nobody confirmed, and say so beside each. */
  readonly unconfirmed?: boolean;
}
