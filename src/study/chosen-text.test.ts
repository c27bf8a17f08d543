import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FormatEdition } from '../formats/format.ts';
import { column, pdfOf } from '../formats/pdf.test-support.ts';
import { entryOfLine, fileLine } from './account-files.ts';
import { assemble } from './assemble.ts';
import { readPages, runsOnPages } from './chosen-pages.ts';
import { loadStudy } from './load.ts';
import { tempFolder } from './temp-study.test-support.ts';

const PAGES = [
  'Of the maps nothing is said here.',
  'On 29 July 1938 the company lost 13 men killed.',
  'Two days later 717 of the battalion were dead.',
  'The index lists the names.',
];
const BOOK = pdfOf(PAGES.map((words) => column(60, 80, [words])));
const MEMOIRS = `PREFACE\n\nTold by two.\n\nCHAPTER I\n\nOn 29 July 1938 we lost 13 men killed.\n\nCHAPTER II\n\nOn 31 July 1938 we\nlost 717 men killed.\n`;

const load = async (accounts: string, files: Readonly<Record<string, string | Uint8Array>>) => {
  const { study } = await loadStudy(await tempFolder({ 'study.yaml': `accounts:\n${accounts}`, ...files }));
  const texts = Object.fromEntries(
    study.accounts.map(({ key, editions }) => [key, editions.map(({ text }) => text.trim())] as const),
  );
  return { study, texts, codes: study.problems.map(({ code }) => code) };
};

describe('which text an account is', () => {
  test('of a book only the chosen pages, and quotations still tell the page of the file', async () => {
    const { study, texts, codes } = await load(
      '  - {key: one, files: a.pdf, pages: 2-3}\n  - {key: two, files: a.pdf, pages: "1, 4"}\n',
      { 'accounts/x.txt': 'x', 'a.pdf': BOOK },
    );
    expect(texts.one).toEqual([`${PAGES[1]}\n\n${PAGES[2]}`]);
    expect(texts.two).toEqual([`${PAGES[0]}\n\n${PAGES[3]}`]);
    const [edition] = study.accounts[0]?.editions ?? [];
    const pages = edition?.places?.map(({ start, end, page }) => [
      edition.text.slice(start, end).trim(),
      page,
    ]);
    expect(pages).toEqual([
      [PAGES[1], 2],
      [PAGES[2], 3],
    ]);
    expect(codes).not.toContain('study.page-missing');
  });

  test('one file holds two accounts, parted by the words with which they begin', async () => {
    const { texts, codes } = await load(
      `  - {key: first, files: m.txt, begins-with: CHAPTER I, ends-before: CHAPTER II}
  - {key: second, files: m.txt, begins-with: "CHAPTER II"}
  - {key: third, files: m.txt, begins-with: "On 31 July 1938 we lost"}\n`,
      { 'm.txt': MEMOIRS },
    );
    expect(texts.first?.[0]).toMatch(/^CHAPTER I\s+On 29 July 1938 we lost 13 men killed\.$/);
    expect(texts.second?.[0]).toMatch(/^CHAPTER II\s+On 31 July/);
    // Blanks and line ends between the words do not matter.
    expect(texts.third?.[0]).toMatch(/^On 31 July 1938 we\s+lost 717/);
    expect(codes).toContain('study.words-twice');
  });

  test('one account in several files is one text, and each word knows its file', async () => {
    const { study, texts } = await load('  - {key: whole, files: [v2.pdf, v1.txt], files-are: parts}\n', {
      'v1.txt': 'The end of it.',
      'v2.pdf': BOOK,
    });
    expect(texts.whole).toEqual([[...PAGES, 'The end of it.'].join('\n\n')]);
    const [edition] = study.accounts[0]?.editions ?? [];
    expect(edition?.places?.every(({ file }) => file === 'v2.pdf')).toBe(true);
    expect(edition?.label).toBe('');
  });

  test('a folder of parts is read by the numbers in its names', async () => {
    const { texts } = await load('  - {key: scans, files: s, files-are: parts}\n', {
      's/page 10.txt': 'ten',
      's/page 2.txt': 'two',
    });
    expect(texts.scans).toEqual(['two\n\nten']);
  });

  test('two editions of a book have their own pages', async () => {
    const { texts } = await load(
      '  - key: book\n    files: [{file: 1974.pdf, pages: 2}, {file: 1990.pdf, pages: 3}]\n',
      { '1974.pdf': BOOK, '1990.pdf': BOOK },
    );
    expect(texts.book).toEqual([PAGES[1], PAGES[2]]);
  });

  const wrong: readonly (readonly [code: string, fields: string, says: RegExp])[] = [
    ['study.no-pages', 'files: m.txt, pages: 2-3', /m\.txt has no pages/],
    ['study.no-pages', 'files: a.pdf, pages: printed 464', /no printed page numbers/],
    [
      'study.page-missing',
      'files: a.pdf, pages: 9-12',
      /no page 9-12; its first with words is 1, its last 4/,
    ],
    [
      'study.words-missing',
      'files: m.txt, begins-with: CHAPTER III',
      /begins-with: “CHAPTER III” does not stand/,
    ],
    [
      'study.words-missing',
      'files: m.txt, begins-with: CHAPTER II, ends-before: PREFACE',
      /after its beginning/,
    ],
  ];
  test.each(wrong)(
    'what is not found leaves the account out and says why: %s, %s',
    async (code, fields, says) => {
      const { study, texts } = await load(`  - {key: bad, ${fields}}\n  - {key: good, files: m.txt}\n`, {
        'm.txt': MEMOIRS,
        'a.pdf': BOOK,
      });
      expect(Object.keys(texts)).toEqual(['good']);
      const problem = study.problems.find((one) => one.code === code);
      expect(problem).toMatchObject({ level: 'error', place: { file: 'study.yaml', line: 2 } });
      expect(problem?.says).toMatch(says);
      expect(problem?.remedy.length).toBeGreaterThan(10);
    },
  );

  test('pages that cannot be understood are a problem, and the file is read whole', async () => {
    const { texts, codes } = await load('  - {key: one, files: m.txt, pages: some}\n', { 'm.txt': MEMOIRS });
    expect(texts.one?.[0]).toContain('PREFACE');
    expect(codes).toContain('study.pages');
  });
});

