import { UserError } from '../../study/user-error.ts';
import { type FetchOptions, fetchBytes } from '../fetch-bytes.ts';

/** Where Zotero answers on the machine it runs on (its local API, version 3). */
export const ZOTERO = 'http://127.0.0.1:23119/api/users/0';
const PAGE = 100;

/** An item as the API gives it: CSL-JSON, and its own fields. */
export interface ZoteroItem {
  readonly key: string;
  readonly csljson?: Readonly<Record<string, unknown>>;
  readonly data: Readonly<Record<string, unknown>>;
}

async function ask(address: string, options: FetchOptions): Promise<{ body: string; total: number }> {
  const { status, bytes, headers } = await fetchBytes(address, options).catch(() => {
    throw new UserError(
      'Zotero does not answer',
      'start Zotero, and in its settings under Advanced allow other applications to ask it',
    );
  });
  if (status === 403)
    throw new UserError(
      'Zotero does not let other programs ask it',
      'in its settings under Advanced allow other applications to communicate with it',
    );
  if (status !== 200) throw new UserError(`Zotero answered ${status}`, 'it must be version 7 or later');
  return { body: new TextDecoder().decode(bytes), total: Number(headers['total-results'] ?? 0) };
}

/** All of a list that comes in pages. */
async function listed<T>(address: string, options: FetchOptions): Promise<T[]> {
  const found: T[] = [];
  for (;;) {
    const join = address.includes('?') ? '&' : '?';
    const { body, total } = await ask(`${address}${join}limit=${PAGE}&start=${found.length}`, options);
    let page: T[];
    try {
      page = JSON.parse(body) as T[];
    } catch {
      throw new UserError(
        'what answers in the place of Zotero is not Zotero',
        'end the program that uses its port, 23119',
      );
    }
    if (!Array.isArray(page) || page.length === 0) return found;
    found.push(...page);
    if (found.length >= total) return found;
  }
}

/** Items of a collection by its name, or of the whole library for `*`; without attachments and notes. */
export async function zoteroItems(
  base: string,
  collection: string,
  options: FetchOptions,
): Promise<ZoteroItem[]> {
  const query = 'format=json&include=csljson,data';
  if (collection === '*') return listed<ZoteroItem>(`${base}/items/top?${query}`, options);
  const all = await listed<{ key: string; data: { name?: string } }>(`${base}/collections`, options);
  const found = all.find(({ data }) => data.name?.toLowerCase() === collection.toLowerCase());
  if (found === undefined)
    throw new UserError(
      `Zotero has no collection ${collection}`,
      `its collections: ${
        all
          .map(({ data }) => data.name)
          .slice(0, 20)
          .join(', ') || 'none'
      }; zotero:* takes the whole library`,
    );
  return listed<ZoteroItem>(`${base}/collections/${found.key}/items/top?${query}`, options);
}

/** Attachments of an item that are kept as files. */
export async function attachmentsOf(base: string, key: string, options: FetchOptions): Promise<ZoteroItem[]> {
  const children = await listed<ZoteroItem>(
    `${base}/items/${key}/children?format=json&include=data`,
    options,
  );
  return children.filter(({ data }) => data.itemType === 'attachment' && data.linkMode !== 'linked_url');
}

/** Where the file of an attachment lies, as a `file:` address. */
export async function addressOfFile(base: string, key: string, options: FetchOptions): Promise<URL> {
  const { body } = await ask(`${base}/items/${key}/file/view/url`, options);
  const address = URL.canParse(body.trim()) ? new URL(body.trim()) : undefined;
  if (address?.protocol !== 'file:')
    throw new UserError('Zotero does not say where the file lies', 'add the file itself');
  return address;
}
