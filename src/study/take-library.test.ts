import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { guessCitation } from './guess-citation.ts';
import { loadStudy } from './load.ts';
import { addCitations, takeLibrary } from './take-library.ts';
import { tempFolder } from './temp-study.test-support.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const CSL =
  '[{"id":"coox1985","type":"book","title":"The anatomy of a small war","author":[{"family":"Coox"}],"issued":{"date-parts":[[1977]]}}]';
const RIS =
  'TY  - BOOK\nID  - zhukov1974\nAU  - Zhukov, E.\nTI  - Soviet historical encyclopaedia\nPY  - 1974\nER  - \n';
const BIB =
  '@book{coox1985, title={Another}, author={X, Y}}\n@book{moses1967, title={Soviet border}, author={Moses, L.}, year={1967}}\n';

describe('a library given to a study', () => {
  test('is known by its ending and kept as it came, whatever it is called', async () => {
    const root = await tempFolder({});
    expect(await takeLibrary(root, 'Meine Bibliothek.json', bytes(CSL))).toEqual({
      path: 'library.json',
      added: 1,
    });
    expect(await readFile(join(root, 'library.json'), 'utf8')).toBe(CSL);
    expect(await takeLibrary(root, 'Exported Items.ris', bytes(RIS))).toEqual({
      path: 'library.ris',
      added: 1,
    });
    expect((await loadStudy(root)).study.library.map(({ id }) => id)).toEqual(['coox1985', 'zhukov1974']);
  });

  test('a second one adds what is new and changes nothing that is there', async () => {
    const root = await tempFolder({ 'library.json': CSL, 'library.bib': '@book{a, title={A}}' });
    expect(await takeLibrary(root, 'More.bib', bytes(BIB))).toEqual({ path: 'library.json', added: 1 });
    const now = JSON.parse(await readFile(join(root, 'library.json'), 'utf8')) as {
      id: string;
      title: string;
    }[];
    expect(now.map(({ id, title }) => [id, title])).toEqual([
      ['coox1985', 'The anatomy of a small war'],
      ['moses1967', 'Soviet border'],
    ]);
    expect(await takeLibrary(root, 'again.json', bytes(CSL))).toEqual({ path: 'library.json', added: 0 });
  });

  test.each([
    ['library.json', '{"id":1}'],
    ['Library.json', '["a"]'],
    ['library.json', '[{'],
    ['empty.bib', ''],
    ['words.ris', 'just words'],
  ])('%s that holds no citations is refused', async (name, content) => {
    await expect(takeLibrary(await tempFolder({}), name, bytes(content))).rejects.toThrow(
      /no list of citations/,
    );
  });

  test.each([
    ['notes.json', '{"id":1}'],
    ['list.json', '["a"]'],
    ['broken.json', '[{'],
    ['account.txt', CSL],
  ])('%s may be something else, and is left alone', async (name, content) => {
    const root = await tempFolder({});
    expect(await takeLibrary(root, name, bytes(content))).toBeUndefined();
    expect(await readdir(root)).toEqual([]);
  });

  test('citations without a file go the same way: what any of its files has is not taken again, nor is one twice', async () => {
    const root = await tempFolder({ 'library.bib': '@book{a, title={A}}' });
    expect(await addCitations(root, [{ id: 'a' }, { id: 'b' }, { id: 'b' }])).toBe(1);
    expect(JSON.parse(await readFile(join(root, 'library.json'), 'utf8'))).toEqual([{ id: 'b' }]);
  });

  test('a library that is broken is not written over', async () => {
    const root = await tempFolder({ 'library.json': '[{"id": "mine" ' });
    await expect(takeLibrary(root, 'more.json', bytes(CSL))).rejects.toThrow(
      /no citation can be read in library.json/,
    );
    expect(await readFile(join(root, 'library.json'), 'utf8')).toBe('[{"id": "mine" ');
  });
});

test('a file is taken for a citation by its name, as Zotero names files; in doubt it is not', async () => {
  const library = [
    ...JSON.parse(CSL),
    { id: 'b', title: 'The anatomy of a small war', author: [{ family: 'Other' }] },
    { id: 'c', title: 'Bericht über die Kämpfe am Chassan-See im Sommer', author: [{ literal: 'Stab' }] },
    { id: 'd', title: 'War', author: [{ family: 'Coox' }] },
  ];
  const guess = (stem: string): string | undefined => guessCitation(stem, library);
  expect(guess('Coox - 1977 - The anatomy of a small war')).toBe('coox1985');
  expect(guess('Coox - 1977 - The Anatomy of a')).toBe('coox1985');
  expect(guess('Stab - Bericht uber die Kämpfe am Chassan')).toBe('c');
  expect(guess('coox-1977-the-anatomy-of-a')).toBe('coox1985');
  expect(guess('b')).toBe('b');
  expect(guess('The anatomy of a small war')).toBeUndefined();
  expect(guess('Coox and Other - The anatomy of a small war')).toBeUndefined();
  expect(guess('Coox - War')).toBeUndefined();
  const { study } = await loadStudy(
    await tempFolder({
      'library.json': CSL,
      'accounts/Coox - 1977 - The anatomy of a small war.txt': 'On 31 July 1938 they lost 717 men.',
    }),
  );
  expect(study.accounts[0]).toMatchObject({
    citation: 'coox1985',
    author: 'Coox',
    title: 'The anatomy of a small war',
  });
  expect(study.problems.find(({ code }) => code === 'study.guessed-citation')).toMatchObject({
    level: 'note',
  });
});
