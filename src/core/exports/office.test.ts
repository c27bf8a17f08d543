import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { docx as docxFormat } from '../../formats/docx.ts';
import { md } from '../../formats/md.ts';
import { csvColumns } from './csv-columns.ts';
import { docx } from './docx/docx.ts';
import { confirmed, HOSTILE, parts, spoiled } from './exports.test-support.ts';
import { markdown } from './markdown.ts';
import { readingRows } from './reading-rows.ts';
import { scholarly } from './scholarly.ts';
import { columnLetters } from './xlsx/sheet.ts';
import { xlsx } from './xlsx/xlsx.ts';

const partsOf = (bytes: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)]));

/** Calls back for every element, with the text directly inside it; throws when the XML is not well formed. */
function elements(
  xml: string,
  each: (name: string, attributes: Record<string, string>, text: string) => void,
): void {
  const parser = new SaxesParser();
  const open: { name: string; attributes: Record<string, string>; text: string }[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    open.push({ name, attributes: attributes as Record<string, string>, text: '' });
  });
  parser.on('text', (text) => {
    const last = open[open.length - 1];
    if (last !== undefined) last.text += text;
  });
  parser.on('closetag', () => {
    const last = open.pop();
    if (last !== undefined) each(last.name, last.attributes, last.text);
  });
  parser.write(xml).close();
}

describe('packages of Office Open XML', () => {
  const made = { docx: docx(spoiled(HOSTILE), parts), xlsx: xlsx(spoiled(HOSTILE), parts) };
  test.each(Object.entries(made))(
    '%s: every part is well formed, has a type, and is where its relations point',
    (_, bytes) => {
      const all = partsOf(bytes);
      for (const [, xml] of all) elements(xml, () => {});
      const types = all.get('[Content_Types].xml') ?? '';
      for (const name of all.keys())
        if (!name.endsWith('.rels') && name !== '[Content_Types].xml')
          expect(types).toContain(`PartName="/${name}"`);
      for (const [name, xml] of all)
        if (name.endsWith('.rels'))
          elements(xml, (element, { Target = '' }) => {
            if (element === 'Relationship')
              expect([...all.keys()]).toContain(name.replace(/_rels\/[^/]+$/, '') + Target);
          });
    },
  );
  test.each([
    ['docx', docx],
    ['xlsx', xlsx],
  ] as const)('%s: the same build gives the same bytes', (_, write) => {
    expect(write(confirmed, parts)).toEqual(write(structuredClone(confirmed), parts));
  });
});

describe('the workbook', () => {
  /** Cells of the first sheet by their place. */
  const cellsOf = (bytes: Uint8Array): Map<string, string> => {
    const cells = new Map<string, string>();
    let text = '';
    elements(partsOf(bytes).get('xl/worksheets/sheet1.xml') ?? '', (name, { r = '' }, words) => {
      expect(name).not.toBe('f');
      if (name === 't' || name === 'v') text = words;
      if (name === 'c') cells.set(r, text);
    });
    return cells;
  };
  test('has the rows and columns of the CSV, numbers as numbers', () => {
    const cells = cellsOf(xlsx(confirmed, parts));
    const rows = [...readingRows(confirmed, parts)];
    csvColumns.forEach(({ name }, column) => {
      const letters = columnLetters(column);
      expect(cells.get(`${letters}1`)).toBe(name);
      rows.forEach((row, at) => {
        expect(cells.get(`${letters}${at + 2}`) ?? '').toBe(String(row[name] ?? ''));
      });
    });
    expect(columnLetters(25) + columnLetters(26) + columnLetters(701) + columnLetters(702)).toBe('ZAAZZAAA');
  });
  test('text that looks like a formula stays text', () => {
    const sheet = partsOf(xlsx(spoiled('=1+1'), parts)).get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toMatch(/t="inlineStr"><is><t xml:space="preserve">=1\+1 /);
    expect([...cellsOf(xlsx(spoiled('=1+1'), parts)).values()].some((text) => text.startsWith('=1+1'))).toBe(
      true,
    );
  });
});

describe('the Word document', () => {
  test('our own reader finds every question as a heading and every reading with its footnote', async () => {
    const [edition] = await docxFormat.read({ name: 'apparatus.docx', bytes: docx(confirmed, parts) });
    if (edition === undefined) throw new Error('nothing was read');
    expect(edition.problems).toEqual([]);
    const { points } = scholarly(confirmed, parts);
    const of = (kind: string): string[] =>
      edition.structure
        .filter((one) => one.kind === kind)
        .map(({ start, end }) => edition.text.slice(start, end));
    for (const { number, view } of points) expect(of('heading')).toContain(`${number}. ${view.question}`);
    const notes = of('note');
    expect(notes).toHaveLength(points.reduce((sum, { view }) => sum + view.readings.length, 0));
    expect(edition.text).toContain('JF18 (origin unknown): „Von nun an auf Krawall gebürstet“');
    expect(notes.join('\n')).toContain('“');
  });
  test('a quotation stands in the language of its text', () => {
    const notes = partsOf(docx(confirmed, parts)).get('word/footnotes.xml') ?? '';
    expect(notes).toMatch(/<w:lang w:val="de"\/><\/w:rPr><w:t xml:space="preserve">[^<]*Juni/);
  });
});

describe('Markdown', () => {
  test('our own reader finds the headings, and whatever the study says is no sign', async () => {
    for (const made of [confirmed, spoiled(HOSTILE)]) {
      const text = markdown(made, parts);
      const [edition] = await md.read({ name: 'a.md', bytes: new TextEncoder().encode(text) });
      const headings = edition?.structure.filter(({ kind }) => kind === 'heading') ?? [];
      expect(headings).toHaveLength(confirmed.points.length + 2);
      expect(text.replace(/\\./g, '').replace(/ <https?:[^>\s]+>/g, '')).not.toMatch(/[<`$&]/);
    }
  });
  test('every footnote is called once and told once', () => {
    const text = markdown(confirmed, parts);
    const calls = [...text.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => number);
    expect(calls.length).toBeGreaterThan(10);
    expect(new Set(calls).size).toBe(calls.length);
    expect([...text.matchAll(/^\[\^(\d+)\]: /gm)].map(([, number]) => number)).toEqual(calls);
  });
});
