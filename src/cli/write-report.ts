import { lstat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { isReport } from '../study/folder.ts';
import { UserError } from '../study/user-error.ts';
import { cannotWrite, writeWhole } from '../study/write-file.ts';

const exists = async (path: string): Promise<boolean> =>
  (await lstat(path).catch(() => undefined)) !== undefined;

/** A file of this name that may be written: not there yet, or a report of ours. */
const free = async (path: string): Promise<boolean> => !(await exists(path)) || (await isReport(path));

/** Where the report went, and a word to the user if it is not where it usually goes. */
export interface Written {
  readonly path: string;
  readonly word?: string;
}

/**
 * Writes the report: where `output` says; else as report.html into the study; where that is the user's own file, as
 * variorum-report.html; where the folder cannot be written to, into the current one. `write` is a test's stand-in.
 */
export async function writeReport(
  root: string,
  cwd: string,
  html: string,
  output: string | undefined,
  write: (path: string, text: string) => Promise<void> = writeWhole,
): Promise<Written> {
  if (output !== undefined) {
    const path = resolve(cwd, output);
    try {
      await write(path, html);
    } catch (error) {
      if (cannotWrite(error))
        throw new UserError(
          `${output} cannot be written (${(error as { code?: string }).code})`,
          'choose another place with -o FILE',
        );
      throw error;
    }
    return { path };
  }
  const own = join(root, 'report.html');
  const inStudy = (await free(own)) ? own : join(root, 'variorum-report.html');
  try {
    await write(inStudy, html);
    return inStudy === own
      ? { path: own }
      : { path: inStudy, word: 'report.html in the study is a file of your own; it was left as it is' };
  } catch (error) {
    if (!cannotWrite(error)) throw error;
  }
  const here = (await free(resolve(cwd, 'report.html')))
    ? resolve(cwd, 'report.html')
    : resolve(cwd, `${basename(root)}-report.html`);
  try {
    await write(here, html);
  } catch (error) {
    if (cannotWrite(error))
      throw new UserError(
        'neither the study nor the current folder can be written to',
        'choose a place with -o FILE',
      );
    throw error;
  }
  return { path: here, word: 'the study cannot be written to; the report is in the current folder' };
}
