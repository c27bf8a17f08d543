import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { main } from '../src/cli/main.ts';
import { tempFolder } from '../src/study/temp-study.test-support.ts';

const shared =
  'the frontier guards withdrew before dawn while a column of lorries waited beside the swollen river without orders';

async function reuse(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const cwd = await tempFolder({
    'a.txt': `Alpha tells first what happened there. ${shared}. Then nothing more was heard.\n`,
    'b.txt': `Another begins differently and long after. ${shared}. Rain fell on everyone.\n`,
    'c.txt': 'A third knows only of ships, harbours and a lighthouse.\n',
  });
  await mkdir(join(cwd, 'series'));
  for (const name of ['1.txt', '2.txt'])
    await writeFile(join(cwd, 'series', name), `${name} says: ${shared}\n`);
  let out = '';
  let err = '';
  const code = await main(['reuse', ...argv], {
    cwd,
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
    environment: {},
    colour: false,
  } as unknown as Parameters<typeof main>[1]);
  return { code, out, err };
}

describe('variorum reuse', () => {
  test('a line of JSON for each passage and one for the search', async () => {
    const { code, out } = await reuse('a.txt', 'b.txt', 'c.txt');
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(lines).toHaveLength(2);
    expect(lines[0].a).toMatchObject({ file: 'a.txt' });
    expect(lines[0].a.words).toContain(shared);
    expect(lines[1].search).toMatchObject({ texts: 3 });
  });
  test('as text it says what is shared, and why nothing is', async () => {
    expect((await reuse('a.txt', 'b.txt', '--as', 'text')).out).toContain('words the same');
    const none = await reuse('a.txt', 'c.txt', '--as', 'text');
    expect(none).toMatchObject({ code: 0 });
    expect(none.out).toMatch(/^Nothing found: .+\nSearched 2 texts/);
  });
  test('one file, a missing one, one given twice and a folder are told in words', async () => {
    expect((await reuse('a.txt')).err).toContain('only one text');
    expect(await reuse('a.txt', 'gone.txt')).toMatchObject({
      code: 2,
      err: expect.stringContaining('no file gone.txt'),
    });
    expect(await reuse('a.txt', './a.txt')).toMatchObject({ code: 2, err: expect.stringContaining('twice') });
    expect(await reuse('a.txt', 'series')).toMatchObject({
      code: 2,
      err: expect.stringContaining('is a folder'),
    });
    expect(await reuse('a.txt', 'b.txt', '--bits', 'many')).toMatchObject({ code: 2 });
  });
  test('a series is not compared with itself when asked', async () => {
    const files = ['series/1.txt', 'series/2.txt', 'a.txt'];
    const pairs = (out: string): string[] =>
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
        .filter((line) => line.a)
        .map(({ a, b }) => `${a.file} ${b.file}`);
    expect(pairs((await reuse(...files)).out)).toContain('series/1.txt series/2.txt');
    expect(pairs((await reuse('--series', ...files)).out)).not.toContain('series/1.txt series/2.txt');
  });
});
