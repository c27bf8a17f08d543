import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Citation } from '../core/model/account.ts';
import { readBibtex } from './citations/bibtex.ts';
import { readRis } from './citations/ris.ts';
import { UserError } from './user-error.ts';
import { writeWhole } from './write-file.ts';

/** Kinds of file that hold citations, as Zotero and others export them. */
const KINDS = ['json', 'bib', 'ris'] as const;
type Kind = (typeof KINDS)[number];

const kindOf = (name: string): Kind | undefined =>
  KINDS.find((kind) => name.toLowerCase().endsWith(`.${kind}`));

const isCitation = (item: unknown): item is Citation =>
  item !== null &&
  typeof item === 'object' &&
  'id' in item &&
  (typeof item.id === 'string' || typeof item.id === 'number');

/** The citations of an export; none where it is of another kind inside. */
function citationsIn(kind: Kind, text: string): readonly Citation[] {
  if (kind === 'bib') return readBibtex(text).citations;
  if (kind === 'ris') return readRis(text).citations;
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) && list.every(isCitation) ? list : [];
  } catch {
    return [];
  }
}

async function there(root: string, kind: Kind): Promise<readonly Citation[]> {
  const text = await readFile(join(root, `library.${kind}`), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const citations = text.trim() === '' ? [] : citationsIn(kind, text);
  if (citations.length === 0 && !/^\s*(?:\[\s*\]\s*)?$/.test(text))
    throw new UserError(
      `no citation can be read in library.${kind}`,
      'mend that file first, or take it out of the study',
    );
  return citations;
}

/** Citations that the study has not: those it has are left as they are, and none is taken twice. */
async function newTo<T extends { readonly id?: unknown }>(
  root: string,
  given: readonly T[],
): Promise<readonly T[]> {
  const known = (await Promise.all(KINDS.map((one) => there(root, one)))).flat();
  const ids = new Set(known.map(({ id }) => String(id)));
  return given.filter(({ id }) => {
    const isNew = !ids.has(String(id));
    ids.add(String(id));
    return isNew;
  });
}

/** Adds citations to library.json behind those that are there; gives how many of them the study had not. */
export async function addCitations(
  root: string,
  given: readonly { readonly id?: unknown }[],
): Promise<number> {
  const added = await newTo(root, given);
  if (added.length > 0) {
    const whole = [...(await there(root, 'json')), ...added];
    await writeWhole(join(root, 'library.json'), `${JSON.stringify(whole, undefined, 2)}\n`);
  }
  return added.length;
}

/** A library that was taken in: its file, and how many of its citations are new to the study. */
export interface TakenLibrary {
  readonly path: string;
  readonly added: number;
}

/**
 * Takes citations into a study: the first export of a kind is kept as it came, as `library.json`, `library.bib` or `library.ris`; what a
 * later one has that the study has not is written into `library.json`. Nothing that is there is changed. Undefined of a file that is no export
 * of citations by its name, or, being JSON of another name, by what it holds.
 */
export async function takeLibrary(
  root: string,
  name: string,
  bytes: Uint8Array,
): Promise<TakenLibrary | undefined> {
  const kind = kindOf(name);
  if (kind === undefined) return undefined;
  const given = citationsIn(kind, new TextDecoder().decode(bytes));
  // JSON may hold an account too: Tropy writes so.
  if (given.length === 0 && kind === 'json' && name.toLowerCase() !== 'library.json') return undefined;
  if (given.length === 0)
    throw new UserError(
      `${name} is no list of citations`,
      'export the collection from Zotero as CSL JSON, BibTeX or RIS, without its notes',
    );
  const file = `library.${kind}`;
  if ((await readdir(root)).includes(file))
    return { path: 'library.json', added: await addCitations(root, given) };
  const added = (await newTo(root, given)).length;
  await writeWhole(join(root, file), new TextDecoder().decode(bytes));
  return { path: file, added };
}
