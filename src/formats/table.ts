import type { Problem } from '../core/model/problem.ts';
import { csvSheet } from './csv-sheet.ts';
import { decode } from './decode.ts';
import type { Format, FormatEdition, SourceFile } from './format.ts';
import { type Sheet, tableText, unknownColumns } from './table-text.ts';
import { emptyProblem } from './txt.ts';
import { xlsxSheets } from './xlsx-sheets.ts';
import { partText, unpack } from './zip.ts';

async function sheetsOf({
  name,
  bytes,
}: SourceFile): Promise<{ sheets: readonly Sheet[]; problems: Problem[] }> {
  const problems: Problem[] = [];
  const add = (code: string, level: Problem['level'], says: string, remedy: string): void => {
    problems.push({ code, level, place: { file: name }, says, remedy });
  };
  if (!/\.xlsx$/i.test(name)) {
    const decoded = await decode(bytes, name);
    const { sheet, open } = csvSheet(decoded.text);
    problems.push(...decoded.problems);
    if (open)
      add(
        'table.open-quote',
        'warning',
        `${name} has a quotation mark that never closes`,
        'double quotation marks inside a cell, or leave them out; the rest was read as one cell',
      );
    return { sheets: decoded.charset === 'binary' ? [] : [sheet], problems };
  }
  const { parts, problems: locked } = unpack(bytes, name, (part) => /^xl\/.*\.(?:xml|rels)$/.test(part));
  problems.push(...locked);
  if (!locked.some(({ level }) => level === 'error') && !parts.has('xl/workbook.xml'))
    add(
      'table.no-workbook',
      'error',
      `${name} is no workbook: it has no part xl/workbook.xml`,
      'open it in the program it was made with and save it as .xlsx',
    );
  const part = (one: string): string => {
    const found = parts.get(one);
    return found === undefined ? '' : partText(found);
  };
  return { sheets: parts.has('xl/workbook.xml') ? xlsxSheets(part) : [], problems };
}

/** Tables of claims (.csv, .tsv, .xlsx): a paragraph for each row, each cell a place of its own. The first row names the columns. */
export const table: Format = {
  name: 'table',
  extensions: ['csv', 'tsv', 'xlsx'],
  async read(file): Promise<readonly FormatEdition[]> {
    const { sheets, problems } = await sheetsOf(file);
    const missing = file.row === undefined ? [] : unknownColumns(sheets, file.row);
    if (missing.length > 0 && sheets.length > 0)
      problems.push({
        code: 'table.no-column',
        level: 'warning',
        place: { file: file.name },
        says: `${file.name} has no column ${missing.join(', ')}`,
        remedy: `row: may ask for ${sheets[0]?.head.map((name) => `{${name}}`).join(' ')}; sentences that ask for another are left out`,
      });
    const written = tableText(sheets, file.row);
    return [
      {
        ...written,
        metadata: {},
        problems: [...problems, ...(problems.length > 0 ? [] : emptyProblem(written.text, file.name))],
      },
    ];
  },
};
