import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { holdsCitations, takeLibrary } from '../study/take-library.ts';
import { UserError } from '../study/user-error.ts';
import { writeWhole } from '../study/write-file.ts';

/** A citation as CSL-JSON, with whatever fields it has. */
type Item = Readonly<Record<string, unknown>>;

const isItem = (value: unknown): value is Item =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Adds citations to library.json behind those that are there; ids that are known are left as they are. Gives how many were added. */
export async function addCitations(root: string, items: readonly Item[]): Promise<number> {
  const path = join(root, 'library.json');
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '[]';
    throw error;
  });
  const known = listIn(text);
  if (known === undefined)
    throw new UserError(
      'library.json is no list of citations',
      'mend it first: variorum check says where; nothing was changed',
    );
  const ids = new Set(known.map((item: unknown) => (isItem(item) ? String(item.id) : '')));
  const fresh = items.filter(({ id }) => {
    const isNew = !ids.has(String(id));
    ids.add(String(id));
    return isNew;
  });
  if (fresh.length > 0) await writeWhole(path, `${JSON.stringify([...known, ...fresh], undefined, 2)}\n`);
  return fresh.length;
}

function listIn(text: string): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Takes a file of citations into a study, as `takeLibrary` does. Gives the file they are in and how many were new; `undefined` when the file is
 * none of citations by its name and its bytes.
 */
export async function takeCitations(
  root: string,
  name: string,
  bytes: Uint8Array,
): Promise<{ file: string; citations: number } | undefined> {
  if (!holdsCitations(name)) return undefined;
  if (/\.json$/i.test(name) && !/^library\.json$/i.test(name)) {
    const items = listIn(new TextDecoder().decode(bytes));
    if (items === undefined || !items.every((item) => isItem(item) && item.id !== undefined))
      return undefined;
  }
  const { path, added } = await takeLibrary(root, name, bytes);
  return { file: path, citations: added };
}
