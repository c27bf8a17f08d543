import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Verb } from '../core/model/decision.ts';
import { appendDecision, type JournalEnd } from './append-decision.ts';
import { openFolder } from './folder.ts';
import { readJournals } from './journal.ts';
import { tempFolder } from './temp-study.test-support.ts';

const onEdge = { on: 'dependence', from: 'a', to: 'b' } as const;
const decision = (by: string, when: string, verb: Verb = { do: 'confirm' }) => ({
  by,
  when,
  why: '',
  handle: onEdge,
  verb,
});

async function journals(files: Readonly<Record<string, readonly ReturnType<typeof decision>[]>>) {
  const folder = await tempFolder();
  for (const [name, list] of Object.entries(files))
    for (const one of list) await appendDecision(join(folder, 'decisions', `${name}.jsonl`), one);
  return { folder, read: async () => readJournals(await openFolder(folder)) };
}

describe('journals', () => {
  test('are read in the order of time, whatever the files are called', async () => {
    const a = await journals({
      x: [decision('anna', '2026-01-02')],
      y: [decision('boris', '2026-01-01'), decision('boris', '2026-01-03')],
    });
    const b = await journals({
      y: [decision('anna', '2026-01-02')],
      x: [decision('boris', '2026-01-01'), decision('boris', '2026-01-03')],
    });
    const [one, other] = [await a.read(), await b.read()];
    expect(one.decisions.map(({ when }) => when)).toEqual(['2026-01-01', '2026-01-02', '2026-01-03']);
    expect(one.decisions).toEqual(other.decisions);
    expect(one.problems).toEqual([]);
  });

  test('each line holds the hash of the line before; the last hash is reported', async () => {
    const { folder, read } = await journals({
      x: [decision('a', '1'), decision('a', '2'), decision('a', '3')],
    });
    const { decisions, lastHashes } = await read();
    expect(decisions.map(({ before }) => before)).toEqual([
      '0'.repeat(64),
      decisions[0]?.id,
      decisions[1]?.id,
    ]);
    expect(lastHashes).toEqual({ 'decisions/x.jsonl': decisions[2]?.id });
    const path = join(folder, 'decisions', 'x.jsonl');
    const lines = (await readFile(path, 'utf8')).split('\n');
    await writeFile(path, [lines[0], lines[2], ''].join('\n'));
    expect((await read()).problems).toMatchObject([
      { code: 'journal.altered', level: 'error', place: { file: 'decisions/x.jsonl', line: 2 } },
    ]);
  });

  test('a shortened file has another last hash', async () => {
    const { folder, read } = await journals({ x: [decision('a', '1'), decision('a', '2')] });
    const { lastHashes } = await read();
    const path = join(folder, 'decisions', 'x.jsonl');
    await writeFile(path, `${(await readFile(path, 'utf8')).split('\n')[0]}\n`);
    const after = await read();
    expect(after.problems).toEqual([]);
    expect(after.lastHashes).not.toEqual(lastHashes);
  });

  test('a process killed while it wrote loses no line that was acknowledged', async () => {
    const { folder, read } = await journals({ x: [decision('a', '1')] });
    const path = join(folder, 'decisions', 'x.jsonl');
    const whole = await readFile(path, 'utf8');
    await writeFile(path, `${whole}{"by":"a","when":"2","why":`);
    expect(await read()).toMatchObject({ decisions: [{ when: '1' }], problems: [{ code: 'journal.cut' }] });
    await appendDecision(path, decision('a', '3'));
    const after = await read();
    expect(after.decisions.map(({ when }) => when)).toEqual(['1', '3']);
    expect(after.problems.map(({ code, place }) => [code, place.line])).toEqual([['journal.unreadable', 2]]);
  });

  test('appending to an end that is known gives the same file, and one that grew by other hands is read again', async () => {
    const folder = await tempFolder();
    const [plain, known] = [join(folder, 'plain.jsonl'), join(folder, 'decisions', 'known.jsonl')];
    let end: JournalEnd | undefined;
    for (const when of ['1', '2', '3']) {
      await appendDecision(plain, decision('ä', when));
      ({ end } = await appendDecision(known, decision('ä', when), end));
    }
    expect(await readFile(known, 'utf8')).toBe(await readFile(plain, 'utf8'));
    await appendDecision(known, decision('b', '4'));
    await appendDecision(known, decision('ä', '5'), end);
    const { decisions, problems } = await readJournals(await openFolder(folder));
    expect(decisions.map(({ when }) => when)).toEqual(['1', '2', '3', '4', '5']);
    expect(problems).toEqual([]);
  });

  test.runIf(existsSync('/dev/full'))('a full disk keeps nothing of the line', async () => {
    await expect(appendDecision('/dev/full', decision('a', '1'))).rejects.toMatchObject({ code: 'ENOSPC' });
  });
});
