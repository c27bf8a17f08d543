import type { Problem } from '../core/model/problem.ts';
import type { Format, FormatEdition } from './format.ts';
import { footnotesOf } from './pdf/footnotes.ts';
import { lexiconOf } from './pdf/hyphens.ts';
import { marginsOf } from './pdf/margins.ts';
import type { Line, Page } from './pdf/page.ts';
import { type PlacedLine, paragraphsOf } from './pdf/paragraphs.ts';
import { type ReadPages, readPages } from './pdf/read-pages.ts';
import { writeText } from './pdf/write-text.ts';

/** Letters of a page that is no scan. */
const FEWEST_LETTERS = 12;

const FAILED: Readonly<Record<NonNullable<ReadPages['failed']>, readonly [string, string]>> = {
  locked: [
    'has a password',
    'open it, take the password away (print it to a new PDF), and put that in the study',
  ],
  broken: ['is damaged: it cannot be read as a PDF', 'fetch it again, or open it and print it to a new PDF'],
  stuck: [
    'stopped: no page could be read for half a minute',
    'open it and print it to a new PDF, or keep only the pages on the event',
  ],
  'too-much': ['needs more memory than a document may', 'keep only the pages on the event'],
};

/** Runs of numbers, for a sentence: `3, 7-9`. */
function runs(numbers: readonly number[]): string {
  const parts: [number, number][] = [];
  for (const number of numbers) {
    const last = parts[parts.length - 1];
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else parts.push([number, number]);
  }
  const shown = parts.slice(0, 8).map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`));
  return shown.join(', ') + (parts.length > 8 ? ' and others' : '');
}

const lettersOf = ({ lines }: Page): number => lines.reduce((sum, { words }) => sum + words.length, 0);

function problemsOf(file: string, { pages, count, bad, failed }: ReadPages): Problem[] {
  const problems: Problem[] = [];
  const add = (code: string, level: Problem['level'], says: string, remedy: string): void => {
    problems.push({ code, level, place: { file }, says, remedy });
  };
  if (failed !== undefined) {
    const [says, remedy] = FAILED[failed];
    const until = pages.length > 0 ? `; ${pages.length} of ${count} pages were read` : '';
    add(`pdf.${failed}`, 'error', `${file} ${says}${until}`, remedy);
  }
  if (bad.length > 0)
    add(
      'pdf.bad-pages',
      'error',
      `${file}: damaged pages that could not be read: ${runs(bad)}`,
      'fetch the file again',
    );
  const bare = pages.filter((page) => lettersOf(page) < FEWEST_LETTERS).map(({ number }) => number);
  if (failed === undefined && bare.length === pages.length && bare.length > 0)
    add(
      'pdf.no-text',
      'error',
      `${file} is a scan: none of its ${count} pages holds letters that can be read`,
      'recognise its letters: variorum add FOLDER FILE --ocr LANGUAGES (where tesseract is installed), or ocrmypdf, or your scanner',
    );
  else if (bare.length > 0)
    add(
      'pdf.pages-without-text',
      'note',
      `${file}: pages without letters that can be read: ${runs(bare)}`,
      'pictures and empty pages have none; if words stand on them, recognise the letters first (variorum add --ocr)',
    );
  return problems;
}

/** Size of most letters. */
function bodySize(lines: Iterable<Line>): number {
  const letters = new Map<number, number>();
  for (const { size, words } of lines) {
    const about = Math.round(size * 4) / 4;
    letters.set(about, (letters.get(about) ?? 0) + words.length);
  }
  return [...letters].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
}

/** A program or a file name in place of a title says nothing. */
const NO_TITLE =
  /\.(?:docx?|odt|html?|rtf|tex|dvi|indd|qxd|pdf|txt)$|^(?:untitled|microsoft word\b.*|document\d*|без имени.*)$/i;

/**
 * PDF: the text layer, laid out as a reader would read it. Columns, vertical lines, tables and notes are told apart by where their letters stand;
 * running heads and page numbers are left out; every line keeps its page, the number printed on it, and its box.
 */
export const pdf: Format = {
  name: 'pdf',
  extensions: ['pdf'],
  slow: true,
  async read(file, told): Promise<readonly FormatEdition[]> {
    const read = await readPages(file.bytes, told);
    const problems = problemsOf(file.name, read);
    const { pages, metadata } = read;
    const { printed, outside } = marginsOf(pages);
    const inside = pages.flatMap((page) => page.lines.filter((line) => !outside.has(line)));
    const body = bodySize(inside);
    const { notes, inNote, called } = footnotesOf(pages, outside, body);
    const placed: PlacedLine[] = pages.flatMap((page) =>
      page.lines.filter((line) => !outside.has(line) && !inNote.has(line)).map((line) => ({ line, page })),
    );
    const known = lexiconOf(inside.map(({ words }) => words));
    const written = writeText(paragraphsOf(placed, body), notes, called, printed, known);
    const { title, ...others } = metadata;
    return [
      {
        ...written,
        metadata: title === undefined || NO_TITLE.test(title) ? others : { ...others, title },
        problems,
      },
    ];
  },
};
