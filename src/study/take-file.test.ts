import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nameInStudy, takeFile } from './take-file.ts';
import { tempFolder } from './temp-study.test-support.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a file given to a study', () => {
  test('is kept as it is, a text among the accounts, the library beside the settings', async () => {
    const root = await tempFolder({});
    expect(await takeFile(root, 'Zeuge 1.txt', bytes('Am 31. Juli'))).toBe('accounts/Zeuge 1.txt');
    expect(await readFile(join(root, 'accounts', 'Zeuge 1.txt'), 'utf8')).toBe('Am 31. Juli');
    expect(await takeFile(root, 'library.json', bytes('[{"id":"a"}]'))).toBe('library.json');
  });

  test('in a bare folder of texts it lies beside them, so that none is hidden', async () => {
    const root = await tempFolder({ 'one.txt': 'x' });
    expect(await takeFile(root, 'two.txt', bytes('y'))).toBe('two.txt');
  });

  test('nothing that is there is replaced', async () => {
    const root = await tempFolder({ 'accounts/one.txt': 'old' });
    await expect(takeFile(root, 'one.txt', bytes('new'))).rejects.toThrow(/has accounts\/one.txt already/);
    expect(await readFile(join(root, 'accounts', 'one.txt'), 'utf8')).toBe('old');
  });

  const wrong: readonly (readonly [name: string, content: Uint8Array, says: RegExp])[] = [
    ['program.exe', bytes('MZ'), /no kind/],
    ['study.yaml', bytes('title: x'), /no kind/],
    ['empty.txt', bytes(''), /empty/],
    ['picture.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 0, 0, 1]), /no text inside/],
    ['archive.md', new Uint8Array([0x50, 0x4b, 3, 4, 20]), /no text inside/],
    ['letter.docx', bytes('just words'), /no docx inside/],
    ['scan.pdf', bytes('just words'), /no pdf inside/],
    ['scan.txt', bytes('%PDF-1.7\n'), /no text inside/],
    ['sheet.docx', bytes('PK\u0003\u0004 xl/workbook.xml'), /no docx inside/],
    ['library.json', bytes('{"id":1}'), /no list of citations/],
    ['', bytes('x'), /no kind/],
  ];
  test.each(wrong)('%s that is not what it is called is refused', async (name, content, says) => {
    const root = await tempFolder({ 'accounts/a.txt': 'x' });
    await expect(takeFile(root, name, content)).rejects.toThrow(says);
    expect(await readdir(join(root, 'accounts'))).toEqual(['a.txt']);
  });

  test.each([
    ['book.pdf', '%PDF-1.7\n%\u0000\u0001'],
    ['Claims.XLSX', 'PK\u0003\u0004 xl/workbook.xml'],
    ['saved.mhtml', 'MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n'],
    ['page.xml', '<mediawiki xml:lang="en"></mediawiki>'],
  ])('%s is taken in: every kind that can be read', async (name, content) => {
    expect(await takeFile(await tempFolder({}), name, bytes(content))).toBe(`accounts/${name}`);
  });

  test('UTF-16 is text', async () => {
    const text = new Uint8Array(Buffer.from('\ufeffAm 31. Juli fielen 236 Mann.', 'utf16le'));
    expect(await takeFile(await tempFolder({}), 'a.txt', text)).toBe('accounts/a.txt');
  });
});

test('a name never leads out of the study nor means something to a shell', () => {
  expect(nameInStudy('../../etc/passwd.txt')).toBe('passwd.txt');
  expect(nameInStudy('..\\..\\a.txt')).toBe('a.txt');
  expect(nameInStudy('.hidden.txt')).toBe('hidden.txt');
  expect(nameInStudy('<img src=x onerror=alert(1)>.txt')).toBe('img src-x onerror-alert(1)-.txt');
  expect(nameInStudy('Военные действия (1).txt')).toBe('Военные действия (1).txt');
  expect(nameInStudy(`${'x'.repeat(300)}.txt`)).toHaveLength(84);
});
