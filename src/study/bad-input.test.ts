import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../core/model/problem.ts';
import { loadStudy } from './load.ts';
import { tempFolder } from './temp-study.test-support.ts';

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

describe('bad files', () => {
  const good = { 'good.txt': TOLD };
  const ru = 'Советские войска потеряли 717 человек убитыми у озера Хасан 31 июля 1938 года. '.repeat(12);
  // Windows-1251 and Shift_JIS by their tables: TextEncoder writes UTF-8 alone.
  const cp1251 = Uint8Array.from(
    [...ru].map((letter) => {
      const c = letter.codePointAt(0) ?? 0;
      return c < 128 ? c : c === 0x401 ? 0xa8 : c === 0x451 ? 0xb8 : c - 0x410 + 0xc0;
    }),
  );

  test('empty', async () => {
    const problem = expectProblem(await load({ ...good, 'empty.txt': '' }), 'format.empty');
    expect(problem.place.file).toBe('empty.txt');
  });

  test('binary', async () => {
    const bytes = Uint8Array.from({ length: 4000 }, (_, i) => (i * i * 31 + i * 7) & 255);
    expect(expectProblem(await load({ ...good, 'picture.txt': bytes }), 'format.binary').level).toBe('error');
  });

  test('UTF-8 cut inside a letter keeps all letters before', async () => {
    const whole = new TextEncoder().encode(ru);
    const loaded = await load({ ...good, 'cut.txt': whole.subarray(0, whole.length - 5) });
    expectProblem(loaded, 'format.cut');
    expect(
      loaded.study.accounts.find(({ key }) => key === 'cut')?.editions[0]?.text.startsWith(ru.slice(0, 500)),
    ).toBe(true);
  });

  test('windows-1251 is recognised', async () => {
    const loaded = await load({ ...good, 'old.txt': cp1251 });
    expectProblem(loaded, 'format.charset-guessed');
    expect(loaded.study.accounts.find(({ key }) => key === 'old')).toMatchObject({
      language: 'ru',
      editions: [{ text: ru }],
    });
  });

  test('UTF-16 with and without its mark', async () => {
    const bytes = (text: string): Uint8Array =>
      new Uint8Array(Uint16Array.from(text, (unit) => unit.charCodeAt(0)).buffer);
    const loaded = await load({ ...good, 'marked.txt': bytes(`\ufeff${ru}`), 'bare.txt': bytes(ru) });
    for (const key of ['marked', 'bare'])
      expect(loaded.study.accounts.find((one) => one.key === key)?.editions[0]?.text).toBe(ru);
  });

  test('NUL bytes inside a text, and a tail of them', async () => {
    const inside = new TextEncoder().encode(TOLD.repeat(20));
    inside[40] = 0;
    const padded = new Uint8Array(2000);
    padded.set(new TextEncoder().encode(TOLD));
    const loaded = await load({ ...good, 'nul.txt': inside, 'padded.txt': padded });
    expectProblem(loaded, 'format.nul');
    expectProblem(loaded, 'format.padded');
    expect(loaded.study.accounts.find(({ key }) => key === 'padded')?.editions[0]?.text).toBe(TOLD);
  });

  test('a page with halves of letters has whole ones', async () => {
    const loaded = await load({
      ...good,
      'page.html': `<html><body><p>half &#xD83D; ${TOLD}</p></body></html>`,
    });
    expectProblem(loaded, 'format.half-letters');
    expect(loaded.study.accounts.find(({ key }) => key === 'page')?.editions[0]?.text.isWellFormed()).toBe(
      true,
    );
  });

  test('50 MB, more than a file may have, and a page too large for its tree', async () => {
    const folder = await tempFolder(good);
    const line = 'Nothing happened on this day at the lake. ';
    await writeFile(join(folder, 'big.txt'), line.repeat(Math.ceil((50 * 1024 * 1024) / line.length)));
    await writeFile(
      join(folder, 'page.html'),
      `<p>${line.repeat(Math.ceil((17 * 1024 * 1024) / line.length))}</p>`,
    );
    const huge = await open(join(folder, 'huge.txt'), 'w');
    await huge.truncate(65 * 1024 * 1024);
    await huge.close();
    const loaded = await loadStudy(folder);
    expect(expectProblem(loaded, 'study.too-long').place.file).toBe('big.txt');
    expect(expectProblem(loaded, 'study.too-large').place.file).toBe('huge.txt');
    expect(expectProblem(loaded, 'html.too-large').place.file).toBe('page.html');
    expect(loaded.study.accounts).toHaveLength(1);
  });

  test('right-to-left text keeps its letters and its language', async () => {
    const text = 'בשלושים ואחד ביולי 1938 כבש הגדוד את הגבעה ואיבד 717 איש. '.repeat(3);
    const loaded = await load({ ...good, 'hebrew.txt': text });
    expect(loaded.study.accounts.find(({ key }) => key === 'hebrew')).toMatchObject({
      language: 'he',
      editions: [{ text }],
    });
  });

  test('a file twice: both are listed, and the later depends on the earlier', async () => {
    const loaded = await load({ ...good, 'again.txt': TOLD });
    expectProblem(loaded, 'study.same-text');
    const edges = loaded.study.accounts.flatMap(({ key, dependsOn }) =>
      dependsOn.map(({ account }) => [key, account]),
    );
    expect(edges).toEqual([['good', 'again']]);
  });
});

