import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { main } from '../src/cli/main.ts';
import { tempFolder } from '../src/study/temp-study.test-support.ts';

const TOLD =
  'On the morning of the third day the column of lorries halted beside a swollen river, because the wooden bridge had been burnt by ' +
  'the rear guard in the night, and nobody could say where the engineers with their pontoons had gone. The quartermaster counted nine ' +
  'barrels of salted herring, forty sacks of meal and a single crate of quinine, wrote the figures into his notebook and sent a rider back ' +
  'along the muddy track. Towards evening the rider returned without an answer, his horse lame and his cloak torn by brambles.\n';
const COPY = TOLD.replace('nine barrels', 'seven barrels')
  .replace('single crate', 'second crate')
  .replace('muddy', 'stony');
const COPY_OF_COPY = COPY.replace('burnt', 'broken').replace('lame', 'blind').replace('brambles', 'thorns');
const dated = (year: number, text: string) => `---\ndate: ${year}\n---\n${text}`;

const folder = () =>
  tempFolder({
    'first.md': dated(1901, TOLD),
    'second.md': dated(1911, COPY),
    'third.md': dated(1921, COPY_OF_COPY),
    'own.dot': 'digraph {\n  "lost return" [class=hypothetical];\n  "lost return" -> second -> third;\n}\n',
    'bad.dot': 'digraph {\n  first -> second\n  and so on, as my notes say\n}\n',
  });

const cache = tempFolder();

async function stemma(cwd: string, ...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await main(['stemma', '.', '--cache', await cache, ...argv], {
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

describe('variorum stemma', () => {
  test('copies of copies, from the places where their words part', async () => {
    const { code, out } = await stemma(await folder());
    expect(code).toBe(0);
    const names = out.split('\n').map((line) => line.replace(/[^ a-z].*/, '').trimEnd());
    expect(names.filter((name) => /^ +(first|second|third)$/.test(name))).toEqual([
      '  first',
      '    second',
      '      third',
    ]);
    expect(out).toContain('five places at which the words of these texts part');
  });

  test("a person's own is kept in a journal and stands beside it; a later one of its name replaces it", async () => {
    const cwd = await folder();
    const { code, out } = await stemma(
      cwd,
      '--add',
      'own.dot',
      '--called',
      'mine',
      '--by',
      'Anna K',
      '--why',
      'the preface',
    );
    expect([code, out]).toEqual([0, expect.stringContaining('Drawn by Anna K: the preface.')]);
    expect(out).toContain('  (lost return)\n    second, 1911\n      third, 1921\n');
    expect(await readdir(join(cwd, 'decisions'))).toEqual(['Anna-K-dot.jsonl']);
    await writeFile(join(cwd, 'own.dot'), 'first -> third;\nfirst -> second;\n');
    const again = await stemma(
      cwd,
      '--add',
      'own.dot',
      '--called',
      'mine',
      '--by',
      'Anna K',
      '--why',
      'read again',
    );
    expect(again.out).toContain(
      'mine\n  Drawn by Anna K: read again.\n  first, 1901\n    second, 1911\n    third, 1921\n',
    );
    expect(again.out).not.toContain('lost return');
    const { out: dot } = await stemma(cwd, '--as', 'dot');
    expect(dot).toContain('digraph "stemma: mine" {');
  });

  test('what is no stemma is refused with its line, and nothing is kept', async () => {
    const cwd = await folder();
    const say = ['--called', 'mine', '--why', 'so'];
    const bad = await stemma(cwd, '--add', 'bad.dot', ...say);
    expect([bad.code, bad.err]).toEqual([2, expect.stringContaining('bad.dot, line 3')]);
    expect((await stemma(cwd, '--add', 'none.dot', ...say)).code).toBe(2);
    expect((await stemma(cwd, '--add', 'own.dot', '--called', 'mine')).err).toContain('--why');
    await expect(readFile(join(cwd, 'decisions'))).rejects.toThrow('ENOENT');
  });
});
