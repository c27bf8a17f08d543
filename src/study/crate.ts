import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { StudyFile } from '../core/exports/export-parts.ts';
import { CRATE_METADATA } from '../core/exports/ro-crate.ts';
import { LARGEST, partText, unpack } from '../formats/zip.ts';
import { openFolder } from './folder.ts';
import { UserError } from './user-error.ts';

/** How many times all files of a crate together may be larger than it; texts shrink to a fifth, tables to a tenth. */
const GROWTH = 20;

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The files of a study as they lie in its folder, sorted by name; hidden files and our reports are left out. */
export async function studyFiles(root: string): Promise<StudyFile[]> {
  const folder = await openFolder(root);
  const files: StudyFile[] = [];
  for (const name of folder.files) {
    const { bytes, problems } = await folder.read(name);
    const [problem] = problems;
    if (problem !== undefined) throw new UserError(problem.says, problem.remedy);
    files.push({ name, bytes, sha256: sha256(bytes) });
  }
  return files;
}

/** A path that stays inside the folder it is unpacked into, on every system. */
const isInside = (name: string): boolean =>
  name !== '' &&
  !/[\\\0:]/.test(name) &&
  name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');

/** Files that the metadata of a crate list, with their SHA-256. */
function listed(text: string, file: string): Map<string, string> {
  const broken = new UserError(
    `${file} is no crate of a study: its ${CRATE_METADATA} cannot be read`,
    'make it anew with: variorum export FOLDER --as ro-crate -o FILE',
  );
  let graph: unknown;
  try {
    graph = (JSON.parse(text) as { '@graph'?: unknown })['@graph'];
  } catch {
    throw broken;
  }
  if (!Array.isArray(graph)) throw broken;
  const files = new Map<string, string>();
  for (const one of graph as Record<string, unknown>[]) {
    if (one?.['@type'] !== 'File' || typeof one['@id'] !== 'string') continue;
    try {
      files.set(decodeURIComponent(one['@id']), String(one.sha256));
    } catch {
      throw broken;
    }
  }
  return files;
}

/** What stands in a crate, checked: every file listed is there and as it was, and nothing else is. */
function checked(bytes: Uint8Array, file: string): Map<string, Uint8Array> {
  // A study may hold more than one document does.
  const largest = Math.max(LARGEST, bytes.length * GROWTH);
  const { parts, problems } = unpack(bytes, file, (name) => !name.endsWith('/'), largest);
  const [problem] = problems;
  if (problem !== undefined) throw new UserError(problem.says, problem.remedy);
  const metadata = parts.get(CRATE_METADATA);
  if (metadata === undefined)
    throw new UserError(
      `${file} is no RO-Crate: it holds no ${CRATE_METADATA}`,
      'give the file that variorum export --as ro-crate wrote',
    );
  const files = listed(partText(metadata), file);
  const remedy = 'ask for the crate again; nothing was written';
  for (const name of parts.keys()) {
    if (!isInside(name))
      throw new UserError(`${file} holds a path that leads out of the folder: ${name}`, remedy);
    if (name !== CRATE_METADATA && !files.has(name))
      throw new UserError(`${file} holds ${name}, which its metadata do not list`, remedy);
  }
  const found = new Map<string, Uint8Array>();
  for (const [name, sum] of files) {
    const part = parts.get(name);
    if (part === undefined) throw new UserError(`${file} lacks ${name}, which its metadata list`, remedy);
    if (sha256(part) !== sum)
      throw new UserError(`${name} in ${file} is not as it was when the crate was made`, remedy);
    found.set(name, part);
  }
  return found;
}

/**
 * Unpacks a crate into a folder that is not there yet, or is empty: whole or not at all. Gives the number of files.
 * Everything is checked before anything is written.
 */
export async function unpackCrate(path: string, said: string, target: string): Promise<number> {
  const bytes = await readFile(path).catch(() => {
    throw new UserError(`${said} cannot be read`, 'check its name');
  });
  const files = checked(bytes, said);
  const there = await readdir(target).catch(() => []);
  if (there.length > 0)
    throw new UserError(
      `${target} is not empty`,
      'give a folder that is not there yet; nothing in it was changed',
    );
  await mkdir(dirname(target), { recursive: true });
  const beside = await mkdtemp(join(dirname(target), `.${basename(target).slice(0, 100)}-`));
  try {
    for (const [name, content] of files) {
      await mkdir(dirname(join(beside, name)), { recursive: true });
      await writeFile(join(beside, name), content, { flag: 'wx' });
    }
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    throw error;
  }
  return files.size;
}
