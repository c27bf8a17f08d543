import type { Build } from '../model/build.ts';
import { csvColumns } from './csv-columns.ts';
import type { ExportParts } from './export-parts.ts';
import { readingRows } from './reading-rows.ts';
import { csvField, textCell } from './safe-cell.ts';

const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g;

/** Numbers stay numbers, a negative one too; text never becomes a formula, nor steers the terminal it is printed on. */
const cell = (value: string | number | undefined): string =>
  typeof value === 'number' ? String(value) : csvField(textCell((value ?? '').replace(CONTROL, '\ufffd')));

/**
 * The table of readings as CSV (RFC 4180, CRLF, UTF-8 without a mark). Points the editor hid are left out unless a
 * reading of theirs is established. Cells that a spreadsheet would compute are text.
 */
export function csv(build: Build, parts: ExportParts): string {
  const lines: string[] = [csvColumns.map(({ name }) => name).join(',')];
  for (const row of readingRows(build, parts))
    lines.push(csvColumns.map(({ name }) => cell(row[name])).join(','));
  return `${lines.join('\r\n')}\r\n`;
}
