import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Effects } from '../cli/effects.ts';
import { main } from '../cli/main.ts';
import { pdfOf } from '../formats/pdf.test-support.ts';
import { loadStudy } from '../study/load.ts';
import { tempFolder } from '../study/temp-study.test-support.ts';
import { readCaptures } from './captures.ts';
import { fetchBytes } from './fetch-bytes.ts';
import { listAccount } from './list-account.ts';
import { localServer } from './local-server.test-support.ts';
import { isPrivateAddress } from './private-address.ts';

const TOLD = `On 31 July 1938 the battalion of captain Ivanov took the steep hill above the frozen lake and lost 717 men killed, as the
regimental diary found in the provincial archive records beside the names of the platoon leaders who fell that foggy morning.\n`;

async function add(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const effects: Effects = {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    columns: undefined,
    colour: false,
    live: false,
    cwd: '/',
  };
  const code = await main(['add', ...args], effects);
  return { code, out, err };
}
const listed = async (root: string): Promise<string[]> =>
  (await readdir(root, { recursive: true })).filter((name) => name.includes('.')).sort();

describe('files', () => {
  test('are kept byte for byte, with hash, source and time', async () => {
    const root = await tempFolder();
    const from = await tempFolder({ 'Мой текст (1).txt': TOLD });
    const { code, out } = await add(root, join(from, 'Мой текст (1).txt'));
    expect([code, out]).toEqual([0, expect.stringContaining('accounts/мой-текст-1.txt')]);
    expect(await readFile(join(root, 'accounts/мой-текст-1.txt'), 'utf8')).toBe(TOLD);
    const { captures } = await readCaptures(root);
    expect(captures).toEqual([
      {
        file: 'accounts/мой-текст-1.txt',
        sha256: createHash('sha256').update(TOLD).digest('hex'),
        bytes: Buffer.byteLength(TOLD),
        from: 'Мой текст (1).txt',
        captured: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      },
    ]);
    expect((await add(root, join(from, 'Мой текст (1).txt'))).err).toContain('in the study already');
    expect((await loadStudy(root)).study.accounts.map(({ key }) => key)).toEqual(['мой-текст-1']);
  });

  test('a file altered after its capture is told', async () => {
    const root = await tempFolder({
      'accounts/a.txt': TOLD,
      'captures.jsonl': `${JSON.stringify({ file: 'accounts/a.txt', sha256: '0'.repeat(64), bytes: 1, from: 'a', captured: '2026-01-01T00:00:00Z' })}\nno line\n`,
    });
    const { study } = await loadStudy(root);
    expect(study.problems.map(({ code, place }) => [code, place.file])).toEqual([
      ['captures.line', 'captures.jsonl'],
      ['captures.changed', 'accounts/a.txt'],
    ]);
  });

  test('one that says much the same as another is flagged', async () => {
    const root = await tempFolder({ 'accounts/first.txt': TOLD });
    const from = await tempFolder({ 'b.txt': `The writer says:\n${TOLD.replace('717', '236')}` });
    expect((await add(root, join(from, 'b.txt'))).out).toMatch(/\d\d % of its words stand in first too/);
    const other = await tempFolder({ 'c.txt': 'A quite different text about the harvest of that year.\n' });
    expect((await add(root, join(other, 'c.txt'))).out).not.toContain('of its words');
    // Also of two that come together.
    const twins = await tempFolder({
      'd.txt': TOLD.replaceAll('the', 'ye'),
      'e.txt': TOLD.replaceAll('the', 'ye').replace('717', '800'),
    });
    const { out } = await add(await tempFolder(), join(twins, 'd.txt'), join(twins, 'e.txt'));
    expect(out).toMatch(/\d\d % of its words stand in d too/);
  });

  test('an e-book and documents that were packed anew by hand are known by their parts', async () => {
    const root = await tempFolder({ 'study.yaml': 'title: x\n' });
    const text = strToU8(`<html><body><p>${TOLD}</p></body></html>`);
    const container = '<container><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>';
    const book =
      '<package><manifest><item id="a" href="a.html" media-type="text/html"/></manifest><spine><itemref idref="a"/></spine></package>';
    const from = await tempFolder({
      'book.epub': zipSync({
        'a.html': text,
        'b.opf': strToU8(book),
        'META-INF/container.xml': strToU8(container),
      }),
    });
    expect((await add(root, join(from, 'book.epub'))).code).toBe(0);
    expect(await listed(root)).toContain('accounts/book.epub');
  });

  test('texts that lie bare stay accounts, the new one beside them', async () => {
    const root = await tempFolder({ 'one.txt': TOLD });
    const from = await tempFolder({ 'two.md': '# Two\n\nOther words.\n' });
    await add(root, join(from, 'two.md'));
    expect((await loadStudy(root)).study.accounts.map(({ key }) => key)).toEqual(['one', 'two']);
  });

  test('citations go to the library, and no account is told of', async () => {
    const root = await tempFolder({ 'accounts/a.txt': TOLD });
    const from = await tempFolder({ 'my.json': '[{"id":"a"},{"id":"b"}]', 'my.bib': '@book{c, title={C}}' });
    const { code, out } = await add(root, join(from, 'my.json'), join(from, 'my.bib'));
    expect([code, out]).toEqual([0, 'library.json  2 citations more\nlibrary.bib  1 citation more\n']);
    expect((await loadStudy(root)).study.library.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect((await add(root, join(from, 'my.json'))).out).toBe('library.json  0 citations more\n');
    // Given once more it has nothing new, and what is there stands.
    expect((await add(root, join(from, 'my.bib'))).out).toBe('library.json  0 citations more\n');
  });

  test('what cannot be read leaves nothing behind', async () => {
    const root = await tempFolder({ 'study.yaml': 'title: x\n' });
    const from = await tempFolder({
      'scan.pdf': pdfOf([[]]),
      'x.bin': new Uint8Array(300),
      'empty.txt': ' \n',
      'bomb.docx': zipSync({ 'word/document.xml': [new Uint8Array(9_000_000), { level: 9 }] }),
    });
    for (const name of ['scan.pdf', 'x.bin', 'empty.txt', 'nowhere.txt', 'bomb.docx']) {
      const { code, err } = await add(root, join(from, name));
      expect([name, code, err.split('\n').length]).toEqual([name, 2, 3]);
      // It speaks of the file that was given, not of a place where nothing is.
      expect(err).not.toContain('accounts/');
    }
    expect(await listed(root)).toEqual(['study.yaml']);
  });
});

describe('addresses', () => {
  const page = (charset: string): string =>
    `<html><head><meta charset="${charset}"><title>The hill</title></head><body><p>${TOLD}</p></body></html>`;
  const server = localServer((asked, given) => {
    const { pathname } = new URL(asked.url ?? '', 'http://x');
    if (pathname === '/loop') given.writeHead(302, { location: '/loop' }).end();
    else if (pathname.startsWith('/on'))
      given.writeHead(301, { location: `/on${Number(pathname.slice(3)) + 1}` }).end();
    else if (pathname === '/away') given.writeHead(302, { location: 'file:///etc/passwd' }).end();
    else if (pathname === '/moved') given.writeHead(301, { location: '/wiki/The%20Hill.html' }).end();
    else if (pathname === '/lies')
      given
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end(pdfOf([[{ x: 50, y: 300, words: TOLD.slice(0, 60) }]]));
    else if (pathname === '/drips') {
      given.writeHead(200, { 'content-type': 'text/plain' });
      const drip = setInterval(() => given.write('x'), 20);
      given.on('close', () => clearInterval(drip));
    } else if (pathname === '/gone') given.writeHead(404).end('gone');
    else if (pathname === '/breaks')
      given.writeHead(200, { 'content-length': '9999' }).write('half', () => given.destroy());
    else if (pathname === '/bomb')
      given.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(new Uint8Array(70 * 1024 * 1024)));
    else given.writeHead(200, { 'content-type': 'application/octet-stream' }).end(page('utf-8'));
  });

  test('a page is kept with the address that answered; the type is that of its bytes', async () => {
    const root = await tempFolder();
    const address = await server;
    const { out, code } = await add(root, `${address}/moved`, `${address}/lies`, '--allow-private');
    expect(code).toBe(0);
    expect(out).toContain('accounts/the-hill.html');
    expect(out).toContain('accounts/lies.pdf');
    const { captures } = await readCaptures(root);
    expect(captures.map(({ from, address: at, type }) => [from, at, type])).toEqual([
      [`${address}/moved`, `${address}/wiki/The%20Hill.html`, 'application/octet-stream'],
      [`${address}/lies`, `${address}/lies`, 'text/html; charset=utf-8'],
    ]);
  });

  test('every way to fail is told and leaves nothing', async () => {
    const root = await tempFolder();
    const address = await server;
    const says: Readonly<Record<string, RegExp>> = {
      loop: /without end/,
      on1: /without end/,
      away: /file:.*not fetched/,
      gone: /answered 404/,
      breaks: /broke off|cannot be fetched/,
      bomb: /larger than 64 MB/,
    };
    for (const [path, word] of Object.entries(says)) {
      const { code, err } = await add(root, `${address}/${path}`, '--allow-private');
      expect([path, code]).toEqual([path, 2]);
      expect(err).toMatch(word);
    }
    expect(await readdir(root)).toEqual([]);
  });

  test('an answer that drips without end is given up', async () => {
    const started = performance.now();
    await expect(
      fetchBytes(`${await server}/drips`, { userAgent: 'x', allowPrivate: true, largest: 1e6, whole: 300 }),
    ).rejects.toThrow(/does not end/);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test('this machine and its network are refused, by number and by name', async () => {
    const root = await tempFolder();
    const { port } = new URL(await server);
    for (const host of ['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '0x7f.1']) {
      const { code, err } = await add(root, `http://${host}:${port}/`);
      expect([host, code]).toEqual([host, 2]);
      expect(err).toContain('its own network');
    }
    expect(
      ['10.1.2.3', '192.168.0.1', '169.254.169.254', 'fe80::1', '::ffff:a00:1', 'nonsense'].filter(
        (one) => !isPrivateAddress(one),
      ),
    ).toEqual([]);
    expect(['8.8.8.8', '2001:4860:4860::8888'].filter(isPrivateAddress)).toEqual([]);
  });
});

describe('the list of accounts', () => {
  test('is added to only where that can be done without changing the rest', () => {
    const fields = { key: 'new', files: 'accounts/new.txt' };
    expect(listAccount('title: x # my title\naccounts:\n- key: a\n  files: a.txt\n# end\n', fields)).toBe(
      'title: x # my title\naccounts:\n- key: a\n  files: a.txt\n- key: new\n  files: accounts/new.txt\n# end\n',
    );
    for (const text of [
      'accounts: [{ key: a }]\n',
      'accounts: nothing\n',
      'accounts:\n  - "unclosed\n',
      'title: x\n',
    ])
      expect(listAccount(text, fields)).toBeUndefined();
  });
});
