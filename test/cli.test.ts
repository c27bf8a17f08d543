import { execFile, spawn } from 'node:child_process';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Effects } from '../src/cli/effects.ts';
import { main } from '../src/cli/main.ts';
import { commonFolder, tempFolder } from '../src/study/temp-study.test-support.ts';
import { study, variorum } from './run-program.ts';
import { root } from './source-files.ts';

const CLOSING = 'That a statement is listed says that it was made, not that it is tenable.';
/** Rows of a CSV file, fields apart. */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = [];
  for (const match of csv.matchAll(/(?:(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n))/g)) {
    const row = rows[rows.length - 1];
    const field = match[1]?.replaceAll('""', '"') ?? match[2] ?? '';
    if (row === undefined || row[row.length - 1] === '\n') rows.push([field]);
    else row.push(field);
    if (match[3] === '\r\n') rows[rows.length - 1]?.push('\n');
  }
  return rows.map((row) => row.filter((field) => field !== '\n'));
}

describe('build', () => {
  test('prints the apparatus, says where the report is, and tells its steps in plain lines when piped', async () => {
    const folder = await study();
    const { code, out, err } = await variorum(['build', folder]);
    expect(code).toBe(0);
    const lines = out.trimEnd().split('\n');
    expect(out).toContain('717');
    expect(out).toContain('236');
    expect(lines[lines.length - 1]).toBe(`Report: ${join(folder, 'report.html')}`);
    expect(lines).toContain(CLOSING);
    expect(err).toContain('read: 2 of 2\n');
    expect(out + err).not.toMatch(/\x1b|\r/);
    const report = await readFile(join(folder, 'report.html'), 'utf8');
    expect(report.startsWith('<!doctype html>')).toBe(true);
    const again = await variorum(['build', folder]);
    expect(again.out).toBe(out);
    expect(again.err).toContain('nothing has changed');
    expect(await readFile(join(folder, 'report.html'), 'utf8')).toBe(report);
    expect((await readdir(folder)).sort()).toEqual(['one.txt', 'report.html', 'two.txt']);
  });

  test('of bare texts it says where what is known of them can be said; of texts of which something is, no more', async () => {
    const bare = await study();
    expect((await variorum(['build', bare])).out).toContain(`you can say so: variorum open ${bare}`);
    const told = await study({
      'study.yaml': 'accounts:\n  - files: one.txt\n    author: A. Writer\n  - files: two.txt\n',
    });
    const { code, out } = await variorum(['build', told]);
    expect(code).toBe(0);
    expect(out).not.toContain('variorum open');
  });

  test("-o says where the report goes; a report.html of the user's own is left alone", async () => {
    const folder = await study({ 'report.html': '<p>my own notes on the matter</p>' });
    const there = join(await tempFolder(), 'out.html');
    expect((await variorum(['build', folder, '-o', there])).out).toContain(`Report: ${there}`);
    const { code, out, err } = await variorum(['build', folder]);
    expect(code).toBe(0);
    expect(out).toContain('variorum-report.html');
    expect(err).toContain('file of your own');
    expect(await readFile(join(folder, 'report.html'), 'utf8')).toBe('<p>my own notes on the matter</p>');
  });

  test("a report.html that leads elsewhere is replaced by no one's file", async () => {
    const outside = await tempFolder({ 'precious.html': 'precious' });
    const folder = await study();
    await symlink(join(outside, 'precious.html'), join(folder, 'report.html'));
    expect((await variorum(['build', folder])).code).toBe(0);
    expect(await readFile(join(outside, 'precious.html'), 'utf8')).toBe('precious');
  });

  test('a study of a stranger cannot steer the terminal', async () => {
    const folder = await study({
      'study.yaml':
        'title: "\\e]0;stolen\\a\\e[2Jtitle \\u202eesrever"\naccounts:\n  - files: one.txt\n    siglum: "\\e[31mA"\n  - files: two.txt\n',
    });
    const { out, err } = await variorum(['build', folder]);
    expect(out + err).not.toMatch(/[\x1b\x07\u202e]/);
    expect(out).toContain('title');
  });

  test('bad files beside good ones: the rest is built, the problems are counted', async () => {
    const folder = await study({ 'empty.txt': '', 'picture.txt': '\u0001\u0002\u0003'.repeat(100) });
    const { code, out } = await variorum(['build', folder]);
    expect(code).toBe(0);
    expect(out).toContain('Problems: 1 error, 1 warning');
    expect(out).toContain('717');
  });
});

