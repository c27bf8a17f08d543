import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCaptures } from '../capture/captures.ts';
import { loadStudy } from '../study/load.ts';
import { tempFolder } from '../study/temp-study.test-support.ts';
import { addFile, type FileTaken } from './settings-desk.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const NOW = '2026-01-02T03:04:05Z';
const FOUGHT =
  'On 31 July 1938 the battalion took the hill above the lake and lost 717 men killed in the fog.';

async function give(root: string, name: string, content: Uint8Array): Promise<FileTaken> {
  return addFile(root, (await loadStudy(root)).study, name, content, () => NOW);
}

describe('a file given to the workbench', () => {
  test('is taken as `variorum add` takes it: bytes kept, its source told, a name every system knows', async () => {
    const root = await tempFolder({
      'study.yaml': 'accounts: # two so far\n  - files: accounts/a.txt\n',
      'accounts/a.txt': 'x',
    });
    expect(await give(root, 'Zeuge 1.txt', bytes(FOUGHT))).toEqual({
      path: 'accounts/zeuge-1.txt',
      near: [],
    });
    expect(await readFile(join(root, 'accounts/zeuge-1.txt'), 'utf8')).toBe(FOUGHT);
    const { captures } = await readCaptures(root);
    expect(captures).toMatchObject([{ file: 'accounts/zeuge-1.txt', from: 'Zeuge 1.txt', captured: NOW }]);
    // What stood there stands, with its comments.
    expect(await readFile(join(root, 'study.yaml'), 'utf8')).toBe(
      'accounts: # two so far\n  - files: accounts/a.txt\n  - key: zeuge-1\n    files: accounts/zeuge-1.txt\n    language: en\n',
    );
  });

  test('in a bare folder of texts it lies beside them, so that none is hidden', async () => {
    const root = await tempFolder({ 'one.txt': 'x' });
    expect((await give(root, 'two.txt', bytes('y'))).path).toBe('two.txt');
  });

  test('nothing that is there is replaced, the same bytes are refused, the same words are told', async () => {
    const root = await tempFolder({});
    await give(root, 'one.txt', bytes(FOUGHT));
    await expect(give(root, 'other.txt', bytes(FOUGHT))).rejects.toThrow(/in the study already/);
    const again = await give(root, 'one.txt', bytes(FOUGHT.replace('717', '236')));
    expect(again.path).toBe('accounts/one-2.txt');
    expect(again.near.map(({ account }) => account)).toEqual(['one']);
    expect(await readFile(join(root, 'accounts/one.txt'), 'utf8')).toBe(FOUGHT);
  });

  const refused: readonly (readonly [name: string, content: Uint8Array, says: RegExp])[] = [
    ['program.exe', bytes('MZ'), /kind that cannot be read/],
    ['study.yaml', bytes('title: x'), /kind that cannot be read/],
    ['empty.txt', bytes(''), /no text|empty/],
    [
      'picture.txt',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 0, 0, 1]),
      /kind that cannot be read/,
    ],
    ['archive.md', new Uint8Array([0x50, 0x4b, 3, 4, 20]), /kind that cannot be read/],
    ['letter.docx', bytes('just words'), /damaged/],
    ['scan.pdf', bytes('just words'), /PDF/],
    ['scan.txt', bytes('%PDF-1.7\n'), /PDF/],
    ['library.json', bytes('{"id":1}'), /no list of citations/],
    ['refs.bib', bytes('no citation'), /no list of citations/],
    ['', bytes('x'), /without a name/],
    ['a/b/.hidden.txt', bytes('x'), /without a name/],
  ];
  test.each(refused)(
    '%s that nothing can be read of is refused and leaves nothing',
    async (name, content, says) => {
      const root = await tempFolder({ 'accounts/a.txt': 'x' });
      await expect(give(root, name, content)).rejects.toThrow(says);
      expect((await readdir(root, { recursive: true })).sort()).toEqual(['accounts', 'accounts/a.txt']);
    },
  );

  test('whatever it is called it gets the ending of its bytes and stays in the study', async () => {
    const root = await tempFolder({});
    const paths = [];
    for (const name of [
      '../../etc/passwd.txt',
      '..\\..\\a.txt',
      '<img src=x onerror=alert(1)>.txt',
      `${'x'.repeat(300)}.txt`,
    ])
      paths.push((await give(root, name, bytes(`${FOUGHT} ${name}`))).path);
    expect(paths).toEqual([
      'accounts/passwd.txt',
      'accounts/a.txt',
      'accounts/img-src-x-onerror-alert-1.txt',
      `accounts/${'x'.repeat(60)}.txt`,
    ]);
    const page = bytes(`<html><body><p>${FOUGHT} A page.</p></body></html>`);
    expect((await give(root, 'saved.txt', page)).path).toBe('accounts/saved.html');
    const wide = new Uint8Array(Buffer.from(`\ufeff${FOUGHT} Wide.`, 'utf16le'));
    expect((await give(root, 'wide.txt', wide)).path).toBe('accounts/wide.txt');
  });

  test('citations go to the library: CSL-JSON behind those that are there, BibTeX and RIS as files of their own', async () => {
    const root = await tempFolder({ 'accounts/a.txt': 'x', 'library.json': '[{"id":"a","title":"old"}]' });
    const items = '[{"id":"a","title":"new"},{"id":"b"}]';
    expect((await give(root, 'Export.json', bytes(items))).path).toBe('library.json');
    expect(JSON.parse(await readFile(join(root, 'library.json'), 'utf8'))).toEqual([
      { id: 'a', title: 'old' },
      { id: 'b' },
    ]);
    expect((await give(root, 'refs.bib', bytes('@book{c, title={C}}'))).path).toBe('library.bib');
    expect((await give(root, 'refs.ris', bytes('TY  - BOOK\nID  - d\nER  - \n'))).path).toBe('library.ris');
    expect((await loadStudy(root)).study.library.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    // A second one of a kind replaces nothing: what is new in it goes behind the others.
    const more = bytes('@book{c, title={Other}}\n@book{e, title={E}}');
    expect(await give(root, 'more.bib', more)).toEqual({ path: 'library.json', near: [], added: 1 });
    expect((await loadStudy(root)).study.library.map(({ id }) => id)).toEqual(['a', 'b', 'e', 'c', 'd']);
  });
});
