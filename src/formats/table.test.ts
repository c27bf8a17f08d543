import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadStudy } from '../study/load.ts';
import { tempFolder } from '../study/temp-study.test-support.ts';
import { zipped } from './documents.test-support.ts';
import type { FormatEdition } from './format.ts';
import { table } from './table.ts';
import { columnName } from './table-text.ts';

const read = async (name: string, content: string | Uint8Array, row?: string): Promise<FormatEdition> => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const [edition] = await table.read({ name, bytes, ...(row === undefined ? {} : { row }) });
  return edition as FormatEdition;
};
const cells = ({ text, sourceMap }: FormatEdition): string[] =>
  sourceMap.map(({ cell, line, start, end }) => `${cell} ${line} ${text.slice(start, end)}`);
const codes = ({ problems }: FormatEdition): string[] => problems.map(({ code }) => code);

const ROW = 'On {date} the {Side} troops lost {Killed} men killed. They lost {Wounded} men wounded.';

describe('values parted by signs', () => {
  test('a row is told cell by cell, each cell with its place', async () => {
    const edition = await read(
      'a.csv',
      'Date;Side;"Killed; all"\n31 July;Soviet;717\n\n"1\nAugust";"the ""Red"" side";\n',
    );
    expect(edition.text).toBe(
      'Date: 31 July; Side: Soviet; Killed; all: 717.\n\nDate: 1 August; Side: the "Red" side.',
    );
    expect(cells(edition)).toEqual([
      'A2 2 31 July',
      'B2 2 Soviet',
      'C2 2 717',
      'A3 4 1 August',
      'B3 4 the "Red" side',
    ]);
  });

  test('a row is told in the sentences of the study; one that asks for an empty cell is left out', async () => {
    const edition = await read('a.tsv', 'Date\tSide\tKilled\tWounded\n31 July 1938\tSoviet\t717\t\n', ROW);
    expect(edition.text).toBe('On 31 July 1938 the Soviet troops lost 717 men killed.');
    expect(cells(edition)).toEqual(['A2 2 31 July 1938', 'B2 2 Soviet', 'C2 2 717']);
  });

  test('what is wrong is told', async () => {
    expect(codes(await read('a.csv', 'a,b\n1,2\n', 'It was {c}.'))).toEqual(['table.no-column']);
    expect(codes(await read('a.csv', 'a,b\n1,"2\n'))).toEqual(['table.open-quote']);
    expect(codes(await read('a.csv', ''))).toEqual(['format.empty']);
  });

  test('any table: every cell stands in the text at its place', async () => {
    const words = fc.string({ unit: fc.constantFrom(...'ab1 ,;"\n日'), maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(words, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 }),
        async (rows) => {
          const csv = [
            'x,y,z',
            ...rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')),
          ].join('\n');
          const { text, sourceMap } = await read('a.csv', csv);
          const found = sourceMap.map(({ start, end }) => text.slice(start, end));
          expect(found).toEqual(
            rows
              .flat()
              .map((one) => one.replace(/\s+/g, ' ').trim())
              .filter((one) => one !== ''),
          );
        },
      ),
    );
  });
});

describe('a workbook', () => {
  const book = (sheet: string): Uint8Array =>
    zipped({
      'xl/workbook.xml':
        '<workbook xmlns:r="r"><sheets><sheet name="Losses" r:id="rId1"/><sheet name="Empty" r:id="rId2"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
      'xl/sharedStrings.xml': '<sst><si><t>Date</t></si><si><r><t>Kil</t></r><r><t>led</t></r></si></sst>',
      'xl/styles.xml':
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="d\\ mmmm\\ yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>',
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
      'xl/worksheets/sheet2.xml': '<worksheet><sheetData/></worksheet>',
    });

  test('shared and own words, dates, saved values of formulas, gaps', async () => {
    const edition = await read(
      'a.xlsx',
      book(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row><row r="3"><c r="A3" s="1"><v>14092</v></c><c r="B3" t="inlineStr"><is><t>Soviet</t></is></c><c r="C3"><f>700+17</f><v>717</v></c></row>',
      ),
    );
    expect(edition.text).toBe('Date: 1938-07-31; Soviet; Killed: 717.');
    expect(cells(edition)).toEqual(['A3 3 1938-07-31', 'B3 3 Soviet', 'C3 3 717']);
  });

  test('dates at the edges of the calendar of spreadsheets', async () => {
    for (const [serial, date] of [
      [1, '1900-01-01'],
      [59, '1900-02-28'],
      [61, '1900-03-01'],
      [366, '1900-12-31'],
      [367, '1901-01-01'],
      [36525, '1999-12-31'],
      [36585, '2000-02-29'],
    ] as const)
      expect(
        (
          await read(
            'a.xlsx',
            book(
              `<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" s="1"><v>${serial}</v></c></row>`,
            ),
          )
        ).text,
      ).toBe(`Date: ${date}.`);
  });

  test('halves of letters become a sign that says so', async () => {
    const edition = await read(
      'a.xlsx',
      book(
        '<row r="1"><c r="A1"><v>a</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>x&#xD800;y</t></is></c></row>',
      ),
    );
    expect(edition.text.isWellFormed()).toBe(true);
  });

  test('bad files are told', async () => {
    expect(codes(await read('a.xlsx', new Uint8Array(9)))).toEqual(['zip.broken']);
    expect(codes(await read('a.xlsx', zipped({ 'x.xml': '<a/>' })))).toEqual(['table.no-workbook']);
    const far = await read('a.xlsx', book('<row r="1"><c r="ZZZ1"><v>1</v></c><c r="A1"><v>2</v></c></row>'));
    expect(far.text).toBe('');
  });
});

test('names of columns', () => {
  expect([0, 25, 26, 701, 702, 16_383].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
});

test('in a study the rows become claims that are quoted by their cell, as a précis', async () => {
  const root = await tempFolder({
    'study.yaml': `accounts:\n  - files: accounts/losses.csv\n    language: en\n    row: ${ROW}\n`,
    'accounts/losses.csv': 'Date,Side,Killed,Wounded\n31 July 1938,Soviet,717,2752\n',
  });
  const { study } = await loadStudy(root);
  expect(study.problems).toEqual([]);
  const [account] = study.accounts;
  expect([account?.text, account?.editions[0]?.places?.map(({ cell }) => cell)]).toEqual([
    'precis',
    ['A2', 'B2', 'C2', 'D2'],
  ]);
});
