import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Folder, LARGEST_FILE, openFolder } from '../../study/folder.ts';
import { addCitations } from '../../study/take-library.ts';
import { UserError } from '../../study/user-error.ts';
import { type Added, addBytes } from '../add-bytes.ts';
import type { FetchOptions } from '../fetch-bytes.ts';
import { addressOfFile, attachmentsOf, zoteroItems } from './api.ts';

/** What came of the items of a library. */
export interface AddedItems {
  /** Citations that are new in library.json. */
  readonly citations: number;
  readonly added: readonly Added[];
  /** Attachments that could not be taken, with the reason. */
  readonly refused: readonly UserError[];
}

/** The id of a citation: its citation key where it has one, else the key of the item. */
const citationId = (key: string, csljson: Readonly<Record<string, unknown>>): string =>
  typeof csljson['citation-key'] === 'string' ? csljson['citation-key'] : key;

/**
 * Takes the items of a Zotero collection into a study: each becomes a citation of library.json, its attached files accounts that cite it. An
 * attachment that cannot be read is told and passed over.
 */
export async function addZoteroItems(
  folder: Folder,
  base: string,
  collection: string,
  request: FetchOptions,
  now: () => string,
): Promise<AddedItems> {
  const options = { ...request, allowPrivate: true };
  const items = await zoteroItems(base, collection, options);
  const citations = await addCitations(
    folder.root,
    items.flatMap(({ key, csljson }) =>
      csljson === undefined ? [] : [{ ...csljson, id: citationId(key, csljson) }],
    ),
  );
  const added: Added[] = [];
  const refused: UserError[] = [];
  for (const { key, csljson = {} } of items)
    for (const attachment of await attachmentsOf(base, key, options)) {
      try {
        const path = fileURLToPath(await addressOfFile(base, attachment.key, options));
        const { size } = await stat(path).catch(() => {
          throw new UserError(
            `${basename(path)} is not on this machine`,
            'let Zotero fetch the file, then give the command again',
          );
        });
        if (size > LARGEST_FILE)
          throw new UserError(`${basename(path)} is larger than 64 MB`, 'cut it into parts');
        const bytes = await readFile(path);
        const fields = { citation: citationId(key, csljson) };
        added.push(
          await addBytes(
            await openFolder(folder.root),
            { bytes, name: basename(path), from: `zotero:${attachment.key}`, fields },
            now,
          ),
        );
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        refused.push(error);
      }
    }
  return { citations, added, refused };
}
