import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeEach, expect, test } from 'vitest';
import { tempFolder } from '../study/temp-study.test-support.ts';
import { openWork } from './open-work.ts';
import type { Work } from './work.ts';

let folder: string;
let cache: string;
let steps: Set<string>;
beforeEach(async () => {
  cache = await tempFolder();
  folder = await tempFolder({
    'accounts/one.txt': 'On 31 July 1938 the Soviet troops lost 717 men killed.\n',
    'accounts/two.txt': 'On 31 July 1938 the Soviet troops lost 236 men killed.\n',
  });
});

/** Opens the study and waits until what nobody waits for is done; `steps` are those that were made before it was open. */
async function open(): Promise<Work> {
  steps = new Set();
  const told = steps;
  let opened = false;
  const progress = (step: string): void => {
    if (!opened) told.add(step);
  };
  const work = await openWork(folder, { version: '0', name: 'anna', cache, settle: 1, progress });
  opened = true;
  await wait(50);
  return work;
}
const shown = (work: Work) => {
  const { since: _, ...content } = work.state().content;
  return JSON.parse(JSON.stringify(content)) as object;
};
const claim = (work: Work): string =>
  work.state().content.report.points[0]?.readings.find(({ label }) => label === '236')?.witnesses[0]?.claim ??
  '';

test('a study that was open before opens without any step being made again, and shows the same', async () => {
  const first = await open();
  expect([...steps]).toContain('compare');
  const before = shown(first);
  first.close();
  const second = await open();
  expect([...steps]).not.toContain('compare');
  expect(shown(second)).toEqual(before);
  second.close();
});

test('decisions after it give what they give in a study that was opened anew', async () => {
  (await open()).close();
  const second = await open();
  await second.decide(
    { on: 'claim', id: claim(second) },
    { do: 'correct', to: { value: { lo: 263 } } },
    'misread',
  );
  const labels = second
    .state()
    .content.report.points.flatMap(({ readings }) => readings.map(({ label }) => label));
  expect(labels).toContain('263');
  const anew = await openWork(folder, { version: '0', name: 'anna', cache: await tempFolder() });
  expect(shown(second)).toEqual(shown(anew));
  second.close();
  anew.close();
});

test('a text that was edited since is read again', async () => {
  (await open()).close();
  await writeFile(
    join(folder, 'accounts', 'two.txt'),
    'On 31 July 1938 the Soviet troops lost 408 men killed.\n',
  );
  const work = await open();
  expect([...steps]).toContain('compare');
  expect(JSON.stringify(shown(work))).toContain('408');
  work.close();
});
