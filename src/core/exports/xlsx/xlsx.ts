import type { Build } from '../../model/build.ts';
import { type CsvColumnName, csvColumns } from '../csv-columns.ts';
import type { ExportParts } from '../export-parts.ts';
import { readingRows } from '../reading-rows.ts';
import { xmlText } from '../xml-text.ts';
import { zip } from '../zip.ts';
import { sheet } from './sheet.ts';

/** Widths of columns that hold sentences, in characters; the others are 12 wide. */
const WIDE: Partial<Record<CsvColumnName, number>> = {
  question: 44,
  reading: 28,
  scope: 22,
  quote: 60,
  precis: 60,
  says: 50,
  attribution: 28,
  reference_reading: 24,
};

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const relations = (...all: readonly (readonly [type: string, target: string])[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all
    .map(
      ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>\n`;

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>
`;

/**
 * The table of readings as a workbook (ECMA-376): the rows and columns of the CSV on the first sheet, what the columns
 * mean on the second. Numbers are numbers and text is text, never a formula.
 */
export function xlsx(build: Build, parts: ExportParts): Uint8Array {
  const names = csvColumns.map(({ name }) => name);
  const rows = [...readingRows(build, parts)].map((row) => names.map((name) => row[name]));
  const sheets = ['Readings', 'Columns'];
  const overrides = [
    ['/xl/workbook.xml', 'sheet.main'],
    ...sheets.map((_, at) => [`/xl/worksheets/sheet${at + 1}.xml`, 'worksheet']),
    ['/xl/styles.xml', 'styles'],
  ].map(([part, type]) => `<Override PartName="${part}" ContentType="${TYPE}.${type}+xml"/>`);
  return zip([
    {
      name: '[Content_Types].xml',
      content: `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>\n`,
    },
    { name: '_rels/.rels', content: relations(['officeDocument', 'xl/workbook.xml']) },
    {
      name: 'xl/workbook.xml',
      content: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets
        .map((name, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
        .join('')}</sheets></workbook>\n`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relations(
        ['worksheet', 'worksheets/sheet1.xml'],
        ['worksheet', 'worksheets/sheet2.xml'],
        ['styles', 'styles.xml'],
      ),
    },
    { name: 'xl/styles.xml', content: STYLES },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: sheet(
        [names, ...rows],
        names.map((name) => WIDE[name] ?? 12),
      ),
    },
    {
      name: 'xl/worksheets/sheet2.xml',
      content: sheet([['column', 'meaning'], ...csvColumns.map(({ name, says }) => [name, says])], [22, 120]),
    },
  ]);
}
