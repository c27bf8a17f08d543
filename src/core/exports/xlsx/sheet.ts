import { xmlText } from '../xml-text.ts';

/** Characters one cell of a workbook can hold. */
const MOST = 32_767;

/** Letters of a column, from 0: A to Z, AA and so on. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

const cut = (text: string): string => (text.length <= MOST ? text : `${text.slice(0, MOST - 1)}…`);

/** Text in a cell is always an inline string, which no spreadsheet computes, whatever it begins with. */
function cell(value: string | number | undefined, at: string, style: number): string {
  if (value === undefined || value === '') return '';
  const look = style === 0 ? '' : ` s="${style}"`;
  return typeof value === 'number' && Number.isFinite(value)
    ? `<c r="${at}"${look}><v>${value}</v></c>`
    : `<c r="${at}"${look} t="inlineStr"><is><t xml:space="preserve">${xmlText(cut(String(value)))}</t></is></c>`;
}

/** A sheet (ECMA-376, SpreadsheetML): its first row is bold, stays in sight and carries filters. `widths` are in characters. */
export function sheet(
  rows: readonly (readonly (string | number | undefined)[])[],
  widths: readonly number[],
): string {
  const last = `${columnLetters(widths.length - 1)}${rows.length}`;
  const lines = rows.map((row, at) => {
    const cells = row.map((value, column) =>
      cell(value, `${columnLetters(column)}${at + 1}`, at === 0 ? 1 : 0),
    );
    return `<row r="${at + 1}">${cells.join('')}</row>`;
  });
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:${last}"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${lines.join('\n')}</sheetData><autoFilter ref="A1:${last}"/></worksheet>
`;
}
