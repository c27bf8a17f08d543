import type { Place, Problem } from '../core/model/problem.ts';
import type { FormatEdition } from '../formats/format.ts';
import { formatFor, readableEndings } from '../formats/index.ts';
import type { AccountFile } from './account-files.ts';
import { assemble, type Piece } from './assemble.ts';
import { betweenWords, type ChosenText, onPages, type TextChoice } from './choose-text.ts';
import { type ReadFile, readAnew } from './file-memory.ts';
import type { Folder } from './folder.ts';

/** How the texts of an account are taken from its files. */
export interface TextOptions {
  /** Sentences in which a row of a table is told. */
  readonly row?: string | undefined;
  /** Its files are parts of one text, in their order. */
  readonly parts?: boolean;
  /** Where in its text the account begins and ends. */
  readonly chosen?: TextChoice;
  /** Where the settings tell a field. */
  readonly place?: (field: string) => Place;
  readonly told?: (done: number, all: number) => void;
  /** How a file is read; by default anew. */
  readonly readFile?: ReadFile;
}

/** A text as read, with the file it came from, or the first of those it is made of. */
export interface AccountText {
  readonly file: string;
  readonly read: FormatEdition;
}

/** Reads the files of an account and takes from them what belongs to it: chosen pages, parts joined, from some words to others. */
export async function readTexts(
  folder: Folder,
  files: readonly AccountFile[],
  { row, parts = false, chosen = {}, place, told, readFile = readAnew }: TextOptions,
): Promise<{ readonly texts: readonly AccountText[]; readonly problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  const kept = ({ read, problems: missing }: ChosenText, file: string): readonly AccountText[] => {
    for (const { field, ...one } of missing) problems.push({ ...one, place: place?.(field) ?? { file } });
    return read === undefined ? [] : [{ file, read }];
  };
  const texts: AccountText[] = [];
  for (const { file, pages } of files) {
    const format = formatFor(file);
    if (format === undefined) {
      problems.push({
        code: 'format.unknown',
        level: 'warning',
        place: { file },
        says: `${file} is of a kind that cannot be read`,
        remedy: `save it as one of ${readableEndings}`,
      });
      continue;
    }
    const { bytes, problems: unread } = await folder.read(file);
    problems.push(...unread);
    if (unread.length > 0) continue;
    const source = { name: file, bytes, ...(row === undefined ? {} : { row }) };
    for (const read of await readFile(format, source, told)) {
      problems.push(...read.problems);
      if (pages === undefined || read.text.trim() === '') texts.push({ file, read });
      else texts.push(...kept(onPages(read, pages, file), file));
    }
  }
  const whole = parts && texts.length > 1 ? joined(texts) : texts;
  if (chosen.beginsWith === undefined && chosen.endsBefore === undefined) return { texts: whole, problems };
  return { texts: whole.flatMap(({ file, read }) => kept(betweenWords(read, chosen, file), file)), problems };
}

/** One text of several; its source map says which file each word came from. */
function joined(texts: readonly AccountText[]): readonly AccountText[] {
  const pieces = texts.map(({ file, read }): Piece => ({ read, file, start: 0, end: read.text.length }));
  const read = assemble(pieces);
  return read === undefined || texts[0] === undefined ? [] : [{ file: texts[0].file, read }];
}
