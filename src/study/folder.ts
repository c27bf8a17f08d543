import { open, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Problem } from '../core/model/problem.ts';
import { readableEndings } from '../formats/index.ts';
import { UserError } from './user-error.ts';

/** A file that is larger is not read: 50 MB of text is some ten thousand pages. */
export const LARGEST_FILE = 64 * 1024 * 1024;

/** Files of a folder that are looked at; a study has a few hundred. */
const MOST_FILES = 20_000;

/** The folder of a study on disk. Every path handed out stays inside it after symbolic links are resolved. */
export interface Folder {
  readonly root: string;
  /** Files below, relative, with forward slashes, sorted; hidden files, those of other programs and our reports left out. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
  read(file: string): Promise<{ readonly bytes: Uint8Array; readonly problems: readonly Problem[] }>;
}

const codeOf = (error: unknown): string => (error as { code?: string }).code ?? String(error);

const byContent = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** True for a file that this program wrote as a report: never an account, and the only kind that is overwritten unasked. */
export async function isReport(path: string): Promise<boolean> {
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
      return buffer
        .subarray(0, bytesRead)
        .toString('latin1')
        .includes('<meta name="generator" content="Variorum ');
    } finally {
      await file.close();
    }
  } catch {
    return false;
  }
}

/** Opens a study folder. A missing one is the user's error; `said` is how they named it. */
export async function openFolder(path: string, said = path): Promise<Folder> {
  let root: string;
  try {
    root = await realpath(path);
    if (!(await stat(root)).isDirectory()) {
      throw new UserError(`${said} is a file, not a folder`, 'give the folder that holds the accounts');
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(
      `there is no folder ${said}`,
      'check the spelling; a study is a folder that holds the texts',
    );
  }
  const files: string[] = [];
  const problems: Problem[] = [];
  const walk = async (folder: string, depth: number): Promise<void> => {
    let entries: { name: string; isDirectory(): boolean; isFile(): boolean; isSymbolicLink(): boolean }[];
    try {
      entries = await readdir(folder, { withFileTypes: true });
    } catch (error) {
      if (folder === root)
        throw new UserError(
          `the folder ${said} cannot be opened (${codeOf(error)})`,
          'give yourself the right to read it',
        );
      const name = relative(root, folder).split(sep).join('/');
      problems.push({
        code: 'study.unreadable',
        level: 'error',
        place: { file: name },
        says: `the folder ${name} cannot be opened`,
        remedy: 'give yourself the right to read it',
      });
      return;
    }
    entries.sort((a, b) => byContent(a.name, b.name));
    for (const entry of entries) {
      if (files.length >= MOST_FILES) {
        if (!problems.some(({ code }) => code === 'study.too-many-files')) {
          const says = `the folder holds more than ${MOST_FILES} files; the others were not looked at`;
          problems.push({
            code: 'study.too-many-files',
            level: 'error',
            place: { file: '.' },
            says,
            remedy: 'give the folder of the study, not one that holds many',
          });
        }
        return;
      }
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const full = join(folder, entry.name);
      const name = relative(root, full).split(sep).join('/');
      if (entry.isSymbolicLink()) {
        const target = await realpath(full).catch(() => '');
        if (target === '' || !(target + sep).startsWith(root + sep)) {
          problems.push({
            code: 'study.outside',
            level: 'warning',
            place: { file: name },
            says: `${name} is a link to a place outside the study`,
            remedy: 'copy the file into the study; links that lead out are not followed',
          });
          continue;
        }
        if ((await stat(target)).isFile()) files.push(name);
      } else if (entry.isDirectory()) {
        if (depth < 8) await walk(full, depth + 1);
      } else if (entry.isFile()) files.push(name);
    }
  };
  await walk(root, 0);
  const texts: string[] = [];
  for (const file of files)
    if (!/\.html?$/i.test(file) || !(await isReport(join(root, file)))) texts.push(file);
  const read = async (file: string): Promise<{ bytes: Uint8Array; problems: readonly Problem[] }> => {
    const none = new Uint8Array();
    const fail = (code: string, says: string, remedy: string) => ({
      bytes: none,
      problems: [{ code, level: 'error' as const, place: { file }, says, remedy }],
    });
    try {
      const full = await realpath(join(root, file));
      if (!(full + sep).startsWith(root + sep))
        return fail('study.outside', `${file} leads out of the study`, 'name a file inside the study folder');
      const found = await stat(full);
      if (found.isDirectory())
        return fail(
          'study.no-text',
          `${file} is a folder with nothing that can be read`,
          `put texts (${readableEndings}) in it`,
        );
      if (!found.isFile())
        return fail('study.unreadable', `${file} is not a plain file`, 'put the text itself in the study');
      const { size } = found;
      if (size > LARGEST_FILE) {
        return fail(
          'study.too-large',
          `${file} has ${Math.round(size / 1048576)} MB; the limit is 64 MB`,
          'cut it into parts, or keep only the pages on the event',
        );
      }
      return { bytes: await readFile(full), problems: [] };
    } catch (error) {
      const code = codeOf(error);
      return code === 'ENOENT' || code === 'ENOTDIR'
        ? fail('study.no-file', `${file} is not there`, 'check its name, or take it out of study.yaml')
        : fail('study.unreadable', `${file} cannot be read (${code})`, 'give yourself the right to read it');
    }
  };
  return { root, files: texts.sort(byContent), problems, read };
}