describe('export', () => {
  test('CSV has the documented columns, the closing sentence, and opens in a spreadsheet', async () => {
    const folder = await study();
    const { code, out } = await variorum(['export', folder, '--as', 'csv']);
    expect(code).toBe(0);
    const rows = rowsOf(out);
    const head = rows[0] ?? [];
    const at = (name: string): number => head.indexOf(name);
    expect(rows.every((row) => row.length === head.length)).toBe(true);
    const figures = rows
      .filter((row) => row[at('row')] === 'reading')
      .map((row) => [row[at('siglum')], row[at('value')]]);
    expect(figures).toEqual(
      expect.arrayContaining([
        ['one', '717'],
        ['two', '236'],
      ]),
    );
    expect(rows[rows.length - 1]?.[at('question')]).toBe(CLOSING);
    const marked = await variorum(['export', folder, '--as', 'csv', '--bom']);
    expect(marked.out).toBe(`\ufeff${out}`);
  });

  test('JSON holds the points and goes to a file', async () => {
    const folder = await study();
    const file = join(await tempFolder(), 'out.json');
    const { code, out } = await variorum(['export', folder, '--as', 'json', '-o', file]);
    expect([code, out]).toEqual([0, '']);
    const { points, says } = JSON.parse(await readFile(file, 'utf8')) as {
      points: { readings: { label: string }[] }[];
      says: string;
    };
    expect(points.flatMap(({ readings }) => readings.map(({ label }) => label))).toEqual(
      expect.arrayContaining(['717', '236']),
    );
    expect(says).toBe(CLOSING);
  });

  test('another format is an error of the user that names those there are', async () => {
    const { code, err } = await variorum(['export', await study(), '--as', 'xls']);
    expect([code, err]).toEqual([2, expect.stringContaining('csv, xlsx, json')]);
  });

  test('a format that is no text asks for a file, and holds confirmed points only unless asked', async () => {
    const folder = await study();
    const refused = await variorum(['export', folder, '--as', 'docx']);
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('-o readings.docx')]);
    const file = join(await tempFolder(), 'out.docx');
    expect((await variorum(['export', folder, '--as', 'docx', '-o', file])).code).toBe(0);
    expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK');
    const left = await variorum(['export', folder, '--as', 'markdown']);
    expect(left.out).toContain('no person has confirmed them');
    expect(left.out).not.toContain('236');
    const all = await variorum(['export', folder, '--as', 'markdown', '--unconfirmed']);
    expect(all.out).toContain('236');
    expect(all.out).toContain('no person has looked at it');
  });
});

describe('check', () => {
  test('lists every problem with place and remedy, and is done', async () => {
    const folder = await study({
      'study.yaml':
        'accounts:\n  - files: one.txt\n    speaks-for: sow\n  - files: two.txt\n    rights: "all\n',
    });
    const { code, out } = await variorum(['check', folder]);
    expect(code).toBe(0);
    expect(out).toContain('study.yaml:3:17');
    expect(out).toContain('sow');
    expect(out).toContain('study.yaml:5:13');
    expect(out.trimEnd().split('\n').pop()).toMatch(/^1 error, \d+ warnings?/);
  });

  test('finds nothing wrong where nothing is', async () => {
    expect((await variorum(['check', await study()])).out).toBe('No problem was found.\n');
  });

  test('a folder that cannot be read', async () => {
    const { code, err } = await variorum(['check', '/nowhere/at/all']);
    expect([code, err]).toEqual([2, expect.stringContaining('there is no folder /nowhere/at/all')]);
  });

  test('says which decisions were lost', async () => {
    const folder = await study();
    await mkdir(join(folder, 'decisions'));
    const anchor = { account: 'one', quote: '999', prefix: 'they lost ', suffix: ' men', start: 5 };
    const line = {
      by: 'anna',
      when: '2026-01-01',
      why: '',
      handle: { on: 'claim', kind: 'quantity', anchor },
      verb: { do: 'reject' },
      before: '0'.repeat(64),
    };
    await writeFile(join(folder, 'decisions', 'anna.jsonl'), `${JSON.stringify(line)}\n`);
    expect((await variorum(['check', folder])).out).toContain('reject by anna');
  });
});

