import { formatFor } from '../formats/index.ts';
import { type PageChoice, readPages } from './chosen-pages.ts';
import type { Fields } from './fields.ts';
import type { Folder } from './folder.ts';

/** A file of an account, and the pages of it that belong to the study; all where none are told. */
export interface AccountFile {
  readonly file: string;
  readonly pages?: PageChoice;
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const WRONG_PAGES =
  'write pages: 12-34, 40 as the file counts them, or printed 464-471; all are read until then';

/** One entry of `files` as it is written in one line: `accounts/book.pdf, pages 12-34`. */
export const fileLine = (entry: unknown): string =>
  isMap(entry)
    ? `${String(entry.file ?? '')}${entry.pages === undefined || entry.pages === null ? '' : `, pages ${String(entry.pages)}`}`
    : String(entry ?? '');

/** The entry of `files` that a line says. */
export function entryOfLine(line: string): string | { readonly file: string; readonly pages: string } {
  const found = /^(.*\S)\s*,\s*pages?\s+(\S.*)$/i.exec(line.trim());
  return found === null ? line.trim() : { file: found[1] ?? '', pages: found[2] ?? '' };
}

/** Names in order, numbers in them by their value: `page 2` comes before `page 10`. */
function byNumber(a: string, b: string): number {
  const [x, y] = [a, b].map((name) => name.split(/(\d+)/));
  for (let at = 0; at < Math.max(x?.length ?? 0, y?.length ?? 0); at++) {
    const [one = '', other = ''] = [x?.[at], y?.[at]];
    const difference = at % 2 === 1 ? Number(one) - Number(other) : one < other ? -1 : one > other ? 1 : 0;
    if (difference !== 0) return difference;
  }
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Names of the files that the field `files` gives, without their pages. */
export const namesOf = (files: unknown): readonly string[] =>
  (files === undefined || files === null
    ? []
    : Array.isArray(files)
      ? (files as readonly unknown[])
      : [files]
  )
    .map((entry) => (isMap(entry) ? entry.file : entry))
    .filter((name) => typeof name === 'string' || typeof name === 'number')
    .map(String);

/**
 * The files an entry of study.yaml names, each with its pages, and those of a folder it names. `many`: there are several, or a folder;
 * `parts`: they are parts of one text in this order, not its editions.
 */
export function accountFiles(
  folder: Folder,
  fields: Fields,
): { readonly files: readonly AccountFile[]; readonly many: boolean; readonly parts: boolean } {
  const parts = fields.choice('files-are', ['editions', 'parts'], 'editions') === 'parts';
  const pagesOf = (words: unknown): { pages?: PageChoice } => {
    if (words === undefined || words === null) return {};
    const pages = readPages(String(words));
    if (pages === undefined)
      fields.complain('pages', 'study.pages', `pages: ${String(words)} says no pages`, WRONG_PAGES);
    return pages === undefined ? {} : { pages };
  };
  const all = pagesOf(fields.raw('pages'));
  const raw = fields.raw('files');
  const entries: readonly unknown[] =
    raw === undefined || raw === null ? [] : Array.isArray(raw) ? raw : [raw];
  const files: AccountFile[] = [];
  let many = entries.length > 1;
  for (const entry of entries) {
    const name: unknown = isMap(entry) ? entry.file : entry;
    if (typeof name !== 'string' && typeof name !== 'number') {
      fields.complain(
        'files',
        'study.not-text',
        'files should list names of files',
        'write them as [one.txt, two.txt], or - file: one.pdf with pages: below it',
      );
      continue;
    }
    const file = String(name).replaceAll('\\', '/');
    const own = isMap(entry) && entry.pages !== undefined ? pagesOf(entry.pages) : all;
    const inside = (file.endsWith('/') ? file : `${file}/`).normalize();
    // Some file systems take letters with their accents apart.
    const below = folder.files.filter(
      (one) => one.normalize().startsWith(inside) && formatFor(one) !== undefined,
    );
    if (below.length > 0) {
      files.push(...(parts ? below.sort(byNumber) : below).map((one) => ({ file: one, ...own })));
      many = true;
    } else files.push({ file, ...own });
  }
  return { files, many, parts };
}
