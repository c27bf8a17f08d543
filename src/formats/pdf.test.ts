import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FormatEdition } from './format.ts';
import { plainLetters } from './pdf/plain-letters.ts';
import { column, pdfOf, type Run } from './pdf.test-support.ts';
import { pdf } from './pdf.ts';

async function read(pages: readonly (readonly Run[])[], trailer?: string): Promise<FormatEdition> {
  const [edition] = await pdf.read({ name: 'file.pdf', bytes: pdfOf(pages, trailer) });
  return edition as FormatEdition;
}
const blocks = ({ text, structure }: FormatEdition): string[] =>
  structure.map(({ kind, level, start, end }) => `${kind}${level ?? ''}: ${text.slice(start, end)}`);
const codes = ({ problems }: FormatEdition): string[] => problems.map(({ code }) => code);

const LEFT = [
  'On 29 July the troops took the hill that lay',
  'before the lake and dug in on the crest, where',
  'they stayed for two days, as the reports of the',
  'border guards and of the division told it to the',
];
const RIGHT = [
  'staff. On 31 July the other side attacked in the',
  'night and drove them off; it lost, as it said at',
  'the time, forty men in killed and wounded, and a',
  'list of names that was found later has more.',
];

describe('the order of reading', () => {
  test('two columns are read one after the other, also when they are painted line by line', async () => {
    const side = column(50, 100, LEFT).flatMap((line, at) => [line, column(320, 100, RIGHT)[at] as Run]);
    const edition = await read([[{ x: 50, y: 70, words: 'The hill', size: 18 }, ...side]]);
    expect(blocks(edition)).toEqual(['heading1: The hill', `prose: ${[...LEFT, ...RIGHT].join(' ')}`]);
  });

  test('a table is read row by row, each cell by itself', async () => {
    const rows = [
      ['', 'killed', 'wounded'],
      ['Japanese account', '526', '914'],
      ['Soviet account', '717', '2,752'],
      ['Later list', '960', '3,279'],
    ];
    const runs = rows.flatMap((cells, row) =>
      cells.flatMap((words, at) => (words === '' ? [] : [{ x: 50 + at * 150, y: 100 + row * 14, words }])),
    );
    const edition = await read([runs]);
    expect(blocks(edition)).toEqual(rows.flat().flatMap((words) => (words === '' ? [] : [`cell: ${words}`])));
  });

  test('lines that run from top to bottom are read from the right', async () => {
    const vertical = (x: number, words: string): Run[] =>
      [...words].map((sign, at) => ({ x, y: 100 + at * 10, words: sign }));
    const edition = await read([
      [
        ...vertical(500, '昭和十三年七月二十九日︑張鼓峰で戦闘が始まり'),
        ...vertical(484, '日本軍は五百二十六名を失った︒'),
      ],
    ]);
    expect(edition.text).toBe('昭和十三年七月二十九日、張鼓峰で戦闘が始まり日本軍は五百二十六名を失った。');
    expect(edition.sourceMap[0]?.box?.[0]).toBeGreaterThan(edition.sourceMap[1]?.box?.[0] ?? 0);
  });

  test('a caption is told from the text', async () => {
    const edition = await read([
      [...column(50, 100, LEFT.slice(0, 2)), { x: 50, y: 160, words: 'Fig. 3. The hill from the lake.' }],
    ]);
    expect(edition.structure.map(({ kind }) => kind)).toEqual(['prose', 'caption']);
  });

  test('a paragraph goes on over a page, and begins with an indent', async () => {
    const first = column(50, 100, ['    '.trim() + LEFT[0], ...LEFT.slice(1)]);
    const second = [
      ...column(50, 100, RIGHT),
      { x: 70, y: 148, words: 'On 6 August it began again, with all the guns and' },
      { x: 50, y: 160, words: 'aeroplanes that had come up in the meantime.' },
    ];
    const edition = await read([first, second]);
    expect(edition.structure).toHaveLength(2);
    expect(edition.text).toContain('told it to the staff. On 31 July');
    expect(new Set(edition.sourceMap.map(({ page }) => page))).toEqual(new Set([1, 2]));
  });
});

describe('what is no text of the document', () => {
  const page = (number: number): Run[] => [
    { x: 50, y: 40, words: `${number}   THE HILL AND THE LAKE` },
    ...column(50, 100, [`Page ${String.fromCharCode(64 + number)} begins here and goes on.`, ...LEFT]),
  ];

  test('running heads are left out, and the numbers printed on pages are kept beside those of the file', async () => {
    const edition = await read([page(211), page(212), page(213)].map((runs) => runs));
    expect(edition.text).not.toMatch(/LAKE|211/);
    expect(edition.sourceMap.map(({ page: at, printedPage }) => `${at} ${printedPage}`)).toContain('3 213');
  });

  test('a number at the foot that follows no order is text', async () => {
    const edition = await read([
      [...column(50, 100, LEFT), { x: 290, y: 760, words: '1440' }],
      [...column(50, 100, RIGHT), { x: 290, y: 760, words: '526' }],
    ]);
    expect(edition.text).toMatch(/1440[\s\S]*526/);
  });
});

