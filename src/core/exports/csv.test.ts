import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rights } from '../model/account.ts';
import type { Build } from '../model/build.ts';
import { CLOSING } from '../show/closing-words.ts';
import { build, study } from '../show/fixture.test-support.ts';
import { csv } from './csv.ts';
import { type CsvColumnName, csvColumns } from './csv-columns.ts';
import { csvField, textCell } from './safe-cell.ts';

const parts = { version: '1.2.3', lastHashes: { 'decisions/b.jsonl': 'bb', 'decisions/a.jsonl': 'aa' } };

/** RFC 4180, read strictly: rows of fields. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let field = '';
    if (text[at] === '"') {
      for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
        if (text[at] === '"') at++;
        field += text[at];
      }
      at++;
    } else while (at < text.length && text[at] !== ',' && text[at] !== '\r') field += text[at++];
    row.push(field);
    if (text[at] === ',') at++;
    else {
      expect(text.slice(at, at + 2)).toBe('\r\n');
      at += 2;
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

type Row = Record<CsvColumnName, string>;

function rowsOf(made: Build): Row[] {
  const [head = [], ...rows] = parse(csv(made, parts));
  expect(head).toEqual(csvColumns.map(({ name }) => name));
  return rows.map((row) => {
    expect(row).toHaveLength(head.length);
    return Object.fromEntries(head.map((name, at) => [name, row[at]])) as Row;
  });
}

const rows = rowsOf(build);
const of = (siglum: string, reading: string): Row => {
  const found = rows.find((row) => row.siglum === siglum && row.reading === reading);
  if (found === undefined) throw new Error(`no row ${siglum} ${reading}`);
  return found;
};
const withRights = (rights: Rights): Build => ({
  ...build,
  study: { ...study, accounts: study.accounts.map((account) => ({ ...account, rights })) },
});

describe('the CSV of readings', () => {
  test('has a row for every witness of every reading, in the order of the points', () => {
    const shown = build.points.filter(({ hidden }) => !hidden);
    const all = shown.flatMap((point) =>
      point.readings.flatMap(({ witnesses, label }) => witnesses.map(() => [point.id, label])),
    );
    expect(rows.filter(({ row }) => row === 'reading').map(({ point, reading }) => [point, reading])).toEqual(
      all,
    );
    expect([...new Set(rows.map(({ rank }) => rank))].filter((rank) => rank !== '')).toEqual(
      shown.map((_, at) => String(at + 1)),
    );
  });

  test('writes values, bounds and days as numbers and dates', () => {
    expect(of('Shishov01', '717')).toMatchObject({
      min: '717',
      value: '717',
      max: '717',
      bound: 'eq',
      unit: 'person',
      counting: 'killed',
      whose: 'sov',
      scope: 'whole event',
    });
    expect(of('Hassan25', '526 to 3,000')).toMatchObject({
      min: '526',
      value: '',
      max: '3000',
      bound: 'range',
    });
    expect(of('enWiki', 'at least 46')).toMatchObject({ min: '46', bound: 'ge', unit: 'tank' });
    expect(rows.find(({ reading }) => reading === '29 July to 11 August 1938')).toMatchObject({
      min: '1938-07-29',
      value: '',
      max: '1938-08-11',
      bound: 'range',
      unit: 'day',
    });
    expect(rows.find(({ reading }) => reading === 'from 7 July 1938')).toMatchObject({
      min: '1938-07-07',
      value: '',
      max: '',
      bound: 'ge',
    });
    expect(of('Shishov01', '792 killed and missing')).toMatchObject({
      counting: 'killed+missing',
      type: 'definition',
    });
    expect(rows.find(({ reading }) => reading === '13 (to 1 August 1938)')?.scope).toBe(
      'whole event; to 1 August 1938',
    );
  });

  test('gives type, rule and sentence against the reference reading, which has none itself', () => {
    expect(of('Shishov01', '717')).toMatchObject({ reference_reading: '717', type: '', rule: '' });
    expect(of('Shishov01', '236')).toMatchObject({
      reference_reading: '717',
      type: 'contradiction',
      rule: 'contradiction.fixture',
    });
  });

  test('a précis is never a quotation', () => {
    const precis = new Set(
      study.accounts.filter(({ text }) => text === 'precis').map(({ siglum }) => siglum),
    );
    for (const row of rows) {
      if (precis.has(row.siglum)) expect(row).toMatchObject({ quote: '', words_of: 'precis' });
      else expect(row.precis).toBe('');
    }
    expect(rows.some(({ precis }) => precis !== '')).toBe(true);
    expect(rows.some(({ quote }) => quote !== '')).toBe(true);
  });

  test('offsets give the exact words back', () => {
    for (const row of rows.filter(({ start_utf16 }) => start_utf16 !== '')) {
      const edition = study.accounts
        .find(({ key }) => key === row.account)
        ?.editions.find(({ label }) => label === row.edition);
      const words = edition?.text.slice(Number(row.start_utf16), Number(row.end_utf16)) ?? '';
      expect(words).not.toBe('');
      if (row.quote !== '' || row.precis !== '')
        expect(`${row.quote}${row.precis}`.replace(/\s+/g, ' ')).toContain(words.replace(/\s+/g, ' '));
    }
  });

  test('denials are rows of their own and no readings', () => {
    const denials = rows.filter(({ row }) => row === 'denial');
    expect(denials).toMatchObject([{ siglum: 'Tass0803', standing: 'denies', reading: '', value: '' }]);
  });

  test('an account that may not be shown keeps its reading and loses its name, words and place', () => {
    const [withheld] = rows.filter(({ account }) => account === 'withheld-1');
    expect(withheld).toMatchObject({
      siglum: 'withheld 1',
      quote: '',
      precis: '',
      start_utf16: '',
      end_utf16: '',
    });
    expect(withheld?.reading).toContain('61');
    expect(csv(build, parts)).not.toMatch(/Ivanov|private-letter/);
  });

  test('rights: cite only lends no words, and so many words are so many', () => {
    for (const row of rowsOf(withRights({ allow: 'cite' })))
      expect(row).toMatchObject({ quote: '', precis: '' });
    for (const row of rowsOf(withRights({ allow: 'quote', words: 3 })))
      expect(
        `${row.quote}${row.precis}`.split(/[\s,.;:()]+/).filter((word) => /\p{L}|\p{N}/u.test(word)).length,
      ).toBeLessThanOrEqual(6);
  });

  test('ends with counts, the last hashes and what listing means', () => {
    const notes = rows.filter(({ row }) => row === 'note').map(({ question }) => question);
    expect(rows.slice(-notes.length).every(({ row }) => row === 'note')).toBe(true);
    expect(notes[notes.length - 1]).toBe(CLOSING);
    expect(notes.slice(-3, -1)).toEqual([
      'Last line of decisions/a.jsonl: aa',
      'Last line of decisions/b.jsonl: bb',
    ]);
  });

  test('no export drops an established reading, even of a hidden point', () => {
    const [first, ...others] = build.points;
    if (first === undefined) throw new Error('no point');
    const signed = {
      ...first,
      hidden: true,
      established: { reading: first.readings[1]?.id ?? '', by: 'a', when: '2026', grounds: 'b' },
    };
    const made = rowsOf({
      ...build,
      points: [signed, ...others.map((point) => ({ ...point, hidden: true }))],
    });
    expect(
      made.filter(({ point }) => point === first.id).some(({ established }) => established === 'yes'),
    ).toBe(true);
    const established = others.filter((point) => point.established !== undefined).map(({ id }) => id);
    expect(new Set(made.filter(({ row }) => row === 'reading').map(({ point }) => point))).toEqual(
      new Set([first.id, ...established]),
    );
    expect(
      made
        .filter(({ row }) => row === 'note')
        .some(({ question }) => question.includes('left out because the editor hid them')),
    ).toBe(true);
  });

  test('the same build gives the same bytes', () => {
    expect(csv(build, parts)).toBe(
      csv(structuredClone(build), {
        ...parts,
        lastHashes: { 'decisions/a.jsonl': 'aa', 'decisions/b.jsonl': 'bb' },
      }),
    );
  });
});

describe('cells', () => {
  test.each(['=1+1', '+7', '-2', '@sum', '\tx', '\rx'])(
    'what a spreadsheet would compute is text: %j',
    (text) => {
      expect(textCell(text)).toBe(`'${text}`);
    },
  );

  test('a hostile siglum, title and quote never begin a cell', () => {
    const hostile = {
      ...build,
      study: {
        ...study,
        accounts: study.accounts.map((account) => ({
          ...account,
          siglum: `=cmd|' /C calc'!A0${account.siglum}`,
        })),
      },
    };
    for (const row of parse(csv(hostile, parts)).slice(1))
      for (const field of row) expect(field).not.toMatch(/^[=+@\t\r]|^-(?!\d)/);
  });

  test('any text comes back as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 4 }), (fields) => {
        expect(parse(`${fields.map(csvField).join(',')}\r\n`)).toEqual([fields]);
      }),
    );
  });
});