test('the words for pages are read, printed or counted', () => {
  expect(readPages('12-34, 40')).toEqual({
    printed: false,
    runs: [
      ['12', '34'],
      ['40', '40'],
    ],
  });
  expect(readPages('printed xii–xv, 464')).toEqual({
    printed: true,
    runs: [
      ['xii', 'xv'],
      ['464', '464'],
    ],
  });
  for (const words of ['', 'x', '0', '4-2', '1-2-3', '1,,2']) expect(readPages(words)).toBeUndefined();
  const places = ['xi', 'xii', undefined, '1', '2'].map((printedPage, at) => ({
    start: at * 2,
    end: at * 2 + 2,
    page: at + 1,
    ...(printedPage === undefined ? {} : { printedPage }),
  }));
  // A page without a number lies between two that have one.
  expect(runsOnPages({ printed: true, runs: [['xii', '1']] }, places).runs).toEqual([{ start: 2, end: 8 }]);
  expect(runsOnPages({ printed: true, runs: [['2', 'xi']] }, places)).toEqual({
    runs: [],
    missing: ['2-xi'],
  });
});

test('a line of a form and an entry of the settings say the same', () => {
  for (const line of ['accounts/a.txt', 'accounts/a, b.pdf, pages 12-34, 40', 'a.pdf, pages printed xii'])
    expect(fileLine(entryOfLine(line))).toBe(line);
});

test('whatever is cut and joined, every run points at the words it pointed at', () => {
  const edition = fc.record({
    text: fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '字', '😀'), maxLength: 60 }),
    cuts: fc.array(fc.nat(60), { maxLength: 8 }),
  });
  fc.assert(
    fc.property(
      fc.array(edition, { minLength: 1, maxLength: 3 }),
      fc.array(fc.nat(60), { maxLength: 6 }),
      (given, ends) => {
        const reads = given.map(({ text, cuts }): FormatEdition => {
          const at = [...new Set([0, ...cuts.map((cut) => Math.min(cut, text.length)), text.length])].sort(
            (a, b) => a - b,
          );
          const runs = at.slice(1).map((end, index) => ({ start: at[index] ?? 0, end }));
          return {
            text,
            structure: runs.map((run) => ({ ...run, kind: 'prose' as const })),
            sourceMap: runs.map((run, page) => ({ ...run, page: page + 1 })),
            pictures: runs.map((run) => ({
              at: run.start,
              image: text.slice(run.start, run.end),
              caption: run,
            })),
            metadata: {},
            problems: [],
          };
        });
        const pieces = reads.map((read, at) => {
          const [a = 0, b = read.text.length] = [ends[at * 2], ends[at * 2 + 1]];
          return {
            read,
            file: `${at}`,
            start: Math.min(a, b, read.text.length),
            end: Math.min(Math.max(a, b), read.text.length),
          };
        });
        const made = assemble(pieces);
        if (made === undefined) throw new Error('nothing was made');
        for (const { start, end, file, page = 0 } of made.sourceMap) {
          const read = reads[Number(file)];
          const was = read?.sourceMap[page - 1];
          expect(read?.text.slice(was?.start, was?.end)).toContain(made.text.slice(start, end));
          expect(end).toBeGreaterThan(start);
        }
        for (const { image, caption } of made.pictures ?? [])
          if (caption !== undefined) expect(image).toContain(made.text.slice(caption.start, caption.end));
        for (const { start, end } of made.structure)
          expect(made.text.slice(start, end).length).toBe(end - start);
        const words = (text: string): string => text.replace(/\s/g, '');
        expect(words(made.text)).toBe(
          words(pieces.map(({ read, start, end }) => read.text.slice(start, end)).join('')),
        );
      },
    ),
  );
});