describe('new', () => {
  test('writes settings that build, and never over those that are there', async () => {
    const folder = await study({
      'wiki pages/Битва #1: "часть".md': '---\ntitle: "A: b"\n---\nOn 31 July 1938 it rained.\n',
    });
    const { code, out } = await variorum(['new', folder]);
    expect([code, out]).toEqual([0, expect.stringContaining('3 accounts')]);
    const text = await readFile(join(folder, 'study.yaml'), 'utf8');
    expect(text.split('\n').filter((line) => line.includes('#')).length).toBeGreaterThan(5);
    expect((await variorum(['check', folder])).out).toBe('No problem was found.\n');
    const again = await variorum(['new', folder]);
    expect([again.code, again.err]).toEqual([2, expect.stringContaining('already')]);
    expect(await readFile(join(folder, 'study.yaml'), 'utf8')).toBe(text);
  });
});

describe('the command line', () => {
  test('a command misspelt is asked back', async () => {
    const { code, err } = await variorum(['buld', 'x']);
    expect([code, err]).toEqual([2, expect.stringContaining('Did you mean build?')]);
  });

  test.each([[['build']], [['build', 'a', 'b']], [['build', '--nothing', 'x']], [[]]])(
    'arguments that do not fit: %j',
    async (args) => {
      const { code, err } = await variorum(args);
      expect([code, err]).toEqual([
        2,
        expect.stringContaining(args.length === 0 ? 'Commands:' : 'see: variorum build --help'),
      ]);
    },
  );

  test('help and version', async () => {
    const help = await variorum(['--help']);
    expect([help.code, help.out]).toEqual([0, expect.stringContaining('explain')]);
    expect(await variorum(['--version'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });

  test('a fault of ours shows its stack and is 1', async () => {
    let err = '';
    const effects: Effects = {
      out: () => {
        throw new TypeError('the paper is out');
      },
      err: (text) => {
        err += text;
      },
      columns: undefined,
      colour: false,
      live: false,
      cwd: root,
    };
    expect(await main(['check', await study(), '--cache', await commonFolder()], effects)).toBe(1);
    expect(err).toContain('TypeError: the paper is out');
    expect(err).toContain('cli.test.ts');
  });

  test('the sources, as users start them, say what the program says that the other tests start', async () => {
    const folder = await study();
    const words = ['build', folder, '--cache'];
    const sources = await promisify(execFile)(
      process.execPath,
      [join(root, 'bin', 'variorum.js'), ...words, await tempFolder()],
      { cwd: root, env: { ...process.env, NO_COLOR: '1' } },
    );
    const { out, err } = await variorum([...words, await tempFolder()]);
    expect({ out, err }).toEqual({ out: sources.stdout, err: sources.stderr });
    expect(out).toContain('717');
  });

  test('a reader that closes the pipe is no fault', async () => {
    const folder = await study();
    const child = spawn(
      process.execPath,
      [join(root, 'bin', 'variorum.js'), 'export', folder, '--as', 'json'],
      { env: { ...process.env, XDG_CACHE_HOME: await commonFolder() } },
    );
    child.stdout.destroy();
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    const code = await new Promise((done) => child.on('close', done));
    expect([code, err.includes('fault')]).toEqual([0, false]);
  });
});