describe('notes', () => {
  const runs: Run[] = [
    ...column(50, 100, LEFT),
    { x: 50, y: 148, words: 'staff. They lost 526' },
    { x: 150, y: 144, words: '1', size: 6 },
    { x: 160, y: 148, words: 'men on a front of 8 km' },
    { x: 270, y: 144, words: '2', size: 6 },
    { x: 280, y: 148, words: 'or so.' },
    { x: 50, y: 700, words: '1', size: 6 },
    { x: 56, y: 703, words: 'By the list of the', size: 8 },
    { x: 56, y: 713, words: 'staff, page 12.', size: 8 },
  ];

  test('stand at the end, know the word that calls them, and the call joins no figure', async () => {
    const edition = await read([runs]);
    const note = edition.structure.find(({ kind }) => kind === 'note');
    expect(note?.called).toBeDefined();
    expect(edition.text.slice(0, note?.called)).toMatch(/lost 526$/);
    expect(edition.text.slice(note?.start, note?.end)).toBe('By the list of the staff, page 12.');
    expect(edition.text).toContain('lost 526 men');
  });

  test('a raised figure that calls no note stays raised', async () => {
    expect((await read([runs])).text).toContain('8 km² or so');
  });
});

describe('letters and words', () => {
  test('radicals and ligatures become letters; fractions and signs stay', () => {
    expect(plainLetters('⽉⽇⻑⻄ ﬁre ½ № ︒')).toBe('月日長西 fire ½ № 。');
  });

  test('lines of an unspaced script are joined without a space, figures and all', async () => {
    const edition = await read([
      column(50, 100, ['日本軍は七月に合わせて65', '0名を失い、第19', '師団は退いた。']),
    ]);
    expect(edition.text).toBe('日本軍は七月に合わせて650名を失い、第19師団は退いた。');
  });

  test('a divided word is joined; a hyphen stays before a capital, a figure and where the text writes it', async () => {
    const lines = [
      'The so-called com-',
      'munique told of the Anglo-',
      'Japanese talks in the win-',
      'ter of 1938-',
      '1939 and the so-',
      'called losses of the troops.',
    ];
    const edition = await read([column(50, 100, lines)]);
    expect(edition.text).toBe(
      'The so-called communique told of the Anglo-Japanese talks in the winter of 1938-1939 and the so-called losses of the troops.',
    );
  });
});

describe('bad files', () => {
  test('a scan, a locked file and a damaged one are told with a remedy', async () => {
    expect(codes(await read([[], []]))).toEqual(['pdf.no-text']);
    const lock =
      '/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <0000000000000000000000000000000000000000000000000000000000000000> /U <0000000000000000000000000000000000000000000000000000000000000000> >> /ID [<00> <00>]';
    expect(codes(await read([column(50, 100, LEFT)], lock))).toEqual(['pdf.locked']);
    for (const bytes of [new Uint8Array(), new TextEncoder().encode('%PDF-1.7\nnothing')]) {
      const [edition] = await pdf.read({ name: 'file.pdf', bytes });
      expect(codes(edition as FormatEdition)).toEqual(['pdf.broken']);
    }
  });

  test('pages without letters are named', async () => {
    const { problems } = await read([column(50, 100, LEFT), [], [], column(50, 100, RIGHT)]);
    expect(problems.map(({ code, level, says }) => [code, level, says.slice(-4)])).toEqual([
      ['pdf.pages-without-text', 'note', ' 2-3'],
    ]);
  });

  test('any damage: no throw, no hang, spans inside the text', async () => {
    const whole = pdfOf([column(50, 100, LEFT), column(50, 100, RIGHT)]);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 20 }),
        async (hits) => {
          const bytes = Uint8Array.from(whole);
          for (const [at, value] of hits) bytes[at % bytes.length] = value;
          for (const { text, structure, sourceMap } of await pdf.read({ name: 'file.pdf', bytes }))
            for (const { start, end } of [...structure, ...sourceMap]) {
              expect(start).toBeLessThan(end);
              expect(end).toBeLessThanOrEqual(text.length);
            }
        },
      ),
      { numRuns: 12, seed: 7 },
    );
  });
});
