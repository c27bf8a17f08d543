import { type Cell, columnName, type Sheet } from './table-text.ts';
import { elementOf, elementsOf, wordsOf, type XmlElement, xmlTree } from './xml-tree.ts';

/** A part of a workbook as text; empty when it is not there. */
type PartOf = (name: string) => string;

/** Numbers of the built-in formats that show a date (ECMA-376, 18.8.30). */
const isDateNumber = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58);

/** Styles whose numbers are dates, by their place. */
function dateStyles(styles: XmlElement): ReadonlySet<number> {
  const own = new Set(
    [...elementsOf(styles, 'numFmt')]
      .filter(({ attributes }) =>
        /[dmy]/i.test((attributes.formatCode ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')),
      )
      .map(({ attributes }) => Number(attributes.numFmtId)),
  );
  const formats = elementOf(styles, 'cellXfs');
  const found = new Set<number>();
  for (const [at, { attributes }] of [
    ...(formats === undefined ? [] : elementsOf(formats, 'xf')),
  ].entries()) {
    const id = Number(attributes.numFmtId);
    if (isDateNumber(id) || own.has(id)) found.add(at);
  }
  return found;
}

/** Days of the Gregorian calendar before each month of a common year. */
const BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** A serial number of a spreadsheet as a date: day 1 is 1 January 1900, and 1900 is taken for a leap year, as Lotus did. */
function dateOf(serial: number, from1904: boolean): string {
  let day = Math.floor(serial) + (from1904 ? 1462 : 0);
  if (day > 60) day--;
  let year = 1900;
  const leap = (one: number): boolean => (one % 4 === 0 && one % 100 !== 0) || one % 400 === 0;
  const lengthOf = (one: number): number => (leap(one) ? 366 : 365);
  while (day > lengthOf(year)) day -= lengthOf(year++);
  let month = 12;
  const before = (one: number): number => (BEFORE_MONTH[one - 1] ?? 0) + (one > 2 && leap(year) ? 1 : 0);
  while (month > 1 && before(month) >= day) month--;
  return `${year}-${String(month).padStart(2, '0')}-${String(day - before(month)).padStart(2, '0')}`;
}

const columnOf = (reference: string): number =>
  [...(/^[A-Z]{1,3}/.exec(reference)?.[0] ?? 'A')].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  ) - 1;

/** The sheets of a workbook, those with words, in their order. Values of formulas are those that were saved. */
export function xlsxSheets(part: PartOf): Sheet[] {
  const workbook = xmlTree(part('xl/workbook.xml')).root;
  const targets = new Map(
    [...elementsOf(xmlTree(part('xl/_rels/workbook.xml.rels')).root, 'Relationship')].map(
      ({ attributes }) =>
        [attributes.Id ?? '', (attributes.Target ?? '').replace(/^\/?(?:xl\/)?/, 'xl/')] as const,
    ),
  );
  const shared = [...elementsOf(xmlTree(part('xl/sharedStrings.xml')).root, 'si')].map((item) =>
    [...elementsOf(item, 't')]
      .map((one) => one.children.filter((child) => typeof child === 'string').join(''))
      .join(''),
  );
  const dates = dateStyles(xmlTree(part('xl/styles.xml')).root);
  const from1904 = /^(?:1|true)$/.test(elementOf(workbook, 'workbookPr')?.attributes.date1904 ?? '');
  const shownIn = (cell: XmlElement): string => {
    const { t: type, s: style } = cell.attributes;
    const value = wordsOf(elementOf(cell, 'v'));
    if (type === 's') return shared[Number(value)] ?? '';
    if (type === 'inlineStr') return wordsOf(elementOf(cell, 'is'));
    if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
    const serial = Number(value);
    if (type === undefined && value !== '' && dates.has(Number(style)) && serial > 0 && serial < 2_958_466)
      return dateOf(serial, from1904);
    return value;
  };
  const sheets: Sheet[] = [];
  for (const { attributes } of elementsOf(workbook, 'sheet')) {
    const target = targets.get(attributes['r:id'] ?? '') ?? '';
    const rows = [...elementsOf(xmlTree(part(target)).root, 'row')].map((row, at) => {
      const line = Number(row.attributes.r) || at + 1;
      const cells: Cell[] = [];
      for (const cell of elementsOf(row, 'c')) {
        const column = cell.attributes.r === undefined ? cells.length : columnOf(cell.attributes.r);
        // A sheet has 16,384 columns; a reference beyond them is a fault.
        if (column > 16_383) continue;
        while (cells.length < column) cells.push({ words: '', cell: `${columnName(cells.length)}${line}` });
        cells[column] = {
          words: shownIn(cell)
            .toWellFormed()
            .replace(/[\s\0]+/g, ' ')
            .trim(),
          cell: `${columnName(column)}${line}`,
        };
      }
      return { line, cells };
    });
    const filled = rows.filter(({ cells }) => cells.some(({ words }) => words !== ''));
    const [head, ...others] = filled;
    if (head === undefined) continue;
    sheets.push({
      name: (attributes.name ?? '').toWellFormed(),
      head: head.cells.map(({ words }) => words),
      rows: others,
    });
  }
  return sheets;
}
