import { mkdir, open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { utf16WithoutMark } from '../formats/byte-signs.ts';
import { formatFor, readableEndings } from '../formats/index.ts';
import { kindOfBytes } from '../formats/kind-of-bytes.ts';
import { LARGEST_FILE } from './folder.ts';
import { UserError } from './user-error.ts';

/** Kinds that are no text, as their bytes tell them; a file must have the bytes of its ending. */
const DOCUMENTS: ReadonlySet<string> = new Set(['docx', 'odt', 'epub', 'xlsx', 'pdf', 'warc.gz']);

/** The name a file gets in the study: without folders, and without signs that mean something to a shell or a system. */
export function nameInStudy(given: string): string {
  const last = given.normalize('NFC').split(/[\\/]/).pop() ?? '';
  const plain = last.replace(/[^\p{L}\p{M}\p{N} ._()-]+/gu, '-').replace(/^[. -]+|[. -]+$/g, '');
  const dot = plain.lastIndexOf('.');
  return dot > 80 ? plain.slice(0, 80) + plain.slice(dot) : plain;
}

/** Why bytes are not what the ending of a name says; undefined when they are. */
function wrongIn(name: string, bytes: Uint8Array): readonly [says: string, remedy: string] | undefined {
  if (name !== 'library.json' && formatFor(name) === undefined)
    return [
      `${name || 'a file without a name'} is of no kind that can be read`,
      `give ${readableEndings}, or library.json`,
    ];
  if (bytes.length === 0) return [`${name} is empty`, 'look at the file itself'];
  if (bytes.length > LARGEST_FILE)
    return [`${name} has more than 64 MB`, 'cut it into parts, or keep only the pages on the event'];
  const low = name.toLowerCase();
  const document = [...DOCUMENTS].find((kind) => low.endsWith(`.${kind}`));
  const kind = kindOfBytes(bytes);
  if (document !== undefined)
    return kind === document
      ? undefined
      : [`${name} is no ${document} inside`, 'save it again from the program it comes from'];
  const text = kind === 'binary' ? utf16WithoutMark(bytes) !== undefined : !DOCUMENTS.has(kind ?? '');
  if (!text)
    return [
      `${name} is no text inside`,
      `rename it to what it is, or save it as text; ${readableEndings} can be read`,
    ];
  if (name === 'library.json') {
    try {
      if (Array.isArray(JSON.parse(new TextDecoder().decode(bytes)))) return undefined;
    } catch {
      // Said below.
    }
    return ['library.json is no list of citations', 'export it from Zotero as CSL JSON'];
  }
  return undefined;
}

/**
 * Takes a file that somebody gave into the study: a text into `accounts/`, the library beside the settings. Size and first bytes must be
 * what its ending says; nothing that is there is replaced. Gives its path in the study.
 */
export async function takeFile(root: string, given: string, bytes: Uint8Array): Promise<string> {
  const name = nameInStudy(given);
  const wrong = wrongIn(name, bytes);
  if (wrong !== undefined) throw new UserError(...wrong);
  const path = name === 'library.json' ? name : `accounts/${name}`;
  const there = await readdir(root);
  // A bare folder of texts is a study without accounts/: a new one beside them must not hide them.
  const bare =
    name !== 'library.json' &&
    !there.includes('accounts') &&
    there.some((file) => formatFor(file) !== undefined);
  const place = bare ? name : path;
  if (path.startsWith('accounts/') && !bare) await mkdir(join(root, 'accounts'), { recursive: true });
  let file: Awaited<ReturnType<typeof open>>;
  try {
    file = await open(join(root, place), 'wx');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new UserError(
      `the study has ${place} already`,
      'rename the new file; nothing that is there is replaced',
    );
  }
  try {
    await file.writeFile(bytes);
    await file.sync();
    await file.close();
  } catch (error) {
    await file.close().catch(() => {});
    await rm(join(root, place), { force: true });
    throw error;
  }
  return place;
}
