import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mediawikiXml } from '../../formats/mediawiki-xml.ts';
import { openFolder } from '../../study/folder.ts';
import { tempFolder } from '../../study/temp-study.test-support.ts';
import { UserError } from '../../study/user-error.ts';
import { type AddedPage, addWikiPages } from '../add-wiki-pages.ts';
import { readCaptures } from '../captures.ts';
import { type Faults, revisionOf, wikiServer } from './wiki-server.test-support.ts';

const TITLE = 'Battle of the Hill';

async function add(
  root: string,
  api: string,
  languages: readonly string[],
  history = true,
  waits: number[] = [],
): Promise<AddedPage[]> {
  const pages: AddedPage[] = [];
  const options = {
    api,
    now: () => '2026-01-02T03:04:05Z',
    progress: () => {},
    request: {
      userAgent: 'Test/1',
      allowPrivate: true,
      largest: 1e7,
      wait: async (milliseconds: number) => void waits.push(milliseconds),
    },
  };
  for await (const page of addWikiPages(await openFolder(root), TITLE, languages, history, options))
    pages.push(page);
  return pages;
}

const files = async (root: string): Promise<Record<string, string>> => {
  const found: Record<string, string> = {};
  for (const name of (await readdir(join(root, 'accounts'))).sort())
    found[name] = (await readFile(join(root, 'accounts', name), 'utf8')).replace(
      /127\.0\.0\.1:\d+/,
      'the wiki',
    );
  return found;
};

describe('an article of a wiki', () => {
  test('becomes one account a language, every revision as the wiki has it', async () => {
    const { api, asked, agents } = await wikiServer();
    const root = await tempFolder({
      'study.yaml': 'accounts:\n  - files: accounts/a.txt # mine\n\nplace: here\n',
    });
    const pages = await add(root, api, ['en', 'ru']);
    expect(pages.map(({ page, revisions }) => [page.title, revisions])).toEqual([
      [TITLE, 120],
      ['Бой за сопку', 70],
    ]);
    const source = mediawikiXml('x', createReadStream(join(root, 'accounts/enwiki.xml')));
    const entries = [];
    for await (const entry of source.entries) entries.push(entry);
    expect(source.title).toBe(TITLE);
    expect(entries.map(({ id, text, date, by, comment }) => [id, text, date, by, comment])).toEqual(
      Array.from({ length: 120 }, (_, at) => {
        const { revid, slots, timestamp, user, comment } = revisionOf('en', at);
        return [String(revid), slots?.main?.content, timestamp, user, comment === '' ? undefined : comment];
      }),
    );
    const { captures } = await readCaptures(root);
    expect(captures.map(({ file }) => file)).toEqual(['accounts/enwiki.xml', 'accounts/ruwiki.xml']);
    expect(captures[0]?.reverts?.slice(0, 3)).toEqual(['1009', '1019', '1020']);
    expect(await readFile(join(root, 'study.yaml'), 'utf8')).toBe(
      'accounts:\n  - files: accounts/a.txt # mine\n  - key: enwiki\n    files: accounts/enwiki.xml\n    title: Battle of the Hill\n    language: en\n  - key: ruwiki\n    files: accounts/ruwiki.xml\n    title: Бой за сопку\n    language: ru\n\nplace: here\n',
    );
    expect(new Set(agents)).toEqual(new Set(['Test/1']));
    expect(new Set(asked.map((query) => query.get('maxlag')))).toEqual(new Set(['5']));
  });

  test('interrupted and begun again it has the same bytes, and nothing is fetched twice', async () => {
    const whole = await tempFolder();
    await add(whole, (await wikiServer()).api, ['en', 'ru']);
    const root = await tempFolder();
    // The first request asks for the titles; the third of the history breaks off.
    let faults: Faults = { 4: 'break' };
    const { api, asked } = await wikiServer(() => faults);
    await expect(add(root, api, ['en', 'ru'])).rejects.toThrow(UserError);
    expect((await readdir(join(root, 'accounts'))).filter((name) => !name.startsWith('.'))).toEqual([]);
    expect(await openFolder(root).then(({ files: seen }) => seen)).toEqual([]);
    faults = {};
    const before = asked.length;
    const pages = await add(root, api, ['en', 'ru']);
    expect(pages[0]?.kept).toBe(100);
    expect(asked.length - before).toBe(1 + 1 + 2);
    expect(await files(root)).toEqual(await files(whole));
  });

  test('a busy wiki is given the time it asks for', async () => {
    const { api } = await wikiServer(() => ({ 1: 'maxlag', 2: '429', 4: '503' }));
    const waits: number[] = [];
    const [page] = await add(await tempFolder(), api, ['en'], true, waits);
    expect(page?.revisions).toBe(120);
    expect(waits).toEqual([5000, 11_000, 1000]);
  });

  test('the time may be a date; a wiki that asks for an hour is left alone at once', async () => {
    const dated = await wikiServer(() => ({ 1: 'a date' }));
    const waits: number[] = [];
    await add(await tempFolder(), dated.api, ['en'], true, waits);
    expect(waits).toHaveLength(1);
    expect(waits[0]).toBeGreaterThan(50_000);
    expect(waits[0]).toBeLessThanOrEqual(60_000);
    const away = await wikiServer(() => ({ 2: 'an hour' }));
    const root = await tempFolder();
    await expect(add(root, away.api, ['en'])).rejects.toThrow('left alone for 60 minutes');
    expect(await openFolder(root).then(({ files: seen }) => seen)).toEqual([]);
  });

  test('without --history the latest revision alone; a language without the article is told', async () => {
    const { api } = await wikiServer();
    const root = await tempFolder();
    const [page] = await add(root, api, ['en'], false);
    expect(page?.revisions).toBe(1);
    await expect(add(root, api, ['en'], false)).rejects.toThrow('in the study already');
    await expect(add(await tempFolder(), api, ['en', 'de'])).rejects.toThrow('no article in de');
  });

  test('a wiki that is busy for ever, or is none, is given up with a remedy', async () => {
    const busy = await wikiServer(() =>
      Object.fromEntries(Array.from({ length: 40 }, (_, at) => [at + 1, '503'])),
    );
    await expect(add(await tempFolder(), busy.api, ['en'])).rejects.toThrow('too busy');
    const { api } = await wikiServer();
    await expect(add(await tempFolder(), api.replace('{language}', 'xx'), ['en'])).rejects.toThrow('no page');
  });
});
