import type { Problem } from '../core/model/problem.ts';
import type { FormatEdition } from '../formats/format.ts';
import { assemble, type Piece } from './assemble.ts';
import { type PageChoice, runsOnPages } from './chosen-pages.ts';

/** What of a text belongs to an account. */
export interface TextChoice {
  readonly beginsWith?: string;
  readonly endsBefore?: string;
}

/** What was not found, and the field of study.yaml that asked for it. */
type Missing = Omit<Problem, 'place'> & { readonly field: string };

/** A text, or part of it, and what was not found in it. */
export interface ChosenText {
  readonly read?: FormatEdition;
  readonly problems: readonly Missing[];
}

/** The chosen pages of a file. A file without pages is left out whole: what belongs to the study is not known. */
export function onPages(read: FormatEdition, pages: PageChoice, file: string): ChosenText {
  const numbered = read.sourceMap.filter(({ page, printedPage }) =>
    pages.printed ? printedPage !== undefined : page !== undefined,
  );
  if (numbered.length === 0) {
    const says = `${file} has no ${pages.printed ? 'printed page numbers' : 'pages'} that can be told`;
    const remedy = `${pages.printed ? 'count the pages from the first of the file' : 'say where it begins and ends with begins-with and ends-before'}; it is left out until then`;
    return { problems: [{ field: 'pages', code: 'study.no-pages', level: 'error', says, remedy }] };
  }
  const { runs, missing } = runsOnPages(pages, read.sourceMap);
  const [first, last] = [numbered[0], numbered.at(-1)];
  const has = pages.printed
    ? `its first is ${first?.printedPage}, its last ${last?.printedPage}`
    : `its first with words is ${first?.page}, its last ${last?.page}`;
  const problems: ChosenText['problems'] = missing.map((page) => ({
    field: 'pages',
    code: 'study.page-missing',
    level: runs.length === 0 ? 'error' : 'warning',
    says: `${file} has no page ${page}; ${has}`,
    remedy: 'mend pages; what is there is read',
  }));
  const chosen = assemble(runs.map((run): Piece => ({ ...run, read })));
  return { ...(chosen === undefined ? {} : { read: chosen }), problems };
}

/** Where words stand in a text, whatever blanks and line ends are between them. */
function standing(text: string, words: string): { readonly starts: readonly number[] } {
  const letters = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return { starts: [...text.matchAll(new RegExp(letters.join('\\s+'), 'gu'))].map(({ index }) => index) };
}

/** The text from the words it begins with to those before which it ends. Words that are not found leave it out whole. */
export function betweenWords(
  read: FormatEdition,
  { beginsWith, endsBefore }: TextChoice,
  file: string,
): ChosenText {
  const problems: Missing[] = [];
  const find = (field: string, words: string, from: number): number | undefined => {
    const starts = standing(read.text, words).starts.filter((at) => at >= from);
    if (starts.length === 0)
      problems.push({
        field,
        code: 'study.words-missing',
        level: 'error',
        says: `${field}: “${words}” does not stand in ${file}${from > 0 ? ' after its beginning' : ''}`,
        remedy: 'copy the words as they stand in the text; it is left out until then',
      });
    else if (starts.length > 1)
      problems.push({
        field,
        code: 'study.words-twice',
        level: 'warning',
        says: `${field}: “${words}” stands ${starts.length} times in ${file}; the first is taken`,
        remedy: 'write more of the words, so that they stand there once',
      });
    return starts[0];
  };
  const start = beginsWith === undefined ? 0 : find('begins-with', beginsWith, 0);
  if (start === undefined) return { problems };
  const end =
    endsBefore === undefined
      ? read.text.length
      : find('ends-before', endsBefore, start + (beginsWith?.length ?? 0));
  if (end === undefined) return { problems };
  const chosen = assemble([{ read, start, end }]);
  return { ...(chosen === undefined ? {} : { read: chosen }), problems };
}