describe('bad settings', () => {
  const account = (key: string, more = ''): string => `  - key: ${key}\n    files: ${key}.txt\n${more}`;
  const texts = { 'good.txt': TOLD, 'other.txt': OTHER };
  const settings = (lines: string) => ({ ...texts, 'study.yaml': lines });

  test('malformed YAML: line and column, and what can be read is read', async () => {
    const loaded = await load(
      settings(`title: The hill\naccounts:\n${account('good')}${account('other')}place: "never closed\n`),
    );
    const problem = expectProblem(loaded, 'study.yaml');
    expect(problem.place).toMatchObject({ file: 'study.yaml', line: 7 });
    expect(problem.place.column).toBeGreaterThan(0);
    expect(problem.says).toContain('line 7');
  });

  test('a wrong indent is told once, at its line, and not once for every line behind it', async () => {
    const loaded = await load(
      settings(
        `title: The hill\naccounts:\n${account('good')}\tsiglum: G\n    read: full\n${account('other')}`,
      ),
    );
    const told = loaded.study.problems.filter(({ code }) => code === 'study.yaml');
    expect(told.map(({ place }) => place.line)).toEqual([5]);
    expect(told[0]?.remedy).toMatch(/\d more errors? behind it/);
    for (const { says } of loaded.study.problems) expect(says.length).toBeLessThan(200);
  });

  test('a field that is given twice upsets nothing: each is told', async () => {
    const loaded = await load(
      settings(`title: A\ntitle: B\nplace: C\nplace: D\naccounts:\n${account('good')}`),
    );
    const told = loaded.study.problems.filter(({ code }) => code === 'study.yaml');
    expect(told.map(({ place }) => place.line)).toEqual([2, 4]);
  });

  test('a language that is none: it is guessed, and said which is meant', async () => {
    const loaded = await load(settings(`accounts:\n${account('good', '    language: english\n')}`));
    expect(expectProblem(loaded, 'study.language')).toMatchObject({
      place: { file: 'study.yaml', line: 4 },
      remedy: 'did you mean en?',
    });
    expect(loaded.study.accounts[0]?.language).toBe('en');
  });

  test('two accounts with one siglum', async () => {
    const loaded = await load(
      settings(`accounts:\n${account('good', '    siglum: A\n')}${account('other', '    siglum: A\n')}`),
    );
    expect(expectProblem(loaded, 'study.siglum-twice').place).toEqual({
      file: 'study.yaml',
      line: 7,
      column: 13,
    });
    expect(loaded.study.accounts.map(({ siglum }) => siglum)).toEqual(['A', 'other']);
  });

  test('two accounts with one key', async () => {
    const loaded = await load(settings(`accounts:\n${account('good')}  - key: good\n    files: other.txt\n`));
    expectProblem(loaded, 'study.key-twice');
    expect(loaded.study.accounts).toHaveLength(1);
  });

  test('unknown party, account, edition, citation and name', async () => {
    const loaded = await load({
      ...settings(
        `parties:\n  sov:\n    name: Soviet Union\n    members: [nobody]\naccounts:\n${account('good', '    speaks-for: sow\n    depends-on: [lost, other@2007]\n    citation: c9\n')}${account('other')}`,
      ),
      'names.yaml': 'names:\n  - key: hill\n    kind: place\n    party: jap\n',
    });
    expect(expectProblem(loaded, 'study.unknown-party').remedy).toContain('sov');
    expectProblem(loaded, 'study.unknown-account');
    expectProblem(loaded, 'study.unknown-edition');
    expectProblem(loaded, 'study.unknown-citation');
    expectProblem(loaded, 'study.unknown-name');
    expect(expectProblem(loaded, 'names.unknown-party').place).toMatchObject({ file: 'names.yaml', line: 4 });
  });

  test('depends-on in a circle names the way; an edition breaks it', async () => {
    const loaded = await load(
      settings(
        `accounts:\n${account('good', '    depends-on: other\n')}${account('other', '    depends-on: good\n')}`,
      ),
    );
    expect(expectProblem(loaded, 'study.circle').says).toContain('good > other > good');
    const itself = await load(settings(`accounts:\n${account('good', '    depends-on: good\n')}`));
    expectProblem(itself, 'study.circle');
  });

  test('misspelt fields, rights and choices', async () => {
    const loaded = await load(
      settings(
        `titel: x\nspan: last summer\naccounts:\n${account('good', '    rigths: free\n    rights: everything\n    kind: tale\n    calendar: roman\n    written: soon\n')}`,
      ),
    );
    expect(
      loaded.study.problems
        .filter(({ code }) => code === 'study.unknown-field')
        .map(({ place }) => place.line),
    ).toEqual([1, 6]);
    expect(expectProblem(loaded, 'study.calendar').remedy).toContain('julian or gregorian');
    expectProblem(loaded, 'study.rights');
    expectProblem(loaded, 'study.choice');
    expect(
      loaded.study.problems.filter(({ code }) => code === 'study.date').map(({ place }) => place.line),
    ).toEqual([2, 10]);
    expect(loaded.study.accounts[0]?.rights).toEqual({ allow: 'none' });
  });

  test('a text named nowhere is told of', async () => {
    const loaded = await load(settings(`accounts:\n${account('good')}`));
    expect(expectProblem(loaded, 'study.unlisted').place.file).toBe('other.txt');
  });

  test('a language that its letters belie', async () => {
    const loaded = await load(settings(`accounts:\n${account('good', '    language: ja\n')}`));
    expectProblem(loaded, 'study.language-doubt');
  });

  test('library.json that is no JSON or no list', async () => {
    expect(
      expectProblem(await load({ ...texts, 'library.json': '[\n {"id": "a",}\n]' }), 'library.json').place,
    ).toMatchObject({ line: 2 });
    expectProblem(await load({ ...texts, 'library.json': '{}' }), 'library.not-a-list');
    expectProblem(await load({ ...texts, 'library.json': '[{"title": "x"}]' }), 'library.no-id');
  });

  test.each([
    ['a list', '- a\n- b\n'],
    ['a text', 'hello'],
    ['accounts is a text', 'accounts: all of them\n'],
    ['accounts holds texts', 'accounts: [good.txt]\n'],
    ['parties is a list', 'parties: [sov]\n'],
    [
      'fields of fields',
      'title: {a: b}\naccounts:\n  - key: good\n    files: good.txt\n    author: [a, b]\n    marks: 7\n',
    ],
    [
      'many aliases',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
        .split('')
        .map((name, at) => `${name}: &${name} [${`*${'abcdefgh'[at]},`.repeat(9)}]`)
        .join('\n')}\n`,
    ],
  ])('settings of another shape: %s', async (_, text) => {
    const loaded = await load(settings(text));
    expect(loaded.study.problems.length).toBeGreaterThan(0);
    expect(loaded.study.accounts.map(({ key }) => key)).toContain('good');
  });
});
