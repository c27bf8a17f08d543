import { mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../core/model/problem.ts';
import { column, pdfOf } from '../formats/pdf.test-support.ts';
import { openFolder } from './folder.ts';
import { loadStudy } from './load.ts';
import { tempFolder } from './temp-study.test-support.ts';
import { UserError } from './user-error.ts';

const TOLD = 'On 31 July 1938 the battalion took the hill and lost 717 men killed.\n';
const OTHER = 'On 29 July 1938 the company took post on the hill and lost 13 men killed.\n';

/** Loads a folder made of these files. */
const load = async (files: Readonly<Record<string, string | Uint8Array>>) =>
  loadStudy(await tempFolder(files));
const codes = (problems: readonly Problem[]): string[] => problems.map(({ code }) => code);
const withCode = (problems: readonly Problem[], code: string): Problem => {
  const found = problems.find((problem) => problem.code === code);
  if (found === undefined) throw new Error(`no ${code} among ${codes(problems).join(', ')}`);
  return found;
};

/** Each problem names a remedy, and the good account beside the bad one is still there. */
function expectProblem(loaded: Awaited<ReturnType<typeof loadStudy>>, code: string): Problem {
  const problem = withCode(loaded.study.problems, code);
  expect(problem.says.length).toBeGreaterThan(10);
  expect(problem.remedy.length).toBeGreaterThan(10);
  expect(loaded.study.accounts.map(({ key }) => key)).toContain('good');
  return problem;
}

describe('a bare folder', () => {
  test('every file is an account, named for its file', async () => {
    const { study } = await load({
      'tass.txt': TOLD,
      'domei.md': OTHER,
      'README.md': 'about',
      'notes.csv': 'a,b',
    });
    expect(study.accounts.map(({ key, siglum, language }) => [key, siglum, language])).toEqual([
      ['domei', 'domei', 'en'],
      ['tass', 'tass', 'en'],
    ]);
    expect(codes(study.problems)).toEqual([]);
  });

  test('a folder in accounts/ is one account with editions in the order of their dates', async () => {
    const { study } = await load({
      'accounts/wiki/2011.md': 'It was a victory.\n',
      'accounts/wiki/2007.md': '---\ndate: 2007~\n---\nIt was a great victory.\n',
      'accounts/wiki/later.md': '---\ndate: 2025-06\n---\nIt was a cease-fire.\n',
      'accounts/tass.txt': TOLD,
    });
    const wiki = study.accounts.find(({ key }) => key === 'wiki');
    expect(wiki?.editions.map(({ label, date }) => [label, date?.edtf])).toEqual([
      ['2007', '2007~'],
      ['2011', '2011'],
      ['later', '2025-06'],
    ]);
    expect(wiki?.editions[0]?.text).toBe('It was a great victory.\n');
  });

  test('texts in folders of their own are found without accounts/, what browsers save beside a page is not', async () => {
    const { study } = await load({
      'russian/tass.txt': TOLD,
      'japanese/domei.txt': OTHER,
      'page_files/ad.html': '<p>Buy this now</p>',
    });
    expect(study.accounts.map(({ key }) => key)).toEqual(['domei', 'tass']);
  });

  test('files that differ only in their ending keep their whole name as key', async () => {
    const { study } = await load({ 'a.txt': TOLD, 'a.md': OTHER });
    expect(study.accounts.map(({ key }) => key)).toEqual(['a.md', 'a.txt']);
  });

  test('a report of ours is never read as an account; a report.html of the user is', async () => {
    const ours =
      '<!doctype html><html><head><meta name="generator" content="Variorum 0.1.0"></head><body><p>x</p></body></html>';
    const { study } = await load({ 'tass.txt': TOLD, 'report.html': ours });
    expect(study.accounts.map(({ key }) => key)).toEqual(['tass']);
    const { study: other } = await load({
      'tass.txt': TOLD,
      'report.html': `<html><body><p>${OTHER}</p></body></html>`,
    });
    expect(other.accounts.map(({ key }) => key)).toEqual(['report', 'tass']);
  });

  test('files that cannot be read are named', async () => {
    const { study } = await load({ 'good.txt': TOLD, 'talk.mp3': 'ID3' });
    expect(withCode(study.problems, 'format.unknown').place).toEqual({ file: 'talk.mp3' });
  });
});

describe('what is said in several places', () => {
  const files = {
    'study.yaml':
      'title: The hill\naccounts:\n  - key: good\n    files: good.md\n    citation: c1\n    language: en\n',
    'library.json': JSON.stringify([
      {
        id: 'c1',
        title: 'From the library',
        author: [{ family: 'Ivanov', given: 'Pyotr' }],
        issued: { 'date-parts': [[1974]] },
      },
    ]),
    'good.md':
      '---\ntitle: From the front matter\nauthor: Anna Petrova\npublished: 1974-05\nkind: record\nlanguage: ru\n---\n' +
      TOLD,
  };

  test('a style of footnotes is taken, and another is told', async () => {
    const styled = await load({ 'study.yaml': 'citation-style: gost\n', 'a.txt': TOLD });
    expect(styled.study.citationStyle).toBe('gost');
    const wrong = await load({ 'study.yaml': 'citation-style: harvard\n', 'a.txt': TOLD });
    expect(wrong.study.citationStyle).toBeUndefined();
    expect(wrong.study.problems.map(({ says }) => says).join()).toMatch(/citation-style/);
  });

  test('settings come before the library, the library before front matter, and each disagreement is a note', async () => {
    const { study } = await load(files);
    const [account] = study.accounts;
    expect(account).toMatchObject({
      title: 'From the library',
      author: 'Pyotr Ivanov',
      kind: 'record',
      language: 'en',
    });
    expect(account?.published?.edtf).toBe('1974');
    const notes = study.problems.filter(({ code }) => code === 'study.disagrees');
    expect(notes.map(({ says }) => says.split(' ')[0])).toEqual(['title', 'author', 'language']);
    expect(notes.every(({ level }) => level === 'note')).toBe(true);
  });

  test('the settings may overrule all', async () => {
    const { study } = await load({
      ...files,
      'study.yaml': `${files['study.yaml']}    title: Mine\n    author: Petr Ivanov\n`,
    });
    expect(study.accounts[0]).toMatchObject({ title: 'Mine', author: 'Petr Ivanov' });
  });
});

describe('the folder', () => {
  test('a missing one and a file are errors of the user', async () => {
    const folder = await tempFolder({ 'a.txt': TOLD });
    await expect(openFolder(join(folder, 'none'))).rejects.toThrow(UserError);
    await expect(openFolder(join(folder, 'a.txt'))).rejects.toThrow(UserError);
  });

  test('links and paths that lead out are not followed', async () => {
    const outside = await tempFolder({ 'secret.txt': 'the secret' });
    const folder = await tempFolder({
      'good.txt': TOLD,
      'study.yaml': 'accounts:\n  - files: good.txt\n  - files: link.txt\n  - files: ../secret.txt\n',
    });
    await symlink(join(outside, 'secret.txt'), join(folder, 'link.txt'));
    await symlink(outside, join(folder, 'away'));
    const loaded = await loadStudy(folder);
    expectProblem(loaded, 'study.outside');
    expect(JSON.stringify(loaded.study.accounts)).not.toContain('secret');
  });

  test('a link inside the study is followed', async () => {
    const folder = await tempFolder({ 'texts/good.txt': TOLD });
    await symlink(join(folder, 'texts', 'good.txt'), join(folder, 'good.txt'));
    const { study } = await loadStudy(folder);
    expect(study.accounts.length).toBeGreaterThan(0);
    expect(codes(study.problems)).not.toContain('study.outside');
  });

  test('a file that cannot be read, a missing one, a folder without texts', async () => {
    const folder = await tempFolder({
      'good.txt': TOLD,
      'study.yaml': 'accounts:\n  - files: good.txt\n  - files: gone.txt\n  - files: empty.txt\n',
    });
    await mkdir(join(folder, 'empty.txt'));
    const loaded = await loadStudy(folder);
    expect(expectProblem(loaded, 'study.no-file').place.file).toBe('gone.txt');
    expect(expectProblem(loaded, 'study.no-text').place.file).toBe('empty.txt');
  });

  test('loading changes nothing', async () => {
    const folder = await tempFolder({
      'good.txt': TOLD,
      'study.yaml': 'title: x\n',
      'decisions/a.jsonl': '{"by": "a"\n',
    });
    const before = await readdir(folder, { recursive: true });
    await loadStudy(folder);
    expect(await readdir(folder, { recursive: true })).toEqual(before);
    expect(await readFile(join(folder, 'study.yaml'), 'utf8')).toBe('title: x\n');
  });
});

test('an edition is by whom its front matter says', async () => {
  const { study } = await loadStudy(
    await tempFolder({
      'accounts/wiki/2007.md': '---\ndate: 2007\nby: An editor\n---\nThe hill was taken.\n',
      'accounts/wiki/2011.md': '---\ndate: 2011\n---\nThe hill was lost.\n',
      'study.yaml': 'title: t\naccounts:\n  - key: wiki\n    files: accounts/wiki/\n',
    }),
  );
  expect(study.accounts[0]?.editions.map(({ by }) => by)).toEqual(['An editor', undefined]);
  expect(study.problems.map(({ code }) => code)).not.toContain('study.unknown-field');
});

test('words of a PDF know the page on which they stand', async () => {
  const page = (number: number) => [
    ...column(50, 100, [number === 212 ? 'They took the hill.' : 'And lost many.']),
    { x: 290, y: 780, words: `${number}` },
  ];
  const { study } = await load({ 'good.txt': TOLD, 'book.pdf': pdfOf([page(212), page(213)]) });
  const [edition] = study.accounts.find(({ key }) => key === 'book')?.editions ?? [];
  expect(edition?.places?.map(({ page: at, printedPage }) => [at, printedPage])).toEqual([
    [1, '212'],
    [2, '213'],
  ]);
});
