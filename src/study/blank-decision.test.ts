import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { sha256 } from '../core/text/sha256.ts';
import { appendDecision } from './append-decision.ts';
import { blankDecision } from './blank-decision.ts';
import { openFolder } from './folder.ts';
import { type Journals, readJournals } from './journal.ts';
import { tempFolder } from './temp-study.test-support.ts';

const FILE = 'decisions/anna-laptop.jsonl';
const NOW = '2026-05-01T10:00:00Z';
let folder: string;
const append = (why: string) =>
  appendDecision(join(folder, FILE), {
    by: 'anna',
    when: NOW,
    why,
    handle: { on: 'dependence', from: 'one', to: 'two' },
    verb: { do: 'confirm' },
  });
const read = async (): Promise<Journals> => readJournals(await openFolder(folder));
const codes = async (): Promise<string[]> =>
  (await read()).problems.map(({ code, place }) => `${code} ${place.line ?? ''}`);

beforeEach(async () => {
  folder = await tempFolder({ 'one.txt': 'x' });
  for (const why of ['first', 'the name of a witness', 'third']) await append(why);
});

const ways: readonly (readonly [name: string, which: () => Promise<string>])[] = [
  ['its place', async () => `${FILE}:2`],
  ['its place in decisions/', async () => 'anna-laptop.jsonl:2'],
  ['its hash', async () => (await read()).decisions[1]?.id ?? ''],
  [
    'the beginning of its hash',
    async () => ((await read()).decisions.find(({ why }) => why.includes('witness'))?.id ?? '').slice(0, 10),
  ],
];
test.each(ways)(
  'a line is blanked by %s: nothing of it stays but its hash, the chain holds, and the next line goes on from it',
  async (_name, which) => {
    const named = await which();
    const at = named.startsWith('decisions') || named.startsWith('anna') ? 2 : undefined;
    const done = await blankDecision(folder, named, NOW);
    if (at !== undefined) expect(done).toMatchObject({ file: FILE, line: at });
    const text = await readFile(join(folder, FILE), 'utf8');
    const line = text.split('\n')[done.line - 1] ?? '';
    expect(Object.keys(JSON.parse(line) as object)).toEqual(['blanked', 'before', 'on']);
    expect(line).not.toContain('anna');
    expect((await read()).decisions).toHaveLength(2);
    expect(await codes()).toEqual([`journal.blanked ${done.line}`]);
    await append('fourth');
    expect((await read()).decisions).toHaveLength(3);
    expect(await codes()).toEqual([`journal.blanked ${done.line}`]);
  },
);

test('the last line can be blanked, and the next still carries the hash it had', async () => {
  const { hash } = await blankDecision(folder, `${FILE}:3`, NOW);
  await append('fourth');
  const lines = (await readFile(join(folder, FILE), 'utf8')).trim().split('\n');
  expect((JSON.parse(lines[3] ?? '') as { before: string }).before).toBe(hash);
  expect(await codes()).toEqual(['journal.blanked 3']);
});

test('a blank line does not hide what was altered before or after it', async () => {
  await blankDecision(folder, `${FILE}:2`, NOW);
  const lines = (await readFile(join(folder, FILE), 'utf8')).split('\n');
  const put = (at: number, line: string) => writeFile(join(folder, FILE), lines.with(at, line).join('\n'));
  await put(0, (lines[0] ?? '').replace('first', 'other'));
  expect(await codes()).toEqual(['journal.altered 2', 'journal.blanked 2']);
  await put(1, (lines[1] ?? '').replace(/"blanked":"[0-9a-f]{64}"/, `"blanked":"${sha256('x')}"`));
  expect(await codes()).toEqual(['journal.blanked 2', 'journal.altered 3']);
});

test.each([
  ['a line that is not there', `${FILE}:9`, /no journal has the line/],
  ['a word', 'anna', /names no line/],
  ['a path that leads out', '../../x.jsonl:1', /no journal has the line/],
  ['a hash of nobody', 'a'.repeat(64), /no journal has the line/],
] as const)('%s is told of, and nothing changes', async (_name, which, word) => {
  const before = await readFile(join(folder, FILE), 'utf8');
  await expect(blankDecision(folder, which, NOW)).rejects.toThrow(word);
  expect(await readFile(join(folder, FILE), 'utf8')).toBe(before);
});

test('a line is blanked once', async () => {
  await blankDecision(folder, `${FILE}:2`, NOW);
  await expect(blankDecision(folder, `${FILE}:2`, NOW)).rejects.toThrow(/blank already/);
});
