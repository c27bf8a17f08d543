import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { openFolder } from '../../study/folder.ts';
import { loadStudy } from '../../study/load.ts';
import { tempFolder } from '../../study/temp-study.test-support.ts';
import { localServer } from '../local-server.test-support.ts';
import { addZoteroItems } from './add-items.ts';

const TOLD = 'On 31 July 1938 the battalion took the hill and lost 717 men killed.\n';

/** Answers as Zotero's local API is documented to, with `count` items; the first has attachments. */
async function zotero(files: string, count: number): Promise<string> {
  const items = Array.from({ length: count }, (_, at) => ({
    key: `ITEM${at}`,
    csljson: {
      id: `http://zotero.org/users/0/items/ITEM${at}`,
      type: 'book',
      title: `Book ${at}`,
      ...(at === 0 ? { 'citation-key': 'smith1990' } : {}),
    },
    data: { itemType: 'book' },
  }));
  const attachments = [
    { key: 'FILE0', data: { itemType: 'attachment', linkMode: 'imported_file' } },
    { key: 'FILE1', data: { itemType: 'attachment', linkMode: 'imported_file' } },
    { key: 'LINK', data: { itemType: 'attachment', linkMode: 'linked_url' } },
    { key: 'NOTE', data: { itemType: 'note' } },
  ];
  return localServer((asked, given) => {
    const { pathname, searchParams } = new URL(asked.url ?? '', 'http://x');
    const page = (all: readonly unknown[]): void => {
      const start = Number(searchParams.get('start'));
      given.setHeader('total-results', all.length);
      given.end(JSON.stringify(all.slice(start, start + Number(searchParams.get('limit')))));
    };
    if (pathname === '/collections') page([{ key: 'COLL', data: { name: 'The Hill' } }]);
    else if (pathname === '/collections/COLL/items/top') page(items);
    else if (pathname === '/items/ITEM0/children') page(attachments);
    else if (pathname.endsWith('/children')) page([]);
    else if (pathname === '/items/FILE0/file/view/url')
      given.end(pathToFileURL(join(files, 'Smith 1990.txt')).href);
    else if (pathname === '/items/FILE1/file/view/url')
      given.end(pathToFileURL(join(files, 'missing.pdf')).href);
    else given.writeHead(404).end();
  });
}

const request = { userAgent: 'Test/1', largest: 1e7 };
const now = (): string => '2026-01-02T03:04:05Z';

describe('a Zotero library', () => {
  test('items become citations, attachments accounts that cite them', async () => {
    const files = await tempFolder({ 'Smith 1990.txt': TOLD });
    const root = await tempFolder({
      'study.yaml': 'accounts:\n  - files: accounts/a.txt\n',
      'accounts/a.txt': 'Other words of the hill.\n',
      'library.json': '[{"id":"own","title":"Mine"}]',
    });
    const base = await zotero(files, 130);
    const { citations, added, refused } = await addZoteroItems(
      await openFolder(root),
      base,
      'the hill',
      request,
      now,
    );
    expect([
      citations,
      added.map(({ capture }) => capture.file),
      refused.map(({ message }) => message),
    ]).toEqual([130, ['accounts/smith-1990.txt'], ['missing.pdf is not on this machine']]);
    const { study } = await loadStudy(root);
    expect(study.library.slice(0, 3).map(({ id }) => id)).toEqual(['own', 'smith1990', 'ITEM1']);
    expect(study.accounts.find(({ key }) => key === 'smith-1990')).toMatchObject({
      title: 'Book 0',
      citation: 'smith1990',
    });
    const before = await readFile(join(root, 'library.json'), 'utf8');
    expect((await addZoteroItems(await openFolder(root), base, 'The Hill', request, now)).citations).toBe(0);
    expect(await readFile(join(root, 'library.json'), 'utf8')).toBe(before);
  });

  test('no Zotero, no collection, a library that cannot be read', async () => {
    const root = await tempFolder();
    const folder = await openFolder(root);
    await expect(addZoteroItems(folder, 'http://127.0.0.1:9', '*', request, now)).rejects.toThrow(
      'does not answer',
    );
    const base = await zotero(root, 1);
    await expect(addZoteroItems(folder, base, 'Other', request, now)).rejects.toThrow('no collection Other');
    const bad = await tempFolder({ 'library.json': '{' });
    await expect(addZoteroItems(await openFolder(bad), base, 'The Hill', request, now)).rejects.toThrow(
      'no citation can be read in library.json',
    );
    expect(await readFile(join(bad, 'library.json'), 'utf8')).toBe('{');
  });
});
