import type { Build } from '../model/build.ts';
import { aif } from './aif.ts';
import { argdown } from './argdown.ts';
import { csv } from './csv.ts';
import type { ExportParts } from './export-parts.ts';
import { json } from './json.ts';

/** A foreign format: a build as text. */
export interface Exporter {
  /** As `--as` takes it; also the name of its page in docs/formats. */
  readonly name: string;
  readonly says: string;
  readonly write: (build: Build, parts: ExportParts) => string;
}

/** Every export, one line each. */
export const exporters: readonly Exporter[] = [
  { name: 'csv', says: 'one row for each witness of each reading', write: csv },
  { name: 'json', says: 'the whole apparatus', write: json },
  { name: 'argdown', says: 'the hypotheses, their evidence and who judged it', write: argdown },
  { name: 'aif', says: 'the same in the Argument Interchange Format', write: aif },
];
