import { readdirSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { appendDecision } from '../study/append-decision.ts';
import { blankDecision } from '../study/blank-decision.ts';
import { tempFolder } from '../study/temp-study.test-support.ts';
import { openWork } from './open-work.ts';

const TEXTS = {
  // A study without a title is called by its folder.
  'study.yaml': 'title: The ford\n',
  'accounts/one.txt': 'On 31 July 1938 the Soviet troops lost 717 men killed.\n',
  'accounts/two.txt': 'On 31 July 1938 the Soviet troops lost 236 men killed.\n',
};

/** What is shown of a folder, now or in an earlier state, and the hash that its report would give. */
async function look(folder: string, at?: string) {
  const work = await openWork(folder, {
    version: '0',
    name: 'anna',
    cache: await tempFolder(),
    ...(at === undefined ? {} : { at }),
  });
  const { report, decisions } = work.state().content;
  const { points } = report;
  work.close();
  return {
    hash: report.methods.state,
    labels: points.flatMap(({ readings }) => readings.map(({ label }) => label)),
    decisions: decisions.map(({ by, did }) => `${by} ${did}`),
    looked: report.methods.looked,
    points,
  };
}

/** Decides as a person on a device of their own. */
async function decide(folder: string, name: string, label: string, verb: 'reject' | 'confirm', when: string) {
  const work = await openWork(folder, { version: '0', name, cache: await tempFolder(), now: () => when });
  const claim = work
    .state()
    .content.report.points.flatMap(({ readings }) => readings)
    .find((one) => one.label === label)?.witnesses[0]?.claim;
  await work.decide({ on: 'claim', id: claim ?? '' }, { do: verb }, 'why');
  work.close();
}

test('every state is opened again by its hash, whatever was decided since', async () => {
  const folder = await tempFolder(TEXTS);
  const states = [await look(folder)];
  await decide(folder, 'anna', '717', 'confirm', '2026-01-01T10:00:00Z');
  states.push(await look(folder));
  await decide(folder, 'boris', '236', 'reject', '2026-01-02T10:00:00Z');
  states.push(await look(folder));
  expect(new Set(states.map(({ hash }) => hash)).size).toBe(3);
  for (const state of states) {
    expect(await look(folder, state.hash)).toEqual(state);
    expect((await look(folder, state.hash.slice(0, 12))).hash).toBe(state.hash);
  }
  expect(states.map(({ looked }) => looked)).toEqual([
    { right: 0, corrected: 0, rejected: 0 },
    { right: 1, corrected: 0, rejected: 0 },
    { right: 1, corrected: 0, rejected: 1 },
  ]);
});

test('a colleague’s older journal that was copied in later, and a line that was blanked, hide no state', async () => {
  const folder = await tempFolder(TEXTS);
  const other = await tempFolder(TEXTS);
  await decide(folder, 'anna', '717', 'confirm', '2026-02-01T10:00:00Z');
  const alone = await look(folder);
  await decide(other, 'boris', '236', 'reject', '2026-01-01T10:00:00Z');
  const [file = ''] = readdirSync(join(other, 'decisions'));
  await rename(join(other, 'decisions', file), join(folder, 'decisions', file));
  const both = await look(folder);
  await blankDecision(folder, `${file}:1`, '2026-03-01T10:00:00Z');
  expect(await look(folder, alone.hash)).toEqual(alone);
  expect((await look(folder, both.hash)).decisions).toEqual(['anna confirmed']);
});

test('the same files in another folder have the same hash; a changed text has another, and the old state is told to be gone', async () => {
  const [one, two] = [await tempFolder(TEXTS), await tempFolder(TEXTS)];
  const { hash } = await look(one);
  expect((await look(two)).hash).toBe(hash);
  await writeFile(
    join(one, 'accounts', 'one.txt'),
    'On 31 July 1938 the Soviet troops lost 718 men killed.\n',
  );
  expect((await look(one)).hash).not.toBe(hash);
  await expect(look(one, hash)).rejects.toThrow(/no state of this folder/);
  await expect(look(one, 'x')).rejects.toThrow(/no hash of a state/);
});

test('an earlier state is not what was seen last, and a line with a wrong clock keeps its place', async () => {
  const folder = await tempFolder(TEXTS);
  const handle = { on: 'dependence', from: 'one', to: 'two' } as const;
  const path = join(folder, 'decisions', 'anna-x.jsonl');
  const line = { by: 'anna', why: '', handle, verb: { do: 'confirm' } as const };
  await appendDecision(path, { ...line, when: '2026-01-02T10:00:00Z' });
  const first = await look(folder);
  await appendDecision(path, { ...line, when: '2020-01-01T10:00:00Z' });
  expect((await look(folder, first.hash)).hash).toBe(first.hash);
  expect((await look(folder)).hash).not.toBe(first.hash);
});
